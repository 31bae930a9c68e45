import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { localizedRichText } from '../cms/fields/rich-text.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText } from '../cms/fields/text.ts'
import { publishedContentHooks } from '../cms/hooks/published-content.ts'
import { RESERVED_ISSUE_SLUGS } from './vocabulary/paths.ts'

/** One issue of the newsletter, composed of published items; the site keeps an archive. */
export const newsletterIssues: CollectionConfig = {
  slug: 'newsletter-issues',
  labels: {
    singular: { en: 'Newsletter issue', km: 'លេខព្រឹត្តិបត្រ' },
    plural: { en: 'Newsletter', km: 'ព្រឹត្តិបត្រព័ត៌មាន' },
  },
  access: publishedContent,
  admin: {
    group: { en: 'News and press', km: 'ព័ត៌មាន និងសារព័ត៌មាន' },
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'publishedAt', '_status'],
  },
  defaultSort: '-publishedAt',
  ...drafts,
  hooks: publishedContentHooks,
  fields: [
    localizedText('subject', { en: 'Subject', km: 'ប្រធានបទ' }),
    localizedRichText('intro', { en: 'Introduction', km: 'សេចក្ដីផ្ដើម' }),
    {
      name: 'items',
      label: { en: 'Items', km: 'អត្ថបទ' },
      type: 'relationship',
      relationTo: ['news', 'press-releases', 'research-reports', 'resources'],
      hasMany: true,
    },
    slugField('subject', RESERVED_ISSUE_SLUGS),
    ...publishingFields,
  ],
}
