import type { Locale } from '../../collections/vocabulary/locales.ts'
import { askedWords, type AskedWords } from './asked-words.ts'
import { looseOrdinals, ranked, type Ranked } from './matches.ts'
import { seenBy, type Searcher } from './searcher.ts'
import { searchPool } from './search-pool.ts'

/** A document that was found, with the texts that a snippet is cut from. */
export interface Hit {
  ordinal: number
  collection: string
  document: string
  slug: string
  /** The language of its texts. */
  shownIn: Locale
  title: string
  summary: string
  body: string
}

export interface SearchAnswer {
  asked: AskedWords
  /** How many were found, by collection. */
  counts: ReadonlyMap<string, number>
  /** The best ones, the best first. */
  best: readonly Ranked[]
  /** The collection of each of the best, and perhaps of others. */
  collectionOf: ReadonlyMap<number, string>
  /** No text has all the words; these have some. */
  isLoose: boolean
}

/** What is counted: of more than these nobody reads the number, and counting them would take long. */
export const MOST = 2000

/** What is ranked of very many: the newest of those with all words in the title, and the newest of all. */
const CANDIDATES = 80

/** With fewer results than this, texts that have only some of the words are shown too. */
export const FEW = 20

/** Of what has only some of the words: how much it must have, and how many are shown. */
export const ENOUGH = 0.34
export const MOST_LOOSE = 50

interface Found {
  collection: string
  count: number
  newest: readonly number[]
}

interface Candidates {
  counts: ReadonlyMap<string, number>
  /** The collection of each. */
  documents: ReadonlyMap<number, string>
}

async function candidates(searcher: Searcher, all: string): Promise<Candidates> {
  if (all === '') return { counts: new Map(), documents: new Map() }
  const seen = seenBy(searcher)
  const [inText, inTitle] = await Promise.all([
    searchPool().query<Found>(
      `WITH matched AS MATERIALIZED (
         SELECT ordinal, collection, published_at FROM search WHERE terms @@ $1::text::tsquery AND ${seen}
         LIMIT ${MOST})
       SELECT collection, count(*)::int AS count, (
         SELECT array_agg(ordinal) FROM (
           SELECT ordinal FROM matched AS own WHERE own.collection = matched.collection
           ORDER BY published_at DESC LIMIT ${CANDIDATES}) AS newest) AS newest
       FROM matched GROUP BY collection`,
      [all],
    ),
    searchPool().query<{ ordinal: number; collection: string }>(
      `SELECT ordinal, collection FROM (
         SELECT ordinal, collection, published_at FROM search WHERE headline @@ $1::text::tsquery AND ${seen}
         LIMIT ${MOST}) AS titled
       ORDER BY published_at DESC LIMIT ${CANDIDATES}`,
      [all],
    ),
  ])
  const documents = new Map(inTitle.rows.map(({ ordinal, collection }) => [ordinal, collection]))
  for (const { collection, newest } of inText.rows) for (const ordinal of newest) documents.set(ordinal, collection)
  return { counts: new Map(inText.rows.map(({ collection, count }) => [collection, count])), documents }
}

/**
 * Looks for what was typed among all that the searcher may find.
 * @throws when the database does not answer
 */
export async function search(searcher: Searcher, typed: string): Promise<SearchAnswer | undefined> {
  const asked = await askedWords(searcher, typed)
  if (asked === undefined) return undefined
  const { counts, documents } = await candidates(searcher, asked.all)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total >= FEW) {
    const best = await ranked(searcher.locale, [...documents.keys()], asked)
    return { asked, counts, best, collectionOf: documents, isLoose: false }
  }
  const loose = await looseOrdinals(searcher, asked)
  const some = await ranked(searcher.locale, [...new Set([...documents.keys(), ...loose])], asked, true)
  const best = some.filter(({ ordinal, coverage }) => documents.has(ordinal) || coverage >= ENOUGH).slice(0, MOST_LOOSE)
  const collectionOf = await collectionsOf(best)
  const all = Map.groupBy(collectionOf.values(), (collection) => collection)
  const few = new Map([...all].map(([collection, each]) => [collection, each.length]))
  return { asked, counts: few, best, collectionOf, isLoose: total === 0 }
}

async function collectionsOf(best: readonly Ranked[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await searchPool().query<{ ordinal: number; collection: string }>(
    'SELECT ordinal, collection FROM search_documents WHERE ordinal = ANY($1)',
    [best.map(({ ordinal }) => ordinal)],
  )
  return new Map(rows.map(({ ordinal, collection }) => [ordinal, collection]))
}

/** What there is to show of these, in their order. */
export async function hits(locale: Locale, ordinals: readonly number[]): Promise<readonly Hit[]> {
  const { rows } = await searchPool().query<Omit<Hit, 'shownIn'> & { shown_in: Locale }>(
    `SELECT ordinal, collection, document, slug, shown_in, title, summary, left(body, 20000) AS body
     FROM search WHERE locale = $1 AND ordinal = ANY($2)`,
    [locale, ordinals],
  )
  const found = new Map(rows.map(({ shown_in: shownIn, ...row }) => [row.ordinal, { ...row, shownIn }]))
  return ordinals.flatMap((ordinal) => found.get(ordinal) ?? [])
}
