import { ageBandsOverlapping } from '../../../collections/vocabulary/age-bands.ts'
import { AUDIENCES } from '../../../collections/vocabulary/audiences.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { CONTENT_ADVISORIES } from '../../../collections/vocabulary/resource-details.ts'
import type { Rule } from '../judged.ts'

const hasOneOf = (values: readonly string[], chosen: unknown): boolean =>
  Array.isArray(chosen) && chosen.some((value) => values.some((known) => known === value))

function hasAges(from: unknown, to: unknown): boolean {
  return typeof from === 'number' && typeof to === 'number' && from <= to && ageBandsOverlapping(from, to).length > 0
}

/** What parents and teachers choose a resource by, so that a child does not get what is not meant for a child. */
export const resources: Rule = function* ({ slug, document }) {
  if (slug !== 'resources') return
  if (!hasAges(document['ageFrom'], document['ageTo']))
    yield { rule: 'resource-ages', field: 'ageFrom', weight: 'must' }
  if (!hasOneOf(AUDIENCES, document['audiences']))
    yield { rule: 'resource-audience', field: 'audiences', weight: 'must' }
  if (!hasOneOf(LOCALES, document['languages']))
    yield { rule: 'resource-languages', field: 'languages', weight: 'must' }
  if (!hasOneOf(CONTENT_ADVISORIES, [document['contentAdvisory']])) {
    yield { rule: 'resource-advisory', field: 'contentAdvisory', weight: 'must' }
  }
}
