import type { CollectionConfig } from 'payload'

import { publishedContent } from '../cms/access/publishing.ts'
import { deskField, deskComponents } from '../cms/fields/desk.ts'
import { drafts } from '../cms/fields/drafts.ts'
import { orderField } from '../cms/fields/order.ts'
import { publishingFields } from '../cms/fields/publishing.ts'
import { slugField } from '../cms/fields/slug.ts'
import { localizedText, localizedTextarea } from '../cms/fields/text.ts'
import { publishedContentHooks } from '../cms/hooks/published-content.ts'

/** What people say of the hotline; named by role, never by name. */
export const testimonials: CollectionConfig = {
  slug: 'testimonials',
  labels: {
    singular: { en: 'Testimonial', km: 'សម្ដីអ្នកប្រើប្រាស់' },
    plural: { en: 'Testimonials', km: 'សម្ដីអ្នកប្រើប្រាស់' },
  },
  access: publishedContent,
  admin: {
    components: deskComponents,
    group: { en: 'Site', km: 'គេហទំព័រ' },
    useAsTitle: 'attribution',
    defaultColumns: ['attribution', 'quote', 'stage'],
  },
  defaultSort: 'order',
  ...drafts,
  hooks: publishedContentHooks,
  fields: [
    deskField,
    localizedTextarea('quote', { en: 'Quotation', km: 'សម្ដី' }),
    localizedText('attribution', { en: 'Who says it (a role, not a name)', km: 'អ្នកនិយាយ (តួនាទី មិនមែនឈ្មោះ)' }),
    orderField,
    slugField('attribution'),
    ...publishingFields,
  ],
}
