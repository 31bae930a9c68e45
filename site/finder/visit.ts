import type { Audience } from '../../collections/vocabulary/audiences.ts'
import {
  finderSearch,
  parseFinderQuery,
  type Ignored,
  type ParsedFinderQuery,
} from '../../collections/vocabulary/finder-query.ts'
import { findInFinder, findTopicSlugs } from '../queries/finder.ts'
import type { Reader } from '../queries/reader.ts'
import type { Finder } from './finder.ts'

type FinderVisit =
  /** The address means something, in another spelling than its own. */
  { kind: 'moved'; search: string } | { kind: 'found'; finder: Finder; ignored: readonly Ignored[]; search: string }

/** On the page of an audience nobody chooses one: to name that audience says nothing, and another one is a contradiction. */
function withFixed({ query, ignored }: ParsedFinderQuery, fixed: Audience | undefined): ParsedFinderQuery {
  if (fixed === undefined) return { query, ignored }
  const others = query.chosen.audience.filter((value) => value !== fixed)
  return {
    query: { ...query, chosen: { ...query.chosen, audience: [] } },
    ignored: [...ignored, ...others.map((value) => ({ name: 'audience', value }))],
  }
}

/**
 * Answers an address of the finder. Every spelling of a query ends at one address, so that it is shared, counted and kept
 * once; what is not understood stays where it is and is named.
 */
export async function visitFinder(reader: Reader, url: URL, fixed?: Audience): Promise<FinderVisit> {
  const parsed = parseFinderQuery(url.searchParams, await findTopicSlugs(reader))
  const { query, ignored } = withFixed(parsed, fixed)
  const wanted = finderSearch(query)
  if (ignored.length === 0 && url.search !== wanted) return { kind: 'moved', search: wanted }
  const finder = await findInFinder(reader, query, fixed)
  const beyondTheLast = finder.page === query.page ? [] : [{ name: 'page', value: String(query.page) }]
  return {
    kind: 'found',
    finder,
    ignored: [...ignored, ...beyondTheLast],
    search: finderSearch({ ...query, page: finder.page }),
  }
}
