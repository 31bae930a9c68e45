import { inTransaction, type Connections } from '../../../collections/database/transaction.ts'
import type { SendingState } from '../../../collections/vocabulary/newsletter.ts'
import type { Actor } from '../../audit/write-line.ts'
import type { Decision } from './decisions.ts'
import { writeDown, type Act } from './record.ts'

/** What the one who decides has before their eyes; nothing where nothing was scheduled. */
type Seen = { state: SendingState; dueAt: string } | null

/** `changedMeanwhile`: it was not as they saw it any more, and nothing was changed. */
export type Change = 'done' | 'changedMeanwhile'

/**
 * Each change is one statement that holds only where things are as they were seen: two people, or the worker, may be at it. What
 * it has changed is written down with it.
 */
function change(pool: Connections, act: Act, sql: string, values: unknown[]): Promise<Change> {
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(sql, values)
    if (rowCount !== 1) return 'changedMeanwhile'
    await writeDown(client, act)
    return 'done'
  })
}

/** A browser's moments have milliseconds, PostgreSQL's are finer. */
const AS_SEEN = `issue = $1 AND state = $2 AND date_trunc('milliseconds', due_at) = $3`

interface Wish {
  issue: string
  at: Date
  by: Actor
  seen: Seen
}

/** Schedules an issue, or gives it another moment, as long as nothing of it has gone out. */
export function schedule(pool: Connections, { issue, at, by, seen }: Wish): Promise<Change> {
  const act: Act = { issue, by, action: 'newsletter-scheduled', detail: at.toISOString() }
  if (seen === null) {
    return change(
      pool,
      act,
      `INSERT INTO newsletter_sendings (issue, state, due_at, asked_by) VALUES ($1, 'scheduled', $2, $3)
       ON CONFLICT (issue) DO NOTHING`,
      [issue, at, by.id],
    )
  }
  return change(
    pool,
    act,
    `UPDATE newsletter_sendings SET state = 'scheduled', due_at = $4, asked_by = $5, ended_at = NULL, messages = NULL
     WHERE ${AS_SEEN} AND state IN ('scheduled', 'cancelled') AND begun_at IS NULL`,
    [issue, seen.state, seen.dueAt, at, by.id],
  )
}

/** Takes a schedule back. Who comes a moment after the worker has begun comes too late, and is told so. */
export const cancel = (pool: Connections, issue: string, by: Actor, seen: NonNullable<Seen>): Promise<Change> =>
  change(
    pool,
    { issue, by, action: 'newsletter-cancelled' },
    `UPDATE newsletter_sendings SET state = 'cancelled', ended_at = now()
     WHERE ${AS_SEEN} AND state = 'scheduled' AND begun_at IS NULL`,
    [issue, seen.state, seen.dueAt],
  )

export const pause = (pool: Connections, issue: string, by: Actor): Promise<Change> =>
  change(
    pool,
    { issue, by, action: 'newsletter-paused' },
    `UPDATE newsletter_sendings SET state = 'paused' WHERE issue = $1 AND state = 'sending'`,
    [issue],
  )

export const resume = (pool: Connections, issue: string, by: Actor): Promise<Change> =>
  change(
    pool,
    { issue, by, action: 'newsletter-resumed' },
    `UPDATE newsletter_sendings SET state = 'sending' WHERE issue = $1 AND state = 'paused'`,
    [issue],
  )

/** What was left alone is given up: we do not claim that it arrived. */
const DECIDED: Readonly<Record<Decision, string>> = {
  again: `state = 'waiting', due_at = now(), at = now(), code = NULL`,
  leave: `state = 'failed', at = now(), code = 'left'`,
}

const DECIDED_ACTIONS = {
  again: 'newsletter-sent-again',
  leave: 'newsletter-left',
} as const satisfies Record<Decision, Act['action']>

/**
 * Decides about deliveries of which nobody knows whether they arrived. An issue that had ended is on its way again when
 * somebody is to get it after all.
 * @param subscribers all that are not known when undefined
 * @returns how many were decided; others were decided by somebody else before
 */
export function decide(
  pool: Connections,
  issue: string,
  by: Actor,
  decision: Decision,
  subscribers: readonly string[] | undefined,
): Promise<number> {
  return inTransaction(pool, async (client) => {
    // Held until the end, so that the worker does not close the issue over what is opened here.
    await client.query('SELECT FROM newsletter_sendings WHERE issue = $1 FOR UPDATE', [issue])
    const { rowCount } = await client.query(
      `UPDATE newsletter_deliveries SET ${DECIDED[decision]}
       WHERE issue = $1 AND state = 'unknown' AND ($2::uuid[] IS NULL OR subscriber = ANY ($2))`,
      [issue, subscribers ?? null],
    )
    if (!rowCount) return 0
    await writeDown(client, { issue, by, action: DECIDED_ACTIONS[decision], detail: String(rowCount) })
    if (decision === 'again') {
      await client.query(
        `UPDATE newsletter_sendings SET state = 'sending', ended_at = NULL WHERE issue = $1 AND state = 'sent'`,
        [issue],
      )
    }
    return rowCount
  })
}
