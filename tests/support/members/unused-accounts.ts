import type { Pool } from 'pg'

import type { OwnDatabase } from '../reports/own-database.ts'
import { makeMember, type Member, type WantedMember } from '../platform/members.ts'

export const DAY = 24 * 60 * 60 * 1000

/** So many milliseconds earlier. */
export const before = (moment: Date, milliseconds: number) => new Date(moment.getTime() - milliseconds)

/** Long ago, so that what a test stores as good for an hour from today is good. */
export const NOW = new Date('2024-05-24T08:00:00.000Z')
export const TWO_YEARS_AGO = new Date('2022-05-24T08:00:00.000Z')
export const A_MONTH_AGO = before(NOW, 30 * DAY)
export const IN_A_MONTH = before(NOW, -30 * DAY)
/** When somebody was last here whose two years end in a month. */
export const A_MONTH_LEFT = before(TWO_YEARS_AGO, -30 * DAY)

export interface WantedAccount extends WantedMember {
  lastHere: Date
  /** When its owner was told that it will go. */
  toldAt?: Date
}

/** Somebody who was last here at a moment. */
export async function insertAccount(
  { pool, url }: Pick<OwnDatabase, 'pool' | 'url'>,
  { lastHere, toldAt, ...wanted }: WantedAccount,
): Promise<Member> {
  const member = await makeMember(url, {
    password: null,
    createdAt: new Date('2018-01-01'),
    lastLogInOn: lastHere,
    ...wanted,
  })
  if (toldAt) await pool.query('UPDATE members SET warned_at = $2 WHERE id = $1', [member.id, toldAt])
  return member
}

/** Many who were last here at one moment, and were told at one, or never. */
export const insertAccounts = (pool: Pool, count: number, lastHere: Date, toldAt: Date | null = null) =>
  pool.query(
    `INSERT INTO members (id, email, name, status, language, created_at, last_log_in_on, warned_at)
     SELECT gen_random_uuid(), 'member-' || n || '@example.org', 'Somebody', 'active', 'en', $2, $2, $3
     FROM generate_series(1, $1) n`,
    [count, lastHere, toldAt],
  )

export async function isThere(pool: Pool, { id }: Pick<Member, 'id'>): Promise<boolean> {
  return (await pool.query('SELECT FROM members WHERE id = $1', [id])).rowCount === 1
}

/** The messages that are asked for to say that an account will go, and on which day. */
export async function warnings(pool: Pool): Promise<{ email: string; language: string; on: string }[]> {
  const { rows } = await pool.query<{ email: string; language: string; on: string }>(
    `SELECT email, language, details->>'on' AS on FROM mail_queue WHERE kind = 'account-expires' ORDER BY id`,
  )
  return rows
}
