import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { writeWhole } from '../../cms/storage/atomic-file.ts'
import { hashContents } from './content-hash.ts'

/** What the preparation of a database depends on. */
type Preparation = { root: string; dataFolder: string; databaseUrl: string; seed: string }

/** What the preparation reads: migrations, seeds, and the collections that they are of. */
const INPUTS = ['cms', 'collections', 'payload.config.ts', 'package-lock.json']

/** Which database it is, which migrations it has had, and whether anybody can log in: a restored or emptied one differs. */
const STATE = `
  SELECT current_database() AS name,
         (SELECT oid FROM pg_database WHERE datname = current_database()) AS number,
         (SELECT string_agg(name, ',' ORDER BY name) FROM payload_migrations) AS migrations,
         (SELECT min(created_at) FROM staff) AS since`

async function stateOf(databaseUrl: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ since: Date | null }>(STATE)
    return rows[0]?.since ? JSON.stringify(rows[0]) : undefined
  } catch {
    // No such table: nobody has prepared it. No connection: the preparation will say so.
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function fingerprint({ root, databaseUrl, seed }: Preparation): Promise<string | undefined> {
  const [sources, state] = await Promise.all([hashContents(root, INPUTS, ['cms/app']), stateOf(databaseUrl)])
  if (state === undefined) return undefined
  return createHash('sha256').update([sources, seed, state].join('\n')).digest('hex')
}

const stampOf = (dataFolder: string) => join(dataFolder, 'prepared')

/** Whether this code has prepared this very database before: loading all of it only to find that out takes seconds. */
export async function isPrepared(preparation: Preparation): Promise<boolean> {
  const stamped = await readFile(stampOf(preparation.dataFolder), 'utf8').catch(() => undefined)
  return stamped !== undefined && stamped === (await fingerprint(preparation))
}

/** Notes that the database stands. A preparation without an account or a migration is not noted, and is done again. */
export async function markPrepared(preparation: Preparation): Promise<void> {
  const mark = await fingerprint(preparation)
  if (mark !== undefined) await writeWhole(stampOf(preparation.dataFolder), mark)
}
