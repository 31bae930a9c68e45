import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { filesField } from '../cms/fields/files.ts'
import { licenceField } from '../cms/fields/licence.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { formerSlugsField } from '../cms/fields/former-slugs.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { addressedContentHooks } from '../cms/hooks/published-content.ts'
import { leadsHereField } from '../cms/fields/used-in.ts'
import { RESEARCH_TYPE_LABELS } from './vocabulary/content-kinds.ts'
import { selectOptions } from './vocabulary/options.ts'
import { DAY } from '../cms/fields/moments.ts'
import { rowsCalled } from '../cms/fields/rows.ts'

/** Each has a permanent landing page, which libraries and search engines cite. */
export const researchReports: CollectionConfig = {
  slug: 'research-reports',
  labels: {
    singular: { en: 'Research report', km: 'របាយការណ៍ស្រាវជ្រាវ' },
    plural: { en: 'Research', km: 'ការស្រាវជ្រាវ' },
  },
  access: publishedContent,
  admin: {
    components: deskComponents,
    group: { en: 'Knowledge', km: 'ចំណេះដឹង' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'issuedOn', 'stage'],
  },
  defaultSort: '-issuedOn',
  ...drafts,
  hooks: addressedContentHooks,
  fields: [
    deskField,
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedText('subtitle', { en: 'Subtitle', km: 'ចំណងជើងរង' }),
    localizedTextarea('summary', { en: 'Summary', km: 'សេចក្ដីសង្ខេប' }),
    localizedRichText('abstract', { en: 'Abstract', km: 'សេចក្ដីសង្ខេបអត្ថបទ' }),
    {
      name: 'authors',
      ...rowsCalled({ en: 'Authors', km: 'អ្នកនិពន្ធ' }, { en: 'Author', km: 'អ្នកនិពន្ធ' }, { by: 'name' }),
      type: 'array',
      minRows: 1,
      fields: [{ name: 'name', label: { en: 'Name', km: 'ឈ្មោះ' }, type: 'text', required: true }],
    },
    filesField('files', 'documents', { en: 'Files', km: 'ឯកសារ' }),
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          label: { en: 'Type', km: 'ប្រភេទ' },
          type: 'select',
          required: true,
          defaultValue: 'study',
          options: selectOptions(RESEARCH_TYPE_LABELS),
        },
        { name: 'publisher', label: { en: 'Publisher', km: 'អ្នកបោះពុម្ពផ្សាយ' }, type: 'text', required: true },
        {
          name: 'issuedOn',
          label: { en: 'Date of issue', km: 'កាលបរិច្ឆេទចេញផ្សាយ' },
          type: 'date',
          required: true,
          index: true,
          admin: { date: DAY },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'seriesNumber', label: { en: 'Series and number', km: 'ស៊េរី និងលេខ' }, type: 'text' },
        { name: 'isbn', label: 'ISBN', type: 'text' },
        { name: 'doi', label: 'DOI', type: 'text' },
      ],
    },
    licenceField,
    slugField(),
    formerSlugsField,
    ...publishingFields,
    leadsHereField,
  ],
}
