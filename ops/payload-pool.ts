import type {} from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { messageOf } from './outcome.ts'

/** Lets a process outlive the loss of idle connections: the pool replaces them, but its `error` event, unheard, would end us. */
export function outliveLostConnections(payload: Payload, onLoss: (problem: string) => void): void {
  payload.db.pool.on('error', (error: unknown) => onLoss(messageOf(error)))
}
