import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import type { Asked } from '../collections/database/mail-queue.ts'

/** The connection of the request's transaction, or any other outside of one. */
export async function connectionOf(req: PayloadRequest): Promise<PostgresAdapter['drizzle']> {
  // Payload types its database as any database; payload.config.ts makes it this one.
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  return (transaction ? adapter.sessions[transaction]?.db : undefined) ?? adapter.drizzle
}

/**
 * Does work of the Local API in one transaction: all of it or nothing. Payload swallows a COMMIT that failed; who must know
 * that it happened reads afterwards, or uses `inTransaction` and SQL.
 * @throws whatever the work throws
 */
export async function inRequestTransaction<T>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * The connection of the request's transaction for SQL with `$1`, `$2`: what is asked there happens with the rest of the
 * request or not at all.
 */
export async function queriesOn(req: PayloadRequest): Promise<Asked> {
  const connection = await connectionOf(req)
  return {
    query(text, values) {
      const parts = text.split(/\$(\d+)/)
      const bound = parts.map((part, index) => (index % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`))
      return connection.execute(sql.join(bound))
    },
  }
}
