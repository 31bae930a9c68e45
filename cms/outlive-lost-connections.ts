// For its types alone: they tell TypeScript that `payload.db` is PostgreSQL.
import type {} from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Whoever had the connection hears of the loss from the statement that fails. */
const heard = (): void => undefined

/**
 * Lets a process outlive the loss of its connections, as when the database restarts: the pool replaces them by itself, but
 * their `error` event, unheard, would end the process. Of those that are idle the pool tells; of one that somebody has, as
 * for a transaction, nobody does, and between two statements nothing waits that could fail instead.
 */
export function outliveLostConnections(payload: Payload): void {
  const { pool } = payload.db
  pool.on('error', (error: Error) => {
    payload.logger.warn(`A connection to the database was lost: ${error.message}`)
  })
  pool.on('acquire', (client) => {
    if (!client.listeners('error').includes(heard)) client.on('error', heard)
  })
}
