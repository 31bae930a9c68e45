import type { CollectionConfig } from 'payload'

import { gatedContent } from '../cms/access/publishing.ts'
import { pageBlocks } from '../cms/blocks/page-blocks.ts'
import { listedField } from '../cms/fields/listed.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { formerSlugsField } from '../cms/fields/former-slugs.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { visibilityField } from '../cms/fields/visibility.ts'
import { addressedContentHooks } from '../cms/hooks/published-content.ts'
import { leadsHereField } from '../cms/fields/used-in.ts'
import { RESERVED_PAGE_SLUGS } from './vocabulary/paths.ts'

export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: { en: 'Page', km: 'ទំព័រ' }, plural: { en: 'Pages', km: 'ទំព័រ' } },
  access: gatedContent,
  admin: {
    components: deskComponents,
    group: { en: 'Site', km: 'គេហទំព័រ' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'readyIn', 'stage'],
  },
  ...drafts,
  hooks: addressedContentHooks,
  fields: [
    deskField,
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedTextarea('summary', { en: 'Summary', km: 'សេចក្ដីសង្ខេប' }),
    pageBlocks,
    slugField('title', RESERVED_PAGE_SLUGS),
    formerSlugsField,
    visibilityField,
    listedField,
    {
      name: 'sensitive',
      label: { en: 'Touches reporting or abuse', km: 'ទាក់ទងនឹងការរាយការណ៍ ឬការរំលោភបំពាន' },
      type: 'checkbox',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: {
          en: 'Shows the “exit this page” button.',
          km: 'បង្ហាញប៊ូតុង «ចាកចេញពីទំព័រនេះ»។',
        },
      },
    },
    ...publishingFields,
    leadsHereField,
  ],
}
