import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { PayloadRequest, RichTextField } from 'payload'

import { isHref } from '../../collections/vocabulary/hrefs.ts'
import { inPageLanguage } from '../i18n/page-locale.ts'
import { NO_LINK } from './href.ts'

/** What running text may hold: enough for an article, nothing that breaks the page's order of headings or its design. */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          'name' in field && field.name === 'url' && field.type === 'text'
            ? {
                ...field,
                validate: (value: unknown, { req }: { req: PayloadRequest }) =>
                  (typeof value === 'string' && isHref(value)) || inPageLanguage(req, NO_LINK),
              }
            : field,
        ),
    }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({ enabledCollections: ['media'] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

export function localizedRichText(name: string, label: { en: string; km: string }): RichTextField {
  return { name, label, type: 'richText', localized: true, editor: proseEditor }
}
