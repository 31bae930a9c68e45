import pg from 'pg'

import { query } from './cluster.ts'

/** The tables that name somebody anywhere in a row, by any of some words such as an id and an address. */
export async function tablesAbout(databaseUrl: string, words: readonly string[]): Promise<string[]> {
  const tables = await query<{ name: string }>(
    databaseUrl,
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
  )
  const looks = tables.map(
    ({ name }) =>
      `SELECT ${pg.escapeLiteral(name)} AS name
        WHERE EXISTS (SELECT FROM ${pg.escapeIdentifier(name)} t WHERE t::text LIKE ANY ($1))`,
  )
  const found = await query<{ name: string }>(databaseUrl, looks.join(' UNION ALL '), [
    words.map((word) => `%${word}%`),
  ])
  return found.map(({ name }) => name).toSorted()
}
