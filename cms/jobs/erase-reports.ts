import { randomUUIDv7 } from 'node:crypto'

import type { Pool, PoolClient } from 'pg'

import { DAY } from '../../collections/vocabulary/durations.ts'
import type { ReportEventKind } from '../../collections/vocabulary/reports.ts'
import { BEFORE_ALL_IDS } from '../../collections/database/ids.ts'
import { inTransaction } from '../../collections/database/transaction.ts'

const BATCH = 100

/** What holds until an administrator has saved the rules: what the privacy page promises. */
const DEFAULT_RULES = { contactDays: 90, contentDays: 730 }

interface Erasing {
  pool: Pool
  now: Date
  /** Stops between two reports. */
  signal?: AbortSignal | undefined
}

interface Erasure {
  /** Reports whose contact details, and whose content, notes and fingerprints were erased. */
  contacts: number
  contents: number
  /** Reports that could not be dealt with, which the next run tries again. */
  failed: number
}

async function rulesOf(pool: Pool): Promise<typeof DEFAULT_RULES> {
  const { rows } = await pool.query<{ contact_days: string; content_days: string }>(
    'SELECT contact_days, content_days FROM report_rules LIMIT 1',
  )
  const [saved] = rows
  if (saved === undefined) return DEFAULT_RULES
  return { contactDays: Number(saved.contact_days), contentDays: Number(saved.content_days) }
}

/** A part of a report that has its time. */
interface Part {
  event: ReportEventKind
  /** True of a report that still has it, in SQL. */
  remains: string
  erase(client: PoolClient, id: string, now: Date): Promise<void>
}

const contact: Part = {
  event: 'contact-erased',
  remains: 'sealed_contact IS NOT NULL',
  async erase(client, id, now) {
    await client.query(
      'UPDATE reports SET sealed_contact = NULL, contact_erased_at = $2, updated_at = $2 WHERE id = $1',
      [id, now],
    )
  },
}

const content: Part = {
  event: 'content-erased',
  // A note may be written after the rest has gone.
  remains: `(content_erased_at IS NULL OR sealed_content IS NOT NULL
    OR EXISTS (SELECT FROM report_events e WHERE e.report_id = reports.id AND e.sealed_note IS NOT NULL)
    OR EXISTS (SELECT FROM report_fingerprints f WHERE f.report_id = reports.id))`,
  async erase(client, id, now) {
    await client.query(
      'UPDATE reports SET sealed_content = NULL, content_erased_at = $2, updated_at = $2 WHERE id = $1',
      [id, now],
    )
    await client.query('UPDATE report_events SET sealed_note = NULL WHERE report_id = $1 AND sealed_note IS NOT NULL', [
      id,
    ])
    await client.query('DELETE FROM report_fingerprints WHERE report_id = $1', [id])
  },
}

const isPast = (part: Part, cutoff: string) => `status = 'closed' AND closed_at <= ${cutoff} AND ${part.remains}`

/** @returns whether there was still something to erase when the row was locked */
function eraseOne(pool: Pool, part: Part, id: string, cutoff: Date, now: Date): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(`SELECT FROM reports WHERE id = $1 AND ${isPast(part, '$2')} FOR UPDATE`, [
      id,
      cutoff,
    ])
    if (rowCount !== 1) return false
    await part.erase(client, id, now)
    await client.query('INSERT INTO report_events (id, report_id, at, kind) VALUES ($1, $2, $3, $4)', [
      randomUUIDv7(),
      id,
      now,
      part.event,
    ])
    return true
  })
}

async function erasePart(
  { pool, now, signal }: Erasing,
  part: Part,
  days: number,
): Promise<[erased: number, failed: number]> {
  const cutoff = new Date(now.getTime() - days * DAY)
  let [erased, failed] = [0, 0]
  // By id, so that one report that cannot be dealt with does not hold up those behind it.
  let last = BEFORE_ALL_IDS
  for (;;) {
    const { rows } = await pool.query<{ id: string }>(
      `SELECT id FROM reports WHERE id > $1 AND ${isPast(part, '$2')} ORDER BY id LIMIT ${BATCH}`,
      [last, cutoff],
    )
    for (const { id } of rows) {
      if (signal?.aborted) return [erased, failed]
      await eraseOne(pool, part, id, cutoff, now).then(
        (done) => (erased += Number(done)),
        () => (failed += 1),
      )
      last = id
    }
    if (rows.length < BATCH) return [erased, failed]
  }
}

/**
 * Erases what has had its time: contact details `contactDays` after a case was closed; content, notes and fingerprints after
 * `contentDays`. Each report in a transaction of its own, with a line in its time line. An open case is never touched.
 */
export async function eraseExpired(erasing: Erasing): Promise<Erasure> {
  const { contactDays, contentDays } = await rulesOf(erasing.pool)
  const [contacts, contactsFailed] = await erasePart(erasing, contact, contactDays)
  const [contents, contentsFailed] = await erasePart(erasing, content, contentDays)
  return { contacts, contents, failed: contactsFailed + contentsFailed }
}
