import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { Bitset } from '../finder/bitset.ts'
import type { AskedWords, Weighed } from './asked-words.ts'
import { ordinalSetIn, ordinalsIn } from './ordinals.ts'
import { searchPool } from './search-pool.ts'
import { seenBy, type Searcher } from './searcher.ts'

/** Something found, by what it is worth. */
export interface Ranked {
  ordinal: number
  score: number
  /** From 0 to 1: how much of what was asked is in it. */
  coverage: number
}

const inCollection = (collection: string | undefined) =>
  collection === undefined ? '' : `AND collection = '${collection}'`

/**
 * Every document that has what the `tsquery` says, in its whole text or in its title alone; whether the searcher may know of
 * it is another question. Put together in pieces of 64, because of common words there are very many.
 */
export async function matchingSet(locale: Locale, where: 'terms' | 'headline', query: string): Promise<Bitset> {
  if (query === '') return new Uint32Array(0)
  const { rows } = await searchPool().query<{ set: Buffer | null }>(
    `SELECT string_agg(int4send(piece) || int8send(bits), ''::bytea) AS set FROM (
       SELECT ordinal >> 6 AS piece, bit_or(1::bigint << (ordinal & 63)) AS bits
       FROM search WHERE ${where} @@ $1::text::tsquery AND locale = '${locale}' GROUP BY piece) AS pieces`,
    [query],
  )
  return ordinalSetIn(rows[0]?.set)
}

/**
 * Ranked with the four weights of PostgreSQL from D to A; what matches at all counts a little. Something is put to the vector so
 * that it is fetched and unpacked once, and not anew for each part of the query.
 */
const RANK = `
  WITH asked AS MATERIALIZED (
    SELECT query::tsquery AS query, weight, kind FROM unnest($2::text[], $3::float8[], $4::text[]) AS asked (query, weight, kind))
  SELECT ordinal, score, terms_found, pairs_found FROM (
    SELECT ordinal, terms || ''::tsvector AS terms, published_at FROM search
    WHERE locale = $5 AND ordinal = ANY($1) OFFSET 0) AS found,
  LATERAL (
    SELECT coalesce(sum(weight * (0.2 + ts_rank('{0.1, 0.3, 0.6, 1}', found.terms, query))), 0) AS score,
           coalesce(sum(weight) FILTER (WHERE kind = 'term'), 0) AS terms_found,
           coalesce(sum(weight) FILTER (WHERE kind = 'pair'), 0) AS pairs_found
    FROM asked WHERE found.terms @@ query) AS worth
  ORDER BY score DESC, published_at DESC, ordinal DESC`

interface Worth {
  ordinal: number
  score: number
  terms_found: number
  pairs_found: number
}

/** Among very many the words alone must do: pairs of clusters are more parts than all words together. */
const FEW_TO_RANK = 120

/** These documents by what they are worth, the best first. */
export async function ranked(
  locale: Locale,
  ordinals: readonly number[],
  asked: AskedWords,
  needsPairs = ordinals.length <= FEW_TO_RANK,
): Promise<readonly Ranked[]> {
  if (ordinals.length === 0) return []
  const weighed = asked.weighed.filter(({ kind }) => kind !== 'pair' || needsPairs)
  const { rows } = await searchPool().query<Worth>(RANK, [
    ordinals,
    weighed.map(({ query }) => query),
    weighed.map(({ weight }) => weight),
    weighed.map(({ kind }) => kind),
    locale,
  ])
  const share = (found: number, of: Weighed['kind']) => {
    const whole = weighed.reduce((sum, { weight, kind }) => (kind === of ? sum + weight : sum), 0)
    return whole === 0 ? 0 : found / whole
  }
  return rows.map(({ ordinal, score, terms_found: terms, pairs_found: pairs }) => ({
    ordinal,
    score,
    coverage: Math.max(share(terms, 'term'), share(pairs, 'pair')),
  }))
}

/** Documents that are looked at when none has all the words. */
const MOST_LOOSE = 400

/** Some documents that have something of what was asked, in no order. */
export async function looseOrdinals(
  searcher: Searcher,
  { some }: AskedWords,
  collection?: 'resources',
): Promise<readonly number[]> {
  if (some === '') return []
  const { rows } = await searchPool().query<{ ordinals: Buffer | null }>(
    `SELECT string_agg(int4send(ordinal), ''::bytea) AS ordinals FROM (
       SELECT ordinal FROM search
       WHERE terms @@ $1::text::tsquery AND ${seenBy(searcher)} ${inCollection(collection)} LIMIT ${MOST_LOOSE}) AS found`,
    [some],
  )
  return ordinalsIn(rows[0]?.ordinals)
}
