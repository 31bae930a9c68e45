// For its types alone: they tell TypeScript that `payload.db` is PostgreSQL.
import type {} from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { inTransaction } from '../../collections/database/transaction.ts'
import { writeAuditLineOn, type Actor } from '../audit/write-line.ts'

/** Wrong codes in a row after which none is taken for a while. */
const MOST_FAILURES = 5
const LOCK = '5 minutes'

// Every write of a factor is a single statement, so that what two requests do at once cannot cancel each other. They go past the
// access rules: whoever shows a second factor has no rights yet.

interface StoredFactor {
  /** See `secret.ts`. */
  sealedSecret: string | null
  confirmed: boolean
}

const COLUMNS = `second_factor_secret AS "sealedSecret", second_factor_confirmed_at IS NOT NULL AS confirmed`

export async function readFactor({ db }: Payload, id: string): Promise<StoredFactor | undefined> {
  const { rows } = await db.pool.query<StoredFactor>(`SELECT ${COLUMNS} FROM staff WHERE id = $1`, [id])
  return rows[0]
}

/** Puts an offer in the place of what was there. @returns whether it was still there, and still an offer */
export async function offer(
  { db }: Payload,
  id: string,
  { before, after }: { before: string | null; after: string },
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `UPDATE staff SET second_factor_secret = $3
      WHERE id = $1 AND second_factor_confirmed_at IS NULL AND second_factor_secret IS NOT DISTINCT FROM $2`,
    [id, before, after],
  )
  return rowCount === 1
}

/**
 * Counts an attempt before it is looked at, so that a thousand at once are a thousand and not one.
 * @returns undefined while the factor is locked
 */
export async function countAttempt({ db }: Payload, id: string, now: Date): Promise<StoredFactor | undefined> {
  const { rows } = await db.pool.query<StoredFactor>(
    `UPDATE staff SET
       second_factor_failures =
         CASE WHEN second_factor_locked_until IS NULL THEN coalesce(second_factor_failures, 0) + 1 ELSE 1 END,
       second_factor_locked_until =
         CASE WHEN second_factor_locked_until IS NULL AND coalesce(second_factor_failures, 0) + 1 >= ${MOST_FAILURES}
              THEN $2::timestamptz + interval '${LOCK}' END
      WHERE id = $1 AND (second_factor_locked_until IS NULL OR second_factor_locked_until <= $2)
      RETURNING ${COLUMNS}`,
    [id, now],
  )
  return rows[0]
}

/** Takes a time step, once, and confirms the factor. @returns false when the step or the secret is no longer good */
export async function takeStep(
  { db }: Payload,
  id: string,
  { before, after, step, now }: { before: string; after: string; step: number; now: Date },
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `UPDATE staff SET
       second_factor_secret = $3,
       second_factor_confirmed_at = coalesce(second_factor_confirmed_at, $5),
       second_factor_last_step = $4,
       second_factor_failures = 0,
       second_factor_locked_until = NULL
      WHERE id = $1 AND second_factor_secret = $2 AND coalesce(second_factor_last_step, -1) < $4`,
    [id, before, after, step, now],
  )
  return rowCount === 1
}

/**
 * The account is asked to enrol anew, and every log-in of it ends: a pass is bound to one.
 * @param by who has reset it; undefined from the console
 */
export const forgetFactor = ({ db }: Payload, id: string, by?: Actor): Promise<boolean> =>
  inTransaction(db.pool, async (client) => {
    const { rowCount } = await client.query(
      `WITH ended AS (DELETE FROM staff_sessions WHERE _parent_id = $1)
       UPDATE staff SET
         second_factor_secret = NULL,
         second_factor_confirmed_at = NULL,
         second_factor_last_step = NULL,
         second_factor_failures = 0,
         second_factor_locked_until = NULL
        WHERE id = $1`,
      [id],
    )
    if (rowCount !== 1) return false
    await writeAuditLineOn(client, by, { action: 'second-factor-reset', source: 'staff', document: id })
    return true
  })
