import type { CollectionConfig } from 'payload'

import { publicRecords } from '../cms/access/publishing.ts'
import { hrefField } from '../cms/fields/href.ts'
import { PUBLIC_AT_ONCE } from '../cms/fields/public-at-once.ts'
import { orderField } from '../cms/fields/order.ts'
import { pictureField } from '../cms/fields/picture.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { PARTNER_ROLE_LABELS } from './vocabulary/content-kinds.ts'
import { selectOptions } from './vocabulary/options.ts'

export const partners: CollectionConfig = {
  slug: 'partners',
  labels: { singular: { en: 'Partner', km: 'ដៃគូ' }, plural: { en: 'Partners and donors', km: 'ដៃគូ និងម្ចាស់ជំនួយ' } },
  access: publicRecords,
  admin: {
    group: { en: 'Network', km: 'បណ្ដាញ' },
    description: PUBLIC_AT_ONCE,
    useAsTitle: 'name',
    defaultColumns: ['name', 'role'],
  },
  defaultSort: 'order',
  fields: [
    localizedText('name', { en: 'Name', km: 'ឈ្មោះ' }),
    localizedTextarea('description', { en: 'Description', km: 'ការពិពណ៌នា' }),
    {
      name: 'role',
      label: { en: 'Role', km: 'តួនាទី' },
      type: 'select',
      required: true,
      options: selectOptions(PARTNER_ROLE_LABELS),
    },
    hrefField('url'),
    pictureField('logo', { label: { en: 'Logo', km: 'ឡូហ្គោ' } }),
    orderField,
    slugField('name'),
  ],
}
