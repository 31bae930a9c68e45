import type { Locale } from '../../collections/vocabulary/locales.ts'
import { ordinalsIn } from './ordinals.ts'
import { searchPool } from './search-pool.ts'

const known = new Map<Locale, { version: number; order: Promise<readonly number[]> }>()

/** By the rules of the language, with an index of its own. */
async function find(locale: Locale): Promise<readonly number[]> {
  const { rows } = await searchPool().query<{ ordinals: Buffer | null }>(
    `SELECT string_agg(int4send(ordinal), ''::bytea) AS ordinals FROM (
       SELECT ordinal FROM search WHERE locale = '${locale}' AND collection = 'resources'
       ORDER BY left(title, 200) COLLATE "${locale}-x-icu", ordinal) AS titles`,
  )
  return ordinalsIn(rows[0]?.ordinals)
}

/** All resources by their title in a language, asked anew when any has changed. */
export function titleOrder(locale: Locale, version: number): Promise<readonly number[]> {
  const before = known.get(locale)
  if (before?.version === version) return before.order
  const order = find(locale)
  known.set(locale, { version, order })
  order.catch(() => known.delete(locale))
  return order
}
