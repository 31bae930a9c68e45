import pg from 'pg'

import { keyId, publicKeyOf } from '../../collections/sealing/keys.ts'
import { newestKeys, textsByKey } from '../../cms/jobs/reseal-reports.ts'
import { codeOf } from '../outcome.ts'

/** What a database holds that only somebody's keys open. */
export interface Sealed {
  /** Texts of reports that some of the keys at hand are the right ones for, and those that none of them is. */
  opening: number
  closed: number
  /** Second factors of staff, which need `cmsSecret`. */
  secondFactors: number
}

/** PostgreSQL: no such table, no such column. Nothing has been prepared there yet. */
const NOT_MADE_YET = new Set(['42P01', '42703'])

const idsOf = (privateKeys: readonly string[]) => new Set(privateKeys.map((key) => keyId(publicKeyOf(key))))

async function lookInto(client: pg.Client, privateKeys: readonly string[]): Promise<Sealed> {
  const held = idsOf(privateKeys)
  const sealed = { opening: 0, closed: 0, secondFactors: 0 }
  // What is sealed to no key at all is damaged, and no key is missing for it.
  for (const [key, count] of await textsByKey(client))
    if (key !== '') sealed[held.has(key) ? 'opening' : 'closed'] += count
  const { rowCount } = await client.query('SELECT FROM staff WHERE second_factor_secret IS NOT NULL')
  return { ...sealed, secondFactors: rowCount ?? 0 }
}

async function onDatabase(databaseUrl: string, work: (client: pg.Client) => Promise<Sealed>): Promise<Sealed> {
  const client = new pg.Client({ connectionString: databaseUrl })
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    if (NOT_MADE_YET.has(codeOf(error) ?? '')) return { opening: 0, closed: 0, secondFactors: 0 }
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * How much of what is stored sealed opens with these keys. Reads all of it.
 * @throws when the database does not answer
 */
export const lookForClosedTexts = (databaseUrl: string, privateKeys: readonly string[]): Promise<Sealed> =>
  onDatabase(databaseUrl, (client) => lookInto(client, privateKeys))

/**
 * All that is sealed, when keys open nothing of it: they are those of another platform, or of another time. Undefined otherwise,
 * which the newest reports tell by themselves: only where none of them opens is everything read.
 * @throws when the database does not answer
 */
export async function whatIsStrange(databaseUrl: string, privateKeys: readonly string[]): Promise<Sealed | undefined> {
  const held = idsOf(privateKeys)
  const sealed = await onDatabase(databaseUrl, async (client) => {
    const areOurs = (await newestKeys(client)).some((key) => held.has(key))
    return areOurs ? { opening: 0, closed: 0, secondFactors: 0 } : lookInto(client, privateKeys)
  })
  return sealed.opening === 0 && sealed.closed > 0 ? sealed : undefined
}
