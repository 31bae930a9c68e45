import { z } from 'zod'

import type { Queryable } from '../../../collections/database/transaction.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { DELIVERY_STATES, SENDING_STATES } from '../../../collections/vocabulary/newsletter.ts'

const moment = z.date().transform((date) => date.toISOString())

const sendingRow = z.object({
  state: z.enum(SENDING_STATES),
  dueAt: moment,
  begunAt: moment.nullable(),
  endedAt: moment.nullable(),
})
type Sending = z.infer<typeof sendingRow>

const SENDING = 'state, due_at AS "dueAt", begun_at AS "begunAt", ended_at AS "endedAt"'

/** The way of an issue to its readers; nothing where nobody has asked for it. */
export async function readSending(db: Queryable, issue: string): Promise<Sending | undefined> {
  const { rows } = await db.query(`SELECT ${SENDING} FROM newsletter_sendings WHERE issue = $1`, [issue])
  return rows.length === 0 ? undefined : sendingRow.parse(rows[0])
}

const countRow = z.object({ state: z.enum(DELIVERY_STATES), n: z.number() })
type DeliveryCounts = Record<(typeof DELIVERY_STATES)[number], number>

/** How many readers each state of the way has. */
export async function countDeliveries(db: Queryable, issue: string): Promise<DeliveryCounts> {
  const { rows } = await db.query(
    'SELECT state, count(*)::int AS n FROM newsletter_deliveries WHERE issue = $1 GROUP BY state',
    [issue],
  )
  const counts: DeliveryCounts = { waiting: 0, 'handed-over': 0, sent: 0, bounced: 0, failed: 0, unknown: 0, gone: 0 }
  for (const { state, n } of z.array(countRow).parse(rows)) counts[state] = n
  return counts
}

const readerRow = z.object({ language: z.enum(LOCALES), n: z.number() })

/** How many people get the newsletter, by the language that they chose. */
export async function countReaders(db: Queryable): Promise<{ en: number; km: number }> {
  const { rows } = await db.query(
    `SELECT language::text, count(*)::int AS n FROM newsletter_subscribers
     WHERE status = 'confirmed' GROUP BY language`,
  )
  const readers = { en: 0, km: 0 }
  for (const { language, n } of z.array(readerRow).parse(rows)) readers[language] = n
  return readers
}

/** More than these nobody decides one by one. */
const LISTED = 100

const undecidedRow = z.object({ subscriber: z.uuid(), email: z.string().nullable() })
type Undecided = z.infer<typeof undecidedRow>

/** Those of whom nobody knows whether they have got it. Without an address: they have unsubscribed since. */
export async function listUndecided(db: Queryable, issue: string): Promise<Undecided[]> {
  const { rows } = await db.query(
    `SELECT subscriber, email FROM newsletter_deliveries LEFT JOIN newsletter_subscribers ON id = subscriber
     WHERE issue = $1 AND state = 'unknown' ORDER BY email, subscriber LIMIT ${LISTED}`,
    [issue],
  )
  return z.array(undecidedRow).parse(rows)
}
