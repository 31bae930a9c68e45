import pg from 'pg'

import { keyId, publicKeyOf } from '../../collections/sealing/keys.ts'
import { textsByKey } from '../../cms/jobs/reseal-reports.ts'
import { codeOf } from '../outcome.ts'

/** What a database holds that only somebody's keys open. */
export interface Sealed {
  /** Texts of reports that some of the keys at hand are the right ones for, and those that none of them is. */
  opening: number
  closed: number
  /** Second factors of staff, which need `cmsSecret`. */
  secondFactors: number
}

/** Whether keys open nothing of what is there: they are those of another platform, or of another time. */
export const areStrange = ({ opening, closed }: Sealed): boolean => opening === 0 && closed > 0

/** PostgreSQL: no such table, no such column. Nothing has been prepared there yet. */
const NOT_MADE_YET = new Set(['42P01', '42703'])

async function lookInto(client: pg.Client, privateKeys: readonly string[]): Promise<Sealed> {
  const held = new Set(privateKeys.map((key) => keyId(publicKeyOf(key))))
  const sealed = { opening: 0, closed: 0, secondFactors: 0 }
  // What is sealed to no key at all is damaged, and no key is missing for it.
  for (const [key, count] of await textsByKey(client))
    if (key !== '') sealed[held.has(key) ? 'opening' : 'closed'] += count
  const { rowCount } = await client.query('SELECT FROM staff WHERE second_factor_secret IS NOT NULL')
  return { ...sealed, secondFactors: rowCount ?? 0 }
}

/**
 * How much of what is stored sealed opens with these keys.
 * @throws when the database does not answer
 */
export async function lookForClosedTexts(databaseUrl: string, privateKeys: readonly string[]): Promise<Sealed> {
  const client = new pg.Client({ connectionString: databaseUrl })
  try {
    await client.connect()
    return await lookInto(client, privateKeys)
  } catch (error) {
    if (NOT_MADE_YET.has(codeOf(error) ?? '')) return { opening: 0, closed: 0, secondFactors: 0 }
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}
