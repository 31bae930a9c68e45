import type pg from 'pg'

import { FORMER } from './former-content.ts'

const DISABLED_SINCE = [
  {
    table: 'staff',
    column: 'disabled',
    // Where nobody could open an account again, it is for people to say who is let in: an intruder may have disabled them all.
    statement: `
      UPDATE staff SET disabled = TRUE FROM ${FORMER}.staff AS former
       WHERE former.id = staff.id AND former.disabled AND staff.disabled IS NOT TRUE
         AND EXISTS (SELECT FROM staff AS open LEFT JOIN ${FORMER}.staff AS since ON since.id = open.id
                      WHERE open.role = 'admin' AND open.disabled IS NOT TRUE AND since.disabled IS NOT TRUE)`,
  },
  {
    table: 'members',
    column: 'status',
    statement: `
      UPDATE members SET status = 'disabled' FROM ${FORMER}.members AS former
       WHERE former.id = members.id AND former.status::text = 'disabled' AND members.status::text <> 'disabled'`,
  },
] as const

/** What is set aside may be of another version, or nothing at all. */
const HAS_COLUMN = `
  SELECT FROM pg_attribute WHERE attrelid = to_regclass('${FORMER}.' || $1) AND attname = $2 AND NOT attisdropped`

/**
 * Who was disabled after the backup was made stays so, as long as what it replaces is there to tell. Part of the transaction of
 * the restore. Which accounts were deleted cannot be told from those of another platform, and is not asked.
 * @returns how many accounts
 */
export async function keepShutOut(client: pg.Client): Promise<number> {
  let kept = 0
  for (const { table, column, statement } of DISABLED_SINCE) {
    const { rowCount } = await client.query(HAS_COLUMN, [table, column])
    if (rowCount === 1) kept += (await client.query(statement)).rowCount ?? 0
  }
  return kept
}
