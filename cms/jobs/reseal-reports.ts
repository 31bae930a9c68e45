import type { Pool } from 'pg'

import { open, seal, type Belonging } from '../../collections/sealing/envelope.ts'
import { keyId } from '../../collections/sealing/keys.ts'
import { BEFORE_ALL_IDS } from '../../collections/database/ids.ts'
import { inTransaction } from '../../collections/database/transaction.ts'

/** Every place of the database that holds sealed texts. */
const PLACES = [
  { kind: 'content', table: 'reports', column: 'sealed_content' },
  { kind: 'contact', table: 'reports', column: 'sealed_contact' },
  { kind: 'note', table: 'report_events', column: 'sealed_note' },
] as const
type Place = (typeof PLACES)[number]

interface SealedText {
  id: string
  sealed: string
}

interface Resealing {
  pool: Pool
  /** The public key to seal to, and the private keys that open what is stored. */
  publicKey: string
  privateKeys: readonly string[]
  /** Stops between two batches. */
  signal?: AbortSignal | undefined
  /** Called after each batch with the number of texts looked at so far. */
  onProgress?: (looked: number) => void
}

/** Texts in a transaction: a text has 270 kB at most, and mostly one. */
const BATCH = 100

/** How many stored texts are sealed to which key, by the key's id. What is no sealed text at all is counted under ''. */
export async function textsByKey(db: Pick<Pool, 'query'>): Promise<ReadonlyMap<string, number>> {
  const each = PLACES.map(({ table, column }) => `SELECT ${column} AS sealed FROM ${table} WHERE ${column} IS NOT NULL`)
  const { rows } = await db.query<{ key: string; count: string }>(
    `SELECT split_part(sealed, '.', 2) AS key, count(*) AS count FROM (${each.join(' UNION ALL ')}) texts GROUP BY 1`,
  )
  return new Map(rows.map(({ key, count }) => [key, Number(count)]))
}

/** Reports that are looked at: every one is sealed to the key of its time, and ids are of the time as well. */
const NEWEST = 100

/** The keys to which the newest reports are sealed, by their ids. Reads no more for many reports than for few. */
export async function newestKeys(db: Pick<Pool, 'query'>): Promise<readonly string[]> {
  const { rows } = await db.query<{ key: string }>(
    `SELECT DISTINCT split_part(sealed_content, '.', 2) AS key
       FROM (SELECT sealed_content FROM reports WHERE sealed_content IS NOT NULL ORDER BY id DESC LIMIT ${NEWEST}) newest`,
  )
  return rows.map(({ key }) => key)
}

async function nextBatch(pool: Pool, { table, column }: Place, current: string, last: string): Promise<SealedText[]> {
  const { rows } = await pool.query<SealedText>(
    `SELECT id, ${column} AS sealed FROM ${table}
      WHERE id > $1 AND ${column} IS NOT NULL AND split_part(${column}, '.', 2) <> $2 ORDER BY id LIMIT ${BATCH}`,
    [last, current],
  )
  return rows
}

interface Exchange {
  id: string
  before: string
  after: string
}

/** The text sealed to the current key; nothing when it does not open, and then it stays as it is. */
async function exchangeOf(
  { publicKey, privateKeys }: Resealing,
  { kind }: Place,
  { id, sealed }: SealedText,
): Promise<Exchange[]> {
  const belonging: Belonging = `${kind} ${id}`
  const opened = await open(privateKeys, belonging, sealed)
  if (opened.kind !== 'opened') return []
  return [{ id, before: sealed, after: await seal(publicKey, belonging, opened.text) }]
}

async function store(pool: Pool, { table, column }: Place, exchanges: readonly Exchange[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    // Opens the append-only time line for this one transaction, and for sealed notes alone.
    await client.query(`SET LOCAL hotline.resealing = 'on'`)
    // Only where it still is what was opened: a text that was erased meanwhile does not come back.
    await client.query(
      `UPDATE ${table} SET ${column} = exchange.after
         FROM unnest($1::uuid[], $2::text[], $3::text[]) AS exchange (id, before, after)
        WHERE ${table}.id = exchange.id AND ${table}.${column} = exchange.before`,
      [exchanges.map(({ id }) => id), exchanges.map(({ before }) => before), exchanges.map(({ after }) => after)],
    )
  })
}

/**
 * Seals every stored text to one key. What is left to do is what carries the id of another key, so it can be
 * stopped or killed at any moment and begun again. Texts that do not open stay as they are: `textsByKey` tells of them.
 */
export async function resealReports(resealing: Resealing): Promise<void> {
  const { pool, publicKey, signal, onProgress } = resealing
  const current = keyId(publicKey)
  let looked = 0
  for (const place of PLACES) {
    let last = BEFORE_ALL_IDS
    for (;;) {
      if (signal?.aborted) return
      const batch = await nextBatch(pool, place, current, last)
      if (batch.length === 0) break
      const exchanges = await Promise.all(batch.map((text) => exchangeOf(resealing, place, text)))
      await store(pool, place, exchanges.flat())
      last = batch.at(-1)?.id ?? last
      looked += batch.length
      onProgress?.(looked)
    }
  }
}
