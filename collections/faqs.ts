import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { orderField } from '../cms/fields/order.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText } from '../cms/fields/text.ts'
import { publishedContentHooks } from '../cms/hooks/published-content.ts'
import { FAQ_GROUP_LABELS } from './vocabulary/content-kinds.ts'
import { selectOptions } from './vocabulary/options.ts'

export const faqs: CollectionConfig = {
  slug: 'faqs',
  labels: {
    singular: { en: 'Question and answer', km: 'សំណួរនិងចម្លើយ' },
    plural: { en: 'FAQ', km: 'សំណួរសួរញឹកញាប់' },
  },
  access: publishedContent,
  admin: {
    components: deskComponents,
    group: { en: 'Site', km: 'គេហទំព័រ' },
    useAsTitle: 'question',
    defaultColumns: ['question', 'group', 'stage'],
  },
  defaultSort: 'order',
  ...drafts,
  hooks: publishedContentHooks,
  fields: [
    deskField,
    localizedText('question', { en: 'Question', km: 'សំណួរ' }),
    localizedRichText('answer', { en: 'Answer', km: 'ចម្លើយ' }),
    {
      name: 'group',
      label: { en: 'Group', km: 'ក្រុម' },
      type: 'select',
      required: true,
      options: selectOptions(FAQ_GROUP_LABELS),
    },
    orderField,
    slugField('question'),
    ...publishingFields,
  ],
}
