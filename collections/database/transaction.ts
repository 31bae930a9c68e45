// For its types alone: they tell TypeScript that `payload.db` is PostgreSQL.
import type {} from '@payloadcms/db-postgres'
import type { Pool, PoolClient } from 'pg'

/** Anything that one statement can be sent to. */
export type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>
export type Connections = Pick<Pool, 'connect' | 'query'>

/**
 * Does work in one transaction on a connection of its own. What it resolves with is stored: Payload's own transactions
 * swallow a failed COMMIT, and what happens with a report must not depend on one.
 * @throws whatever the work throws, and when the COMMIT fails; then nothing of it is stored
 */
export async function inTransaction<T>(pool: Connections, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let lost: Error | undefined
  // A connection that breaks while nothing is asked of it says so here, and would end the process if nobody listened.
  const onError = (error: Error) => {
    lost = error
  }
  client.on('error', onError)
  try {
    await client.query('BEGIN')
    const result = await work(client)
    const { command } = await client.query('COMMIT')
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back.')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((failed: unknown) => {
      lost ??= failed instanceof Error ? failed : new Error('ROLLBACK failed')
    })
    throw error
  } finally {
    client.off('error', onError)
    client.release(lost)
  }
}
