import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { Bitset } from '../finder/bitset.ts'
import { matchingSet } from './matches.ts'

/** Sets that are kept: a few kilobytes each for every ten thousand documents. */
const MOST = 200

const known = new Map<string, { version: number; set: Promise<Bitset> }>()

/**
 * The documents that have what the `tsquery` says, as `matchingSet` finds them. Words come again and again while one clicks from
 * filter to filter, and the common ones are the ones that take long: what was found is good until a resource changes.
 * @param version of the resources, known before this is asked
 */
export function knownMatches(
  locale: Locale,
  where: 'terms' | 'headline',
  query: string,
  version: number,
): Promise<Bitset> {
  const key = `${locale} ${where} ${query}`
  const before = known.get(key)
  known.delete(key)
  const entry = before?.version === version ? before : { version, set: matchingSet(locale, where, query) }
  known.set(key, entry)
  entry.set.catch(() => known.delete(key))
  const [oldest = key] = known.keys()
  if (known.size > MOST) known.delete(oldest)
  return entry.set
}
