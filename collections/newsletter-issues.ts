import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { formerSlugsField } from '../cms/fields/former-slugs.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText } from '../cms/fields/text.ts'
import { addressedContentHooks } from '../cms/hooks/published-content.ts'
import { RESERVED_ISSUE_SLUGS } from './vocabulary/paths.ts'
import { newsletterEndpoints } from '../cms/newsletter/endpoints.ts'
import { leadsHereField } from '../cms/fields/used-in.ts'

/** One issue of the newsletter, composed of published items; the site keeps an archive. */
export const newsletterIssues: CollectionConfig = {
  slug: 'newsletter-issues',
  labels: {
    singular: { en: 'Newsletter issue', km: 'លេខព្រឹត្តិបត្រ' },
    plural: { en: 'Newsletter', km: 'ព្រឹត្តិបត្រព័ត៌មាន' },
  },
  access: publishedContent,
  admin: {
    components: deskComponents,
    group: { en: 'News and press', km: 'ព័ត៌មាន និងសារព័ត៌មាន' },
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'publishedAt', 'stage', 'sending'],
    description: {
      en: 'Write it, publish it, look at it as a letter, and send it: the section “Sending” is at the end of each issue.',
      km: 'សរសេរ ផ្សព្វផ្សាយ មើលជាសំបុត្រ រួចផ្ញើ៖ ផ្នែក «ការផ្ញើ» ស្ថិតនៅខាងចុងនៃលេខនីមួយៗ។',
    },
  },
  endpoints: newsletterEndpoints,
  defaultSort: '-publishedAt',
  ...drafts,
  hooks: addressedContentHooks,
  fields: [
    deskField,
    localizedText(
      'subject',
      { en: 'Subject', km: 'ប្រធានបទ' },
      {
        admin: {
          description: {
            en: 'What readers see first in their mailbox. Fewer than 60 letters are shown whole on a phone.',
            km: 'អ្វីដែលអ្នកអានឃើញមុនគេក្នុងប្រអប់សំបុត្រ។ ប្រធានបទខ្លីបង្ហាញបានពេញលេញលើទូរសព្ទ។',
          },
        },
      },
    ),
    localizedRichText('intro', { en: 'Introduction', km: 'សេចក្ដីផ្ដើម' }),
    {
      name: 'items',
      label: { en: 'Items', km: 'អត្ថបទ' },
      type: 'relationship',
      relationTo: ['news', 'press-releases', 'research-reports', 'resources'],
      hasMany: true,
      filterOptions: { _status: { equals: 'published' } },
      // Payload would not let an issue be mended any more once an item of it is withdrawn. The letter leaves such items out.
      validate: () => true,
      admin: {
        description: {
          en: 'What is published can be chosen. In the letter each item has its title, its summary and a link, in this order; one that is not ready in the language of the letter is shown in the other one.',
          km: 'អាចជ្រើសរើសអ្វីដែលបានផ្សព្វផ្សាយ។ ក្នុងសំបុត្រ អត្ថបទនីមួយៗមានចំណងជើង សេចក្ដីសង្ខេប និងតំណ តាមលំដាប់នេះ។ អត្ថបទដែលមិនទាន់រួចរាល់ជាភាសានៃសំបុត្រ បង្ហាញជាភាសាផ្សេង។',
        },
      },
    },
    slugField('subject', RESERVED_ISSUE_SLUGS),
    formerSlugsField,
    ...publishingFields,
    leadsHereField,
    {
      name: 'sending',
      label: { en: 'Sending', km: 'ការផ្ញើ' },
      type: 'ui',
      admin: {
        components: {
          Field: '/newsletter/desk/SendingSection.tsx#SendingSection',
          Cell: '/newsletter/desk/SendingCell.tsx#SendingCell',
        },
      },
    },
  ],
}
