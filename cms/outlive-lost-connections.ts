// For its types alone: they tell TypeScript that `payload.db` is PostgreSQL.
import type {} from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Lets a process outlive the loss of its idle connections, as when the database restarts: the pool replaces them by
 * itself, but its `error` event, unheard, would end the process.
 */
export function outliveLostConnections(payload: Payload): void {
  payload.db.pool.on('error', (error: Error) => {
    payload.logger.warn(`A connection to the database was lost: ${error.message}`)
  })
}
