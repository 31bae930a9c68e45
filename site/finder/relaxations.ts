import type { Audience } from '../../collections/vocabulary/audiences.ts'
import { FACETS } from '../../collections/vocabulary/facets.ts'
import { withChoice, type FinderQuery } from '../../collections/vocabulary/finder-query.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { facetValueLabel } from './facet-groups.ts'
import type { FacetIndex, Scope } from './facet-index.ts'
import type { Relaxation } from './finder.ts'

interface Relaxing {
  locale: Locale
  query: FinderQuery
  topics: readonly { slug: string; name: string }[]
  fixed: Audience | undefined
  index: FacetIndex
  scope: Scope
  /** The same with the words that were typed. */
  withWords: Scope
}

/** What to give up so that something is found: each choice, and the words; what brings most first. */
export function relaxations({ locale, query, topics, fixed, index, scope, withWords }: Relaxing): Relaxation[] {
  const total = ({ chosen }: FinderQuery, within: Scope) =>
    index.select(fixed === undefined ? chosen : { ...chosen, audience: [fixed] }, within).total
  const choices = FACETS.filter((facet) => facet !== 'audience' || fixed === undefined).flatMap((facet) =>
    query.chosen[facet].map((value) => {
      const without = withChoice(query, facet, value, false)
      return { label: facetValueLabel(facet, value, locale, topics), query: without, total: total(without, withWords) }
    }),
  )
  const withoutWords: FinderQuery = {
    ...query,
    q: '',
    sort: query.sort === 'relevance' ? 'newest' : query.sort,
    page: 1,
  }
  const words = query.q === '' ? [] : [{ label: query.q, query: withoutWords, total: total(withoutWords, scope) }]
  return [...words, ...choices].filter((each) => each.total > 0).sort((one, other) => other.total - one.total)
}
