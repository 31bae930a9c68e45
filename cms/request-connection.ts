import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** The connection of the request's transaction, or any other outside of one. */
export async function connectionOf(req: PayloadRequest): Promise<PostgresAdapter['drizzle']> {
  // Payload types its database as any database; payload.config.ts makes it this one.
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  return (transaction ? adapter.sessions[transaction]?.db : undefined) ?? adapter.drizzle
}
