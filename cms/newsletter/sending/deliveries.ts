import type { Queryable } from '../../../collections/database/transaction.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { Outcome } from './outcome.ts'

/** A reader whose turn it is. */
export interface Reader {
  issue: string
  subscriber: string
  email: string
  language: Locale
  /** Which attempt this is, from 1. */
  attempt: number
}

/**
 * Whoever was handed a letter by a process that is no more: the mail server may have taken it or not. To be asked by the
 * holder of the issue's lock alone, since the letters of nobody else are under way then.
 * @returns how many
 */
export async function giveUpOnHandedOver(db: Queryable, issue: string): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE newsletter_deliveries SET state = 'unknown', at = now() WHERE issue = $1 AND state = 'handed-over'`,
    [issue],
  )
  return rowCount ?? 0
}

/** Nobody waits any more who has unsubscribed, or whose address was found not to work. */
export async function leaveOutWhoIsGone(db: Queryable, issue: string): Promise<void> {
  await db.query(
    `UPDATE newsletter_deliveries d SET at = now(), state = CASE
       WHEN EXISTS (SELECT FROM newsletter_subscribers s WHERE s.id = d.subscriber) THEN 'bounced' ELSE 'gone' END
     WHERE issue = $1 AND state = 'waiting'
       AND NOT EXISTS (SELECT FROM newsletter_subscribers s WHERE s.id = d.subscriber AND s.status = 'confirmed')`,
    [issue],
  )
}

/** Who waits and may be written to now, those first who have waited longest. */
export async function nextReaders(db: Queryable, issue: string, most: number): Promise<Reader[]> {
  const { rows } = await db.query<Reader>(
    `SELECT d.issue, d.subscriber, s.email, s.language::text AS language, d.attempts + 1 AS attempt
     FROM newsletter_deliveries d JOIN newsletter_subscribers s ON s.id = d.subscriber AND s.status = 'confirmed'
     WHERE d.issue = $1 AND d.state = 'waiting' AND d.due_at <= now()
     ORDER BY d.due_at, d.subscriber LIMIT $2`,
    [issue, most],
  )
  return rows
}

/**
 * Writes down that the letter is about to be handed over for good. One statement, so that it is stored when this resolves,
 * and so that nothing comes between the last look at pause and unsubscription and the writing down.
 * @returns whether it may be handed over
 */
export async function markHandedOver(db: Queryable, { issue, subscriber, attempt }: Reader): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE newsletter_deliveries SET state = 'handed-over', attempts = $3, at = now()
     WHERE issue = $1 AND subscriber = $2 AND state = 'waiting' AND attempts = $3 - 1
       AND EXISTS (SELECT FROM newsletter_sendings WHERE issue = $1 AND state = 'sending')
       AND EXISTS (SELECT FROM newsletter_subscribers WHERE id = $2 AND status = 'confirmed')`,
    [issue, subscriber, attempt],
  )
  return rowCount === 1
}

/** Of this attempt, and of no other: what has gone on without us meanwhile is not ours to change. */
const OF_THIS_ATTEMPT = `issue = $1 AND subscriber = $2 AND (
  (state IN ('handed-over', 'unknown') AND attempts = $3) OR (state = 'waiting' AND attempts = $3 - 1))`

/** Writes down what came of an attempt. An address that does not work is not tried again, by no issue. */
export async function record(db: Queryable, { issue, subscriber, attempt }: Reader, outcome: Outcome): Promise<void> {
  const { state, code, again = 0 } = outcome
  await db.query(
    `WITH recorded AS (
       UPDATE newsletter_deliveries
       SET state = $4, attempts = $3, code = $5, at = now(), due_at = now() + make_interval(secs => $6)
       WHERE ${OF_THIS_ATTEMPT} RETURNING subscriber, state)
     UPDATE newsletter_subscribers SET status = 'bounced', bounce = $5, updated_at = now()
     WHERE id IN (SELECT subscriber FROM recorded WHERE state = 'bounced')`,
    [issue, subscriber, attempt, state, code ?? null, again],
  )
}

/** The attempt ended before the letter was handed over, and counts for nothing. */
export async function takeBack(db: Queryable, { issue, subscriber, attempt }: Reader): Promise<void> {
  await db.query(
    `UPDATE newsletter_deliveries SET state = 'waiting', attempts = $3 - 1, at = NULL
     WHERE issue = $1 AND subscriber = $2 AND state = 'handed-over' AND attempts = $3`,
    [issue, subscriber, attempt],
  )
}
