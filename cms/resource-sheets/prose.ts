import {
  convertLexicalToMarkdown,
  convertMarkdownToLexical,
  editorConfigFactory,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'

import { proseEditor } from '../fields/rich-text.ts'
import type { Resource } from '../generated/payload-types.ts'
import { oneKindOfLineEnd } from './columns.ts'

type RichText = NonNullable<Resource['description']>

/** Running text between the editor of the admin and a cell, where it is Markdown. */
export interface Prose {
  fromMarkdown(markdown: string): RichText
  toMarkdown(text: RichText): string
  /** The Markdown that comes back when this one has been stored. */
  settled(markdown: string): string
}

function proseOf(editorConfig: SanitizedServerEditorConfig): Prose {
  const fromMarkdown = (markdown: string) => ({
    ...convertMarkdownToLexical({ editorConfig, markdown: oneKindOfLineEnd(markdown) }),
  })
  const toMarkdown = (text: RichText) => oneKindOfLineEnd(convertLexicalToMarkdown({ editorConfig, data: text }))
  return { fromMarkdown, toMarkdown, settled: (markdown) => toMarkdown(fromMarkdown(markdown)) }
}

let prose: Promise<Prose> | undefined

/** Building the editor's configuration takes a moment, and it never changes while the process runs. */
export function proseIn(config: SanitizedConfig): Promise<Prose> {
  prose ??= editorConfigFactory.fromEditor({ config, editor: proseEditor }).then(proseOf)
  return prose
}
