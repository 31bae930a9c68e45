import { has, type Bitset } from '../finder/bitset.ts'
import type { FacetIndex } from '../finder/facet-index.ts'
import { askedWords } from './asked-words.ts'
import { looseOrdinals, matchingOrdinals, ranked, type Searcher } from './matches.ts'
import { ENOUGH, FEW, MOST_LOOSE } from './search.ts'

/** Resources that have what was typed, and their order by relevance. */
export interface ResourceMatches {
  ordinals: readonly number[]
  corrected?: string
  /** Some of the found, the most relevant first. */
  byRelevance(index: FacetIndex, found: Bitset, skip: number, take: number): Promise<readonly number[]>
}

/** Ranked are the newest with all words in the title, and the newest of all; the others follow by their age. */
const CANDIDATES = 100

const NOTHING: ResourceMatches = { ordinals: [], byRelevance: () => Promise.resolve([]) }

export async function matchResources(searcher: Searcher, typed: string): Promise<ResourceMatches> {
  const asked = await askedWords(searcher.locale, typed)
  if (asked === undefined) return NOTHING
  const [inText, inTitle] = await Promise.all([
    matchingOrdinals(searcher, 'terms', asked.all, 'resources'),
    matchingOrdinals(searcher, 'headline', asked.all, 'resources'),
  ])
  const rank = async (ordinals: readonly number[], needsPairs?: true) =>
    ranked(searcher.locale, ordinals, asked, needsPairs)
  const more = inText.length < FEW ? await rank(await looseOrdinals(searcher, asked, 'resources'), true) : []
  const isWhole = new Set(inText)
  const loose = more.filter(({ ordinal, coverage }) => !isWhole.has(ordinal) && coverage >= ENOUGH).slice(0, MOST_LOOSE)
  return {
    ordinals: [...inText, ...loose.map(({ ordinal }) => ordinal)],
    ...(asked.corrected !== undefined && { corrected: asked.corrected }),
    async byRelevance(index, found, skip, take) {
      const newest = index.newest(found, 0, CANDIDATES)
      const titled = inTitle.filter((ordinal) => has(found, ordinal)).slice(0, CANDIDATES)
      const best = (await rank([...new Set([...titled, ...newest])])).map(({ ordinal }) => ordinal)
      if (skip + take <= best.length) return best.slice(skip, skip + take)
      const isBest = new Set(best)
      const rest = index.newest(found, 0, skip + take + best.length).filter((ordinal) => !isBest.has(ordinal))
      return [...best, ...rest].slice(skip, skip + take)
    },
  }
}
