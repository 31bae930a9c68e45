import type { Locale } from '../../collections/vocabulary/locales.ts'
import { isKind, KIND_NAMES, KINDS, type KindName } from './kinds.ts'
import { marker, snippet, type Mark, type Piece } from './snippet.ts'
import type { SearchQuery } from './search-query.ts'
import type { Hit, SearchAnswer } from '../queries/search.ts'

export interface Result {
  kind: KindName
  href: string
  /** Language of its texts. */
  shownIn: Locale
  title: readonly Piece[]
  snippet: readonly Piece[]
}

/** Results of one kind. */
interface ResultGroup {
  kind: KindName
  total: number
  results: readonly Result[]
}

/** All that the page of a search shows. */
export interface SearchResults {
  total: number
  counts: readonly { kind: KindName; total: number }[]
  /** The best of all kinds; of one kind all of its page. */
  best: readonly Result[]
  /** What else there is, by kind; empty when one kind is looked at. */
  groups: readonly ResultGroup[]
  page: number
  pages: number
  isLoose: boolean
  corrected?: string
}

/** On the first page of all kinds, and on a page of one kind. */
const BEST = 5
const OF_EACH_KIND = 3
const PER_PAGE = 10

export const NO_RESULTS: SearchResults = {
  total: 0,
  counts: [],
  best: [],
  groups: [],
  page: 1,
  pages: 1,
  isLoose: false,
}

function resultOf(
  { collection, slug, shownIn, title, summary, body }: Hit,
  locale: Locale,
  mark: Mark,
  answer: SearchAnswer,
) {
  if (!isKind(collection)) return []
  const path = KINDS[collection].path(locale, slug)
  const text = snippet(summary, body, answer.asked.terms)
  return [{ kind: collection, href: path, shownIn, title: mark(title), snippet: mark(text) }]
}

/** The best of one kind, the best first. */
const ofKind = ({ best, collectionOf }: SearchAnswer, kind: KindName): readonly number[] =>
  best.map(({ ordinal }) => ordinal).filter((ordinal) => collectionOf.get(ordinal) === kind)

/** The page that is shown, and of how many: one that is further than the last is the last. */
function pagesOf(answer: SearchAnswer, { kind, page }: SearchQuery): { page: number; pages: number } {
  if (kind === undefined) return { page: 1, pages: 1 }
  const pages = Math.max(1, Math.ceil(ofKind(answer, kind).length / PER_PAGE))
  return { page: Math.min(page, pages), pages }
}

/** The ordinals of a page of one kind, or those that the page of all kinds may need. */
export function shownOrdinals(answer: SearchAnswer, query: SearchQuery): readonly number[] {
  if (query.kind !== undefined) {
    const { page } = pagesOf(answer, query)
    return ofKind(answer, query.kind).slice((page - 1) * PER_PAGE, page * PER_PAGE)
  }
  const ordinals = answer.best.map(({ ordinal }) => ordinal)
  const shown = new Map<string, number>()
  return ordinals.filter((ordinal, at) => {
    if (at < BEST) return true
    const own = answer.collectionOf.get(ordinal) ?? ''
    const count = (shown.get(own) ?? 0) + 1
    shown.set(own, count)
    return count <= OF_EACH_KIND
  })
}

/** Lays out an answer for its page. */
export function searchResults(
  answer: SearchAnswer,
  found: readonly Hit[],
  query: SearchQuery,
  locale: Locale,
): SearchResults {
  const mark = marker(answer.asked.terms)
  const results = found.flatMap((hit) => resultOf(hit, locale, mark, answer))
  const counts = KIND_NAMES.map((each) => ({ kind: each, total: answer.counts.get(each) ?? 0 })).filter(
    ({ total }) => total > 0,
  )
  const total = counts.reduce((sum, each) => sum + each.total, 0)
  const common = {
    total,
    counts,
    isLoose: answer.isLoose,
    ...(answer.asked.corrected !== undefined && { corrected: answer.asked.corrected }),
  }
  if (query.kind !== undefined) return { ...common, best: results, groups: [], ...pagesOf(answer, query) }
  const others = results.slice(BEST)
  const groups = [...new Set(others.map((result) => result.kind))].map((each) => ({
    kind: each,
    total: answer.counts.get(each) ?? 0,
    results: others.filter((result) => result.kind === each),
  }))
  return { ...common, best: results.slice(0, BEST), groups, page: 1, pages: 1 }
}
