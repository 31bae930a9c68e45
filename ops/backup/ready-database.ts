import pg from 'pg'
import { readMigrationFiles, type Payload } from 'payload'

import { failure, success, type Outcome } from '../outcome.ts'
import type { Manifest } from './manifest.ts'

export async function isEmpty(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('public.staff') IS NOT NULL AS there`)
    if (!rows[0]?.there) return true
    const { rowCount } = await client.query('SELECT FROM staff LIMIT 1')
    return rowCount === 0
  } finally {
    await client.end()
  }
}

/** Takes away all that the database holds. */
export async function clear(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMIT')
  } finally {
    await client.end()
  }
}

/** Brings an empty database to where the backup was made; what this code has added since is done at the next start. */
export async function migrateTo(payload: Payload, { migrations }: Manifest): Promise<Outcome<undefined>> {
  const known = await readMigrationFiles({ payload })
  const unknown = migrations.filter((name) => !known.some((migration) => migration.name === name))
  if (unknown.length > 0)
    return failure(`The backup was made by a later version of the platform (${unknown.join(', ')}). Update it first.`)
  await payload.db.migrate({ migrations: known.filter(({ name }) => migrations.includes(name)) })
  return success(undefined)
}
