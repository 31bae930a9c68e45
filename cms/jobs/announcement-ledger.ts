import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'

/** What is known of the messages to one analyst. */
const entrySchema = z.object({
  /** When one was last tried, whatever came of it. */
  triedAt: z.iso.datetime().optional(),
  /** Reports of which others were told and this analyst was not. */
  owed: z.number().int().min(0),
})

/** By the id of the staff account. */
const ledgerSchema = z.record(z.string(), entrySchema)
export type Ledger = z.infer<typeof ledgerSchema>

/** Payload's own store of small values. The ledger lives in the database, because the worker may be killed at any moment. */
const KEY = 'report-announcements'

export async function readLedger(pool: Pool): Promise<Ledger> {
  const { rows } = await pool.query<{ data: unknown }>('SELECT data FROM payload_kv WHERE key = $1', [KEY])
  // A ledger that cannot be read is begun anew: a message too many is better than none for ever.
  return ledgerSchema.safeParse(rows[0]?.data).data ?? {}
}

export async function writeLedger(client: PoolClient, id: string, ledger: Ledger): Promise<void> {
  await client.query(
    `INSERT INTO payload_kv (id, key, data) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET data = excluded.data`,
    [id, KEY, JSON.stringify(ledger)],
  )
}
