import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'

import { startEmbeddedDatabase } from '../../../ops/database/embedded.ts'
import { ROLE, SUPERUSER } from '../../../ops/database/settings.ts'
import type { Outcome } from '../../../ops/outcome.ts'
import { acquireInstanceLock } from '../../../ops/start/instance-lock.ts'
import { loadSecrets } from '../../../ops/start/secrets.ts'
import { TEST_DATABASE_FOLDER } from '../../../ops/test/database.ts'

/** A real PostgreSQL that is kept between runs, with what was expensive to put into it. */
export interface Cluster {
  /** Addresses of databases as the platform's role, and as the superuser who makes and drops them. */
  urlOf(database: string): string
  adminUrl: string
  payloadSecret: string
  stop(): Promise<void>
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.problem)
}

/** Milliseconds. Longer than any run takes. */
const PATIENCE = 20 * 60_000

/** Waits for its turn: two runs at once would drop each other's databases. */
async function lockFolder(onWait: (problem: string) => void) {
  const deadline = Date.now() + PATIENCE
  let lock = await acquireInstanceLock(TEST_DATABASE_FOLDER)
  if (!lock.ok) onWait('Waiting for another run of these tests to end: it has the database server.')
  while (!lock.ok && Date.now() < deadline) {
    await pause(500)
    lock = await acquireInstanceLock(TEST_DATABASE_FOLDER)
  }
  return valueOf(lock)
}

/** Starts it, or takes over the one that a killed run has left. */
export async function startCluster(onWait: (problem: string) => void): Promise<Cluster> {
  await mkdir(TEST_DATABASE_FOLDER, { recursive: true })
  const lock = await lockFolder(onWait)
  const secrets = valueOf(await loadSecrets(TEST_DATABASE_FOLDER))
  const database = valueOf(
    await startEmbeddedDatabase({
      dataFolder: TEST_DATABASE_FOLDER,
      passwords: { superuser: secrets.databaseSuperuserPassword, role: secrets.databaseRolePassword },
      log: join(TEST_DATABASE_FOLDER, 'database.log'),
    }),
  )
  const urlFor = (user: string, password: string, name: string) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${database.port}/${name}`
  const adminUrl = urlFor(SUPERUSER, secrets.databaseSuperuserPassword, 'postgres')
  // Nothing here must outlive a power cut.
  await query(adminUrl, `ALTER ROLE ${ROLE} SET synchronous_commit = off`)
  return {
    adminUrl,
    urlOf: (name) => urlFor(ROLE, secrets.databaseRolePassword, name),
    payloadSecret: secrets.payloadSecret,
    async stop() {
      await database.stop()
      await lock.release()
    },
  }
}

/** One statement on a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  // A database that is dropped below it says so here, and nobody needs to know.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
