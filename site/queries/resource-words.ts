import { add, has, intersect, size, type Bitset } from '../finder/bitset.ts'
import type { FacetIndex, Scope } from '../finder/facet-index.ts'
import { askedWords } from './asked-words.ts'
import { knownMatches } from './known-matches.ts'
import { looseOrdinals, ranked } from './matches.ts'
import type { Searcher } from './searcher.ts'
import { ENOUGH, FEW, MOST_LOOSE } from './search.ts'

/** Resources that have what was typed, and their order by relevance. */
export interface ResourceMatches {
  set: Bitset
  corrected?: string
  /** Some of the found, the most relevant first. */
  byRelevance(found: Bitset, skip: number, take: number): Promise<readonly number[]>
}

/** Ranked are the newest with all words in the title, and the newest of all; the others follow by their age. */
const CANDIDATES = 100

const NOTHING: ResourceMatches = { set: new Uint32Array(0), byRelevance: () => Promise.resolve([]) }

/** @param facets the resources of the moment, which are asked for at the same time */
export async function matchResources(
  searcher: Searcher,
  typed: string,
  scope: Scope,
  facets: Promise<{ index: FacetIndex; version: number }>,
): Promise<ResourceMatches> {
  const { locale } = searcher
  const [{ index, version }, asked] = await Promise.all([facets, askedWords(searcher, typed)])
  if (asked === undefined) return NOTHING
  const [inText, inTitle] = await Promise.all([
    knownMatches(locale, 'terms', asked.all, version),
    knownMatches(locale, 'headline', asked.all, version),
  ])
  const set = index.visible(scope)
  intersect(set, inText)
  if (size(set) < FEW) {
    const more = await ranked(locale, await looseOrdinals(searcher, asked, 'resources'), asked, true)
    const loose = more.filter(({ ordinal, coverage }) => !has(set, ordinal) && coverage >= ENOUGH)
    for (const { ordinal } of loose.slice(0, MOST_LOOSE)) if (index.documentOf(ordinal) !== undefined) add(set, ordinal)
  }
  return {
    set,
    ...(asked.corrected !== undefined && { corrected: asked.corrected }),
    async byRelevance(found, skip, take) {
      const titled = found.slice()
      intersect(titled, inTitle)
      const candidates = [...index.newest(titled, 0, CANDIDATES), ...index.newest(found, 0, CANDIDATES)]
      const best = (await ranked(locale, [...new Set(candidates)], asked)).map(({ ordinal }) => ordinal)
      if (skip + take <= best.length) return best.slice(skip, skip + take)
      const isBest = new Set(best)
      const rest = index.newest(found, 0, skip + take + best.length).filter((ordinal) => !isBest.has(ordinal))
      return [...best, ...rest].slice(skip, skip + take)
    },
  }
}
