import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { pictureField } from '../cms/fields/picture.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { formerSlugsField } from '../cms/fields/former-slugs.ts'
import { rowsCalled } from '../cms/fields/rows.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { addressedContentHooks } from '../cms/hooks/published-content.ts'
import { leadsHereField } from '../cms/fields/used-in.ts'

/** Photos in an order, each with its caption. The photo itself, its consent and its credit live in media. */
export const albums: CollectionConfig = {
  slug: 'albums',
  labels: { singular: { en: 'Album', km: 'អាល់ប៊ុម' }, plural: { en: 'Photo gallery', km: 'វិចិត្រសាលរូបភាព' } },
  access: publishedContent,
  admin: {
    components: deskComponents,
    group: { en: 'Files', km: 'ឯកសារ' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedAt', 'stage'],
  },
  defaultSort: '-publishedAt',
  ...drafts,
  hooks: addressedContentHooks,
  fields: [
    deskField,
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedTextarea('summary', { en: 'Summary', km: 'សេចក្ដីសង្ខេប' }),
    {
      name: 'photos',
      ...rowsCalled({ en: 'Photos', km: 'រូបភាព' }, { en: 'Photo', km: 'រូបភាព' }),
      type: 'array',
      minRows: 1,
      fields: [
        pictureField('picture', { required: true }),
        localizedText('caption', { en: 'Caption', km: 'ចំណងជើងរូប' }),
      ],
    },
    slugField(),
    formerSlugsField,
    ...publishingFields,
    leadsHereField,
  ],
}
