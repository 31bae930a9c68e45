import { AGE_BANDS, ageBandsOverlapping, OLDEST_AGE } from './age-bands.ts'
import { latinDigits } from './digits.ts'
import { byFacet, FACET_VALUES, FACETS, type Facet } from './facets.ts'

/** What somebody asks the finder for, as an address says it. */
export interface FinderQuery {
  q: string
  /** Chosen values, in the order of the vocabulary. Those of one facet mean "or", facets together "and". */
  chosen: Readonly<Record<Facet, readonly string[]>>
  sort: Sort
  /** From 1. */
  page: number
}

export const SORTS = ['relevance', 'newest', 'title'] as const
export type Sort = (typeof SORTS)[number]

/** Something in an address that means nothing here, and that whoever sent it is told of. */
export interface Ignored {
  name: string
  value: string
}

export interface ParsedFinderQuery {
  query: FinderQuery
  ignored: readonly Ignored[]
}

/** Current slug of a topic for each slug that it has or had. */
export type TopicSlugs = ReadonlyMap<string, string>

export const MAX_QUERY_LENGTH = 200
const MAX_PAGE = 99_999
/** Pairs of an address that are looked at, and remarks that are made about them. */
const MAX_PAIRS = 200
const MAX_REMARKS = 5

export const NOTHING_CHOSEN: FinderQuery['chosen'] = byFacet(() => [])

/** What people type into a search box, on one line and of bounded length. */
export const typedQuery = (text: string): string =>
  [...text.normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ')].slice(0, MAX_QUERY_LENGTH).join('').trim()

const defaultSort = (q: string): Sort => (q === '' ? 'newest' : 'relevance')

const pick = (known: readonly string[], value: string) => (known.includes(value) ? [value] : undefined)

/** An age in years, in Latin or Khmer digits, means the bands that it is in. */
function bandsOf(value: string): readonly string[] | undefined {
  const age = latinDigits(value)
  if (!/^\d{1,3}$/.test(age) || Number(age) > OLDEST_AGE) return pick(AGE_BANDS, age)
  const bands = ageBandsOverlapping(Number(age), Number(age))
  return bands.length > 0 ? bands : undefined
}

/** The values that one word of an address chooses in a facet; undefined when it is no word of ours. */
function valuesOf(facet: Facet, value: string, topics: TopicSlugs): readonly string[] | undefined {
  switch (facet) {
    case 'topic': {
      const slug = topics.get(value)
      return slug === undefined ? undefined : [slug]
    }
    case 'year': {
      const year = latinDigits(value)
      return /^(19|20)\d\d$/.test(year) ? [year] : undefined
    }
    case 'age':
      return bandsOf(value)
    case 'audience':
    case 'type':
    case 'language':
    case 'duration':
    case 'accessibility':
    case 'access':
      return pick(FACET_VALUES[facet], value)
  }
}

function ordered(facet: Facet, values: ReadonlySet<string>): readonly string[] {
  if (facet === 'topic') return [...values].sort()
  if (facet === 'year') return [...values].sort().reverse()
  return FACET_VALUES[facet].filter((value) => values.has(value))
}

const isFacet = (name: string): name is Facet => FACETS.some((facet) => facet === name)

/**
 * Reads an address. Never fails: what it does not understand of our own parameters it names in `ignored`; parameters that
 * are not ours (of campaigns, say) it passes over.
 */
export function parseFinderQuery(parameters: URLSearchParams, topics: TopicSlugs): ParsedFinderQuery {
  const chosen = new Map<Facet, Set<string>>()
  const ignored: Ignored[] = []
  const ignore = (name: string, value: string) => {
    if (ignored.length < MAX_REMARKS) ignored.push({ name, value: [...typedQuery(value)].slice(0, 40).join('') })
  }
  let [q, sort, page]: [string, Sort | undefined, number] = ['', undefined, 1]
  for (const [name, value] of [...parameters].slice(0, MAX_PAIRS)) {
    const word = value.trim()
    if (word === '') continue
    if (name === 'q') {
      if (q === '') q = typedQuery(word)
      else ignore(name, value)
    } else if (name === 'sort') {
      sort ??= SORTS.find((each) => each === word)
      if (sort !== word) ignore(name, value)
    } else if (name === 'page') {
      const number = Number(/^\d{1,5}$/.test(latinDigits(word)) ? latinDigits(word) : 'NaN')
      if (number >= 1 && number <= MAX_PAGE) page = number
      else ignore(name, value)
    } else if (isFacet(name)) {
      const values = valuesOf(name, word, topics)
      if (values === undefined) ignore(name, value)
      else chosen.set(name, new Set([...(chosen.get(name) ?? []), ...values]))
    }
  }
  if (sort === undefined || (sort === 'relevance' && q === '')) sort = defaultSort(q)
  const query = {
    q,
    sort,
    page,
    chosen: byFacet((facet) => ordered(facet, chosen.get(facet) ?? new Set())),
  }
  return { query, ignored }
}

/** The one spelling of a query in an address, with its `?`; empty for the query that asks for everything. */
export function finderSearch({ q, chosen, sort, page }: FinderQuery): string {
  const parameters = new URLSearchParams()
  if (q !== '') parameters.append('q', q)
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value)
  if (sort !== defaultSort(q)) parameters.append('sort', sort)
  if (page > 1) parameters.append('page', String(page))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** The query with a value chosen, or no longer chosen, from the first page on. */
export function withChoice(query: FinderQuery, facet: Facet, value: string, wanted: boolean): FinderQuery {
  const values = new Set(query.chosen[facet])
  if (wanted) values.add(value)
  else values.delete(value)
  return { ...query, page: 1, chosen: { ...query.chosen, [facet]: ordered(facet, values) } }
}
