import pg from 'pg'

import { query } from './cluster.ts'

/** A checksum of the rows of every table, by the table's name. */
export async function fingerprint(databaseUrl: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    databaseUrl,
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
  )
  const sums: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await query<{ sum: string }>(
      databaseUrl,
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS sum
         FROM ${pg.escapeIdentifier(name)} t`,
    )
    sums[name] = row?.sum ?? ''
  }
  return sums
}
