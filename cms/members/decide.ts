import type { PoolClient } from 'pg'
import { z } from 'zod'

import { askForMail } from '../../collections/database/mail-queue.ts'
import { inTransaction, type Connections } from '../../collections/database/transaction.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import {
  MEMBER_STATUSES,
  MEMBER_TRANSITIONS,
  type MemberDecision,
  type MemberStatus,
} from '../../collections/vocabulary/members.ts'
import { writeAuditLineOn, type Actor } from '../audit/write-line.ts'

export type Decided =
  /** The status that the member has now. */
  { kind: 'done' | 'refused'; status: MemberStatus } | { kind: 'unknown' }

const memberSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  language: z.enum(LOCALES),
  status: z.enum(MEMBER_STATUSES),
  /** Whether there is anything to log in with. */
  canLogIn: z.boolean(),
})
type Member = z.infer<typeof memberSchema>

/** The member, kept from others who decide at the same moment. */
async function lockedMember(client: PoolClient, id: string): Promise<Member | undefined> {
  const { rows } = await client.query(
    `SELECT id, email, language::text, status::text,
       EXISTS (SELECT 1 FROM member_passwords WHERE member = members.id)
         OR EXISTS (SELECT 1 FROM member_passkeys WHERE member = members.id) AS "canLogIn"
     FROM members WHERE id = $1 FOR UPDATE`,
    [id],
  )
  return rows.length === 0 ? undefined : memberSchema.parse(rows[0])
}

/** Whoever is disabled is out at once, on every device, and no link that is still on its way lets them in. */
async function shutOut(client: PoolClient, id: string): Promise<void> {
  for (const table of ['member_sessions', 'member_links', 'member_challenges'])
    await client.query(`DELETE FROM ${table} WHERE member = $1`, [id])
}

async function follow(client: PoolClient, member: Member, status: MemberStatus): Promise<void> {
  const { id, email, language } = member
  if (status === 'disabled') await shutOut(client, id)
  if (status === 'invited') await askForMail(client, 'invitation', email, language, { member: id })
  if (status === 'active' && member.status === 'awaiting-approval')
    await askForMail(client, 'approved', email, language, { member: id })
}

/**
 * Takes a member where staff decide, if that leads anywhere from where they are, with all that follows of it.
 * @param by who decides; undefined for the platform itself
 * @throws when the database does not answer; then nothing has happened
 */
export const decide = (pool: Connections, id: string, decision: MemberDecision, by?: Actor): Promise<Decided> =>
  inTransaction(pool, async (client): Promise<Decided> => {
    const member = await lockedMember(client, id)
    if (member === undefined) return { kind: 'unknown' }
    const wanted = MEMBER_TRANSITIONS[member.status][decision]
    if (wanted === undefined) return { kind: 'refused', status: member.status }
    const status = wanted === 'active' && !member.canLogIn ? 'invited' : wanted
    await client.query(
      `UPDATE members SET status = $2, updated_at = now(), warned_at = CASE WHEN $3 THEN NULL ELSE warned_at END
       WHERE id = $1`,
      [id, status, status === 'active'],
    )
    await follow(client, member, status)
    const detail = `${member.status} → ${status}`
    await writeAuditLineOn(client, by, { action: 'member-decided', source: 'members', document: id, detail })
    return { kind: 'done', status }
  })

/** How many members there are of each status; of those not named there are none. */
export async function countByStatus(pool: Connections): Promise<Partial<Record<MemberStatus, number>>> {
  const { rows } = await pool.query<{ status: MemberStatus; count: number }>(
    'SELECT status::text, count(*)::int AS count FROM members GROUP BY status',
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}
