import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { orderField } from '../cms/fields/order.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { publishedContentHooks } from '../cms/hooks/published-content.ts'
import { STAKEHOLDER_SECTOR_LABELS } from './vocabulary/content-kinds.ts'
import { selectOptions } from './vocabulary/options.ts'

/** Whom the hotline works with, and how. */
export const stakeholders: CollectionConfig = {
  slug: 'stakeholders',
  labels: {
    singular: { en: 'Stakeholder', km: 'ភាគីពាក់ព័ន្ធ' },
    plural: { en: 'Stakeholders', km: 'ភាគីពាក់ព័ន្ធ' },
  },
  access: publishedContent,
  admin: {
    components: deskComponents,
    group: { en: 'Network', km: 'បណ្ដាញ' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'sector', 'stage'],
  },
  defaultSort: 'order',
  ...drafts,
  hooks: publishedContentHooks,
  fields: [
    deskField,
    localizedText('name', { en: 'Name', km: 'ឈ្មោះ' }),
    localizedTextarea('summary', { en: 'Summary', km: 'សេចក្ដីសង្ខេប' }),
    localizedRichText('body', { en: 'How we work together', km: 'របៀបដែលយើងធ្វើការជាមួយគ្នា' }),
    {
      name: 'sector',
      label: { en: 'Sector', km: 'វិស័យ' },
      type: 'select',
      required: true,
      options: selectOptions(STAKEHOLDER_SECTOR_LABELS),
    },
    orderField,
    slugField('name'),
    ...publishingFields,
  ],
}
