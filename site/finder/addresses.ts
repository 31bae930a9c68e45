import type { Audience } from '../../collections/vocabulary/audiences.ts'
import { FACETS, type Facet } from '../../collections/vocabulary/facets.ts'
import {
  finderSearch,
  NOTHING_CHOSEN,
  withChoice,
  type FinderQuery,
} from '../../collections/vocabulary/finder-query.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { audiencePath, sectionPath } from '../../collections/vocabulary/paths.ts'

/** Where the finder lives: on the page of an audience that audience is fixed. */
export const finderPath = (locale: Locale, fixed?: Audience): string =>
  fixed === undefined ? sectionPath(locale, 'resources') : audiencePath(locale, fixed)

/** The finder with one value chosen, as pages elsewhere link to it. */
export const finderWith = (locale: Locale, facet: Facet, value: string): string =>
  finderPath(locale) + finderSearch(withChoice(EVERYTHING, facet, value, true))

const EVERYTHING: FinderQuery = { q: '', chosen: NOTHING_CHOSEN, sort: 'newest', page: 1 }

/** Best match means nothing without words, so it goes with them. */
export const withoutWords = (query: FinderQuery): FinderQuery => ({
  ...query,
  q: '',
  page: 1,
  sort: query.sort === 'relevance' ? 'newest' : query.sort,
})

/** How many things are asked for: each value, and the words. */
const wishesIn = ({ q, chosen }: FinderQuery): number =>
  FACETS.reduce((sum, facet) => sum + chosen[facet].length, q === '' ? 0 : 1)

/** Whether search engines should list the page: everything, or one value; not each mixture that somebody tries. */
export const isWorthListing = (query: FinderQuery): boolean =>
  query.q === '' && wishesIn(query) <= 1 && query.sort === EVERYTHING.sort
