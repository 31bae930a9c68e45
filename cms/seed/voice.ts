import {
  convertMarkdownToLexical,
  editorConfigFactory,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'

import { LOCALES, type Bilingual, type Locale } from '../../collections/vocabulary/locales.ts'
import { proseEditor } from '../fields/rich-text.ts'
import type { Markdown } from './content/shapes.ts'

type RichText = ReturnType<typeof convertMarkdownToLexical> & Record<string, unknown>

/** Reads bilingual content in one language. What is not written in it yet is null, never the other language. */
export interface Voice {
  locale: Locale
  text(words: Bilingual | undefined): string | null
  rich(words: Bilingual<Markdown> | undefined): RichText | null
}

function voice(locale: Locale, editorConfig: SanitizedServerEditorConfig): Voice {
  const text = (words: Bilingual | undefined) => (words === undefined || words[locale] === '' ? null : words[locale])
  return {
    locale,
    text,
    rich(words) {
      const markdown = text(words)
      return markdown === null ? null : { ...convertMarkdownToLexical({ editorConfig, markdown: markdown.trim() }) }
    },
  }
}

export async function createVoices(config: SanitizedConfig): Promise<readonly Voice[]> {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: proseEditor })
  return LOCALES.map((locale) => voice(locale, editorConfig))
}
