/** Of people and reports nothing is written down here: what they hold is no content. */
const PRIVATE: ReadonlySet<string> = new Set([
  'reports',
  'report-events',
  'report-fingerprints',
  'members',
  'newsletter-subscribers',
  'staff',
  'image-releases',
])

/** Whether documents of a collection may show, name or lead to something. */
export const isSource = (slug: string): boolean => !PRIVATE.has(slug) && !slug.startsWith('payload-')
