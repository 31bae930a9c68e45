import type { TaskSource } from '../source.ts'

/** Collections of what is published, each document with a day by which somebody looks at it again. */
export const REVIEWED = [
  'pages',
  'faqs',
  'testimonials',
  'news',
  'press-releases',
  'media-coverage',
  'newsletter-issues',
  'resources',
  'research-reports',
  'stakeholders',
  'albums',
] as const

/** Days before the last one from which somebody is told. */
const AHEAD = 14
const isNear = `review_by < now() + interval '${AHEAD} days'`

const reviewsOf = (collection: (typeof REVIEWED)[number]) => `
  SELECT 'document-review', '${collection}', id::text, review_by, NULL FROM ${collection.replaceAll('-', '_')}
   WHERE ${isNear} AND _status = 'published' AND deleted_at IS NULL`

export const documentReviews: TaskSource = {
  kinds: ['document-review'],
  statement: REVIEWED.map(reviewsOf).join(' UNION ALL '),
}

export const factReviews: TaskSource = {
  kinds: ['fact-review'],
  statement: `SELECT 'fact-review', 'facts', id::text, review_by, NULL FROM facts WHERE ${isNear}`,
}
