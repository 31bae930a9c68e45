import type { Audience } from '../../collections/vocabulary/audiences.ts'
import type { FinderQuery } from '../../collections/vocabulary/finder-query.ts'
import { has, type Bitset } from '../finder/bitset.ts'
import { facetGroups } from '../finder/facet-groups.ts'
import type { FacetIndex, Scope } from '../finder/facet-index.ts'
import type { Choice, Finder } from '../finder/finder.ts'
import { relaxations } from '../finder/relaxations.ts'
import { currentFacets } from './facet-index.ts'
import { isMember, type Reader } from './reader.ts'
import { findCards } from './resource-cards.ts'
import { matchResources, type ResourceMatches } from './resource-words.ts'
import { titleOrder } from './title-order.ts'
import { findTopics } from './topics.ts'

export { findTopicSlugs } from './topics.ts'

const RESOURCES_PER_PAGE = 24

interface Sorting {
  reader: Reader
  index: FacetIndex
  version: number
  found: Bitset
  matches: ResourceMatches | undefined
}

async function pageOf({ sort, page }: FinderQuery, size: number, { reader, index, version, found, matches }: Sorting) {
  const skip = (page - 1) * size
  if (sort === 'relevance' && matches !== undefined) return matches.byRelevance(found, skip, size)
  if (sort !== 'title') return index.newest(found, skip, size)
  const order = await titleOrder(reader.locale, version)
  return order.filter((ordinal) => has(found, ordinal)).slice(skip, skip + size)
}

/**
 * What a query finds, and what its filters would.
 * @param fixed an audience that the page is about, whatever the query chooses
 * @throws when the database does not answer
 */
export async function chooseResources(
  reader: Reader,
  asked: FinderQuery,
  fixed?: Audience,
  size = RESOURCES_PER_PAGE,
): Promise<Choice> {
  const begun = performance.now()
  reader.reads?.dependsOn('resources')
  const searcher = { locale: reader.locale, isMember: isMember(reader) }
  const scope: Scope = { isMember: searcher.isMember, now: Date.now() }
  const facetsNow = currentFacets()
  const [{ index, version }, topics, matches] = await Promise.all([
    facetsNow,
    findTopics(reader),
    asked.q === '' ? undefined : matchResources(searcher, asked.q, scope, facetsNow),
  ])
  const chosen = fixed === undefined ? asked.chosen : { ...asked.chosen, audience: [fixed] }
  const withWords: Scope = matches === undefined ? scope : { ...scope, matches: matches.set }
  const { found, total, counts } = index.select(chosen, withWords)
  const pages = Math.max(1, Math.ceil(total / size))
  const query = { ...asked, page: Math.min(asked.page, pages) }
  const ordinals = await pageOf(query, size, { reader, index, version, found, matches })
  return {
    query,
    documents: ordinals.flatMap((ordinal) => index.documentOf(ordinal) ?? []),
    took: performance.now() - begun,
    total,
    page: query.page,
    pages,
    facets: facetGroups({ locale: reader.locale, query, counts, topics, fixed }),
    relaxations:
      total === 0 ? relaxations({ locale: reader.locale, query, topics, fixed, index, scope, withWords }) : [],
    ...(matches?.corrected !== undefined && { corrected: matches.corrected }),
  }
}

/** All that a page of the finder shows. */
export async function findInFinder(reader: Reader, asked: FinderQuery, fixed?: Audience): Promise<Finder> {
  const choice = await chooseResources(reader, asked, fixed)
  return { ...choice, docs: await findCards(reader, choice.documents) }
}
