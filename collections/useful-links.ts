import type { CollectionConfig } from 'payload'

import { publicRecords } from '../cms/access/publishing.ts'
import { hrefField } from '../cms/fields/href.ts'
import { PUBLIC_AT_ONCE } from '../cms/fields/public-at-once.ts'
import { orderField } from '../cms/fields/order.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { LINK_GROUP_LABELS } from './vocabulary/content-kinds.ts'
import { selectOptions } from './vocabulary/options.ts'

export const usefulLinks: CollectionConfig = {
  slug: 'useful-links',
  labels: {
    singular: { en: 'Useful link', km: 'តំណមានប្រយោជន៍' },
    plural: { en: 'Useful links', km: 'តំណមានប្រយោជន៍' },
  },
  access: publicRecords,
  admin: {
    group: { en: 'Network', km: 'បណ្ដាញ' },
    useAsTitle: 'name',
    description: PUBLIC_AT_ONCE,
    defaultColumns: ['name', 'group', 'lastSeenAliveAt'],
  },
  defaultSort: 'order',
  fields: [
    localizedText('name', { en: 'Name', km: 'ឈ្មោះ' }),
    localizedTextarea('description', { en: 'What is there', km: 'មានអ្វីនៅទីនោះ' }),
    hrefField('url', { localized: true }),
    {
      name: 'group',
      label: { en: 'Group', km: 'ក្រុម' },
      type: 'select',
      required: true,
      options: selectOptions(LINK_GROUP_LABELS),
    },
    orderField,
    {
      name: 'lastSeenAliveAt',
      label: { en: 'Last found working', km: 'ឃើញដំណើរការចុងក្រោយ' },
      type: 'date',
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
