import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { pictureField } from '../cms/fields/picture.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { formerSlugsField } from '../cms/fields/former-slugs.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { addressedContentHooks } from '../cms/hooks/published-content.ts'
import { leadsHereField } from '../cms/fields/used-in.ts'

export const news: CollectionConfig = {
  slug: 'news',
  labels: { singular: { en: 'News item', km: 'ព័ត៌មាន' }, plural: { en: 'News', km: 'ព័ត៌មាន' } },
  access: publishedContent,
  admin: {
    components: deskComponents,
    group: { en: 'News and press', km: 'ព័ត៌មាន និងសារព័ត៌មាន' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedAt', 'readyIn', 'stage'],
  },
  defaultSort: '-publishedAt',
  ...drafts,
  hooks: addressedContentHooks,
  fields: [
    deskField,
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedTextarea('summary', { en: 'Summary', km: 'សេចក្ដីសង្ខេប' }),
    pictureField(),
    localizedRichText('body', { en: 'Text', km: 'អត្ថបទ' }),
    slugField(),
    formerSlugsField,
    ...publishingFields,
    leadsHereField,
  ],
}
