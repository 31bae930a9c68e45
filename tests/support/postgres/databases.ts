import pg from 'pg'

import { ROLE } from '../../../ops/database/settings.ts'
import { query } from './cluster.ts'

const quoted = (name: string) => pg.escapeIdentifier(name)

/** A new database with all that the template holds. */
export async function createDatabase(adminUrl: string, template: string, name: string): Promise<void> {
  await query(adminUrl, `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)} OWNER ${quoted(ROLE)}`)
}

export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await query(adminUrl, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`)
}

export async function renameDatabase(adminUrl: string, from: string, to: string): Promise<void> {
  await query(adminUrl, `ALTER DATABASE ${quoted(from)} RENAME TO ${quoted(to)}`)
}

export async function databasesLike(adminUrl: string, start: string): Promise<string[]> {
  const rows = await query<{ datname: string }>(
    adminUrl,
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [start],
  )
  return rows.map(({ datname }) => datname)
}
