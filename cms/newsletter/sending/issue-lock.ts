import type { PoolClient } from 'pg'

import type { Connections } from '../../../collections/database/transaction.ts'

const LOCK = `hashtextextended('newsletter ' || $1, 0)`

/**
 * Does work for as long as this process alone works on an issue. The connection that the work gets holds the lock: when it
 * is lost, so is the lock, and whatever is asked over it fails.
 * @returns undefined when another process is at work
 */
export async function withIssueLocked<T>(
  pool: Connections,
  issue: string,
  work: (holder: PoolClient) => Promise<T>,
): Promise<T | undefined> {
  const holder = await pool.connect()
  let lost: Error | undefined
  const onError = (error: Error) => {
    lost = error
  }
  // A connection that breaks while nothing is asked of it says so here, and would end the process if nobody listened.
  holder.on('error', onError)
  try {
    const { rows } = await holder.query<{ got: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS got`, [issue])
    if (!rows[0]?.got) return undefined
    try {
      return await work(holder)
    } finally {
      await holder.query(`SELECT pg_advisory_unlock(${LOCK})`, [issue]).catch((error: unknown) => {
        // Closed, it holds no lock either.
        lost ??= error instanceof Error ? error : new Error('The lock was not given back.')
      })
    }
  } finally {
    holder.off('error', onError)
    holder.release(lost)
  }
}
