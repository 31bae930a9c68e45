import { dayOf } from '../day.ts'
import type { Rule } from '../judged.ts'

/** What is to be looked at again has a day for it, and a day that lies ahead: publishing late is no review. */
export const reviewDate: Rule = function* ({ slug, document, facts }) {
  const day = dayOf(document['reviewBy'])
  if (day === undefined) {
    if (slug === 'resources') yield { rule: 'review-missing', field: 'reviewBy', weight: 'should' }
  } else if (day < facts.today) yield { rule: 'review-past', field: 'reviewBy', excerpt: day, weight: 'must' }
}
