import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'

import { failure, success, type Outcome } from '../outcome.ts'

/** Milliseconds. The connection of a process that has just been killed is there for another moment. */
const PATIENCE = 10_000

/** Connections to the database beside ours; several of ours count as one. */
async function othersConnected(db: Pick<pg.Pool, 'query'>): Promise<number> {
  const { rows } = await db.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  return Number(rows[0]?.count ?? 0)
}

/**
 * Waits a moment for others to go, and tells whether we are alone with the database: a lock in a folder knows nothing of processes
 * in other containers and on other machines.
 * @param db one connection
 */
export async function seeThatNobodyWrites(db: Pick<pg.Pool, 'query'>): Promise<Outcome<undefined>> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const others = await othersConnected(db)
    if (others === 0) return success(undefined)
    if (Date.now() > deadline) {
      return failure(
        `Something else is connected to the database (${others} connections). ` +
          'Stop every process of the platform, on every machine, and other programs that use this database.',
      )
    }
    await pause(250)
  }
}

/** The same over a connection of its own, which is closed again. */
export async function seeThatNobodyIsConnected(databaseUrl: string): Promise<Outcome<undefined>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  try {
    await client.connect()
    return await seeThatNobodyWrites(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
