import type { CollectionConfig } from 'payload'

import { publicRecords } from '../cms/access/publishing.ts'
import { formerSlugsField } from '../cms/fields/former-slugs.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { keepsFormerSlugs } from '../cms/hooks/keep-former-slugs.ts'
import { keepsRowsOfTopics } from '../cms/hooks/search-rows.ts'
import { topicMergingEndpoints } from '../cms/topic-merging/endpoints.ts'

/** What resources are about. Staff extend the list, so it is a collection and not a vocabulary. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: { en: 'Topic', km: 'ប្រធានបទ' }, plural: { en: 'Topics', km: 'ប្រធានបទ' } },
  access: publicRecords,
  admin: { group: { en: 'Knowledge', km: 'ចំណេះដឹង' }, useAsTitle: 'name', defaultColumns: ['name', 'slug'] },
  defaultSort: 'slug',
  hooks: {
    beforeChange: [keepsFormerSlugs],
    afterChange: keepsRowsOfTopics.afterChange,
    afterDelete: keepsRowsOfTopics.afterDelete,
  },
  endpoints: topicMergingEndpoints,
  fields: [
    localizedText('name', { en: 'Name', km: 'ឈ្មោះ' }),
    localizedTextarea('description', { en: 'Description', km: 'ការពិពណ៌នា' }),
    slugField('name'),
    formerSlugsField,
    {
      name: 'merging',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/topic-merging/page/MergeSection.tsx#MergeSection' },
      },
    },
  ],
}
