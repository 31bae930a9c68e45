import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import pg from 'pg'
import { z } from 'zod'

import { ABOUT_SERVER, aboutServerSchema, serverName, unsupported } from '../database/supported.ts'
import { messageOf } from '../outcome.ts'
import { ROOT } from '../start/foundation.ts'
import { ill, watch, well, type Finding } from './finding.ts'

/** Milliseconds by which the clocks of site and database may differ. */
const APART = 2000

const factsSchema = z.tuple([
  aboutServerSchema.extend({
    now: z.number(),
    connections: z.int(),
    most: z.coerce.number(),
  }),
])

const FACTS = `
  SELECT ${ABOUT_SERVER},
         (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now,
         (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS connections,
         current_setting('max_connections') AS most`

async function lookAtMigrations(client: pg.Client): Promise<Finding> {
  const known = (await readdir(join(ROOT, 'cms/migrations')))
    .filter((name) => /^\d+_.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
  const { rows: tables } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public.payload_migrations') IS NOT NULL AS there`,
  )
  const { rows } = tables[0]?.there
    ? await client.query<{ name: string }>('SELECT name FROM payload_migrations')
    : { rows: [] }
  const done = new Set(rows.map(({ name }) => name))
  const missing = known.filter((name) => !done.has(name))
  const unknown = [...done].filter((name) => !known.includes(name))
  if (unknown.length > 0)
    return ill(
      'Migrations',
      `the database is of a later version (${unknown.join(', ')})`,
      'Update the code, or bring back a backup.',
    )
  if (missing.length > 0)
    return ill('Migrations', `${missing.length} are to be done`, 'npm start does them, or node ops/prepare.ts.')
  return well('Migrations', `all ${known.length} are done`)
}

export async function lookAtDatabase(url: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 5000 })
  try {
    const asked = Date.now()
    await client.connect()
    const [facts] = factsSchema.parse((await client.query(FACTS)).rows)
    const took = Date.now() - asked
    const hindrance = unsupported(facts)
    const drift = Math.abs(facts.now - (asked + took / 2)) - took / 2
    return [
      hindrance
        ? ill('Database', hindrance.says, hindrance.remedy)
        : well(
            'Database',
            `${serverName(facts)}, ${facts.connections} of ${facts.most} connections, answered in ${took} ms`,
          ),
      drift > APART
        ? ill(
            'Clock',
            `the database is ${Math.round(drift / 1000)} s apart from this machine`,
            'Set both by NTP: times of publication depend on it.',
          )
        : well('Clock', 'this machine and the database say the same'),
      facts.connections > facts.most * 0.8
        ? watch(
            'Connections',
            `${facts.connections} of ${facts.most} are taken`,
            'Raise max_connections, or put PgBouncer in front.',
          )
        : well('Connections', 'there are enough'),
      await lookAtMigrations(client),
    ]
  } catch (error) {
    return [ill('Database', `cannot be asked: ${messageOf(error)}`, 'Start it, or correct DATABASE_URL.')]
  } finally {
    await client.end().catch(() => undefined)
  }
}
