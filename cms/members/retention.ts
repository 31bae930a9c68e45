import type { Pool } from 'pg'

import { askForMail } from '../../collections/database/mail-queue.ts'
import { eraseMember } from '../../collections/database/member-erasure.ts'
import { inTransaction } from '../../collections/database/transaction.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'

const BATCH = 100

/** How long an account that nobody logs in to is kept, as the privacy page promises, in SQL. */
const KEPT = `interval '2 years'`
/** How long before that its owner is told. */
const NOTICE = `interval '30 days'`

/** When somebody was last here. Who never logged in counts from the day on which the account was made. */
const LAST_HERE = 'coalesce(last_log_in_on, created_at)'

/** Nobody has been here for so long that it is time to say so. $1 is now. */
const NEEDS_NOTICE = `warned_at IS NULL AND ${LAST_HERE} <= $1::timestamptz - ${KEPT} + ${NOTICE}`

interface Retaining {
  pool: Pool
  now: Date
  /** Stops between two accounts. */
  signal?: AbortSignal | undefined
}

interface Retention {
  /** Accounts whose owners are told that they will be deleted. */
  warned: number
  /** Accounts that were deleted. */
  deleted: number
  /** Links, sessions, challenges and counts of messages that had had their time. */
  swept: number
}

interface Warned {
  id: string
  email: string
  language: Locale
  status: string
  on: string
}

/**
 * Tells the owners of a batch of accounts, in one transaction with the note that they were told. Who cannot log in, being
 * invited or disabled, is told nothing, and has the same time.
 */
function warnSome(pool: Pool, now: Date): Promise<number> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Warned>(
      `UPDATE members SET warned_at = $1
       WHERE id IN (SELECT id FROM members WHERE ${NEEDS_NOTICE} ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         AND ${NEEDS_NOTICE}
       RETURNING id, email, language::text, status::text,
         to_char(greatest(${LAST_HERE} + ${KEPT}, $1::timestamptz + ${NOTICE}) AT TIME ZONE 'Asia/Phnom_Penh', 'YYYY-MM-DD') AS on`,
      [now],
    )
    for (const { id, email, language, status, on } of rows)
      if (status === 'active') await askForMail(client, 'account-expires', email, language, { member: id, on })
    return rows.length
  })
}

async function warn({ pool, now, signal }: Retaining): Promise<number> {
  for (let warned = 0; ;) {
    const some = signal?.aborted ? 0 : await warnSome(pool, now)
    warned += some
    // A batch that is not full has met with another worker's: only an empty one says that there is nothing left.
    if (some === 0) return warned
  }
}

/** Told long enough ago, and not here since: whoever logs in sets `warned_at` back. */
const hasHadItsTime = (now: string) =>
  `${LAST_HERE} <= ${now}::timestamptz - ${KEPT} AND warned_at <= ${now}::timestamptz - ${NOTICE}`

async function deleteUnused({ pool, now, signal }: Retaining): Promise<number> {
  let deleted = 0
  for (;;) {
    const { rows } = await pool.query<{ id: string; email: string }>(
      `SELECT id, email FROM members WHERE ${hasHadItsTime('$1')} ORDER BY id LIMIT ${BATCH}`,
      [now],
    )
    let gone = 0
    for (const member of rows) {
      if (signal?.aborted) return deleted
      // The condition holds in the statement itself: a log-in of this very moment saves the account.
      gone += Number(await inTransaction(pool, (client) => eraseMember(client, member, hasHadItsTime('$3'), [now])))
    }
    deleted += gone
    // What could not be deleted has been saved by a log-in, and is not found again.
    if (rows.length < BATCH || gone === 0) return deleted
  }
}

/** What is of no use any more, by table. */
const SPENT = {
  member_links: 'used_at IS NOT NULL OR ends_at <= $1',
  member_sessions: 'ends_at <= $1',
  member_challenges: 'ends_at <= $1',
  mail_sent: `at <= $1::timestamptz - interval '7 days'`,
} as const

async function sweep({ pool, now }: Retaining): Promise<number> {
  let swept = 0
  for (const [table, condition] of Object.entries(SPENT)) {
    const { rowCount } = await pool.query(`DELETE FROM ${table} WHERE ${condition}`, [now])
    swept += rowCount ?? 0
  }
  return swept
}

/**
 * Deletes accounts that nobody has logged in to for two years, a month after their owners were told, and sweeps up what
 * has ended by itself. Whoever logs in meanwhile keeps the account.
 */
export async function keepMembersNoLonger(retaining: Retaining): Promise<Retention> {
  const deleted = await deleteUnused(retaining)
  const warned = await warn(retaining)
  return { warned, deleted, swept: await sweep(retaining) }
}
