import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { hrefField } from '../cms/fields/href.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { publishedContentHooks } from '../cms/hooks/published-content.ts'
import { COVERAGE_MEDIUM_LABELS } from './vocabulary/content-kinds.ts'
import { LOCALES, LOCALE_NAMES } from './vocabulary/locales.ts'
import { selectOptions } from './vocabulary/options.ts'

/** What other people publish about the hotline. */
export const mediaCoverage: CollectionConfig = {
  slug: 'media-coverage',
  labels: {
    singular: { en: 'Media coverage', km: 'ការចុះផ្សាយ' },
    plural: { en: 'In the news', km: 'ការចុះផ្សាយក្នុងសារព័ត៌មាន' },
  },
  access: publishedContent,
  admin: {
    components: deskComponents,
    group: { en: 'News and press', km: 'ព័ត៌មាន និងសារព័ត៌មាន' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'outlet', 'publishedAt', 'stage'],
  },
  defaultSort: '-publishedAt',
  ...drafts,
  hooks: publishedContentHooks,
  fields: [
    deskField,
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedTextarea('summary', { en: 'What it says', km: 'ខ្លឹមសារសង្ខេប' }),
    { name: 'outlet', label: { en: 'Outlet', km: 'ស្ថាប័នព័ត៌មាន' }, type: 'text', required: true },
    {
      name: 'medium',
      label: { en: 'Medium', km: 'ប្រភេទ' },
      type: 'select',
      required: true,
      defaultValue: 'article',
      options: selectOptions(COVERAGE_MEDIUM_LABELS),
    },
    {
      name: 'language',
      label: { en: 'Language of the original', km: 'ភាសាដើម' },
      type: 'select',
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
    },
    hrefField('url', { required: true }),
    slugField(),
    ...publishingFields,
  ],
}
