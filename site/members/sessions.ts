import { randomUUIDv7 } from 'node:crypto'

import type { TypedUser } from 'payload'
import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { MEMBER_STATUSES } from '../../collections/vocabulary/members.ts'
import type { Visitor } from '../payload.ts'
import { membersPool } from './pool.ts'
import { newToken, storedToken } from '../../collections/accounts/token.ts'

/** Seconds after which a session that nobody uses ends, and after which any does. */
const IDLE_SECONDS = 14 * 24 * 60 * 60
export const LONGEST_SECONDS = 90 * 24 * 60 * 60
/** Seconds within which a session's last use is not written again: a page view is not worth a write. */
const SEEN_SECONDS = 15 * 60

export type Means = 'password' | 'passkey' | 'link'

const memberSchema = z.object({
  session: z.uuid(),
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  status: z.enum(MEMBER_STATUSES),
  language: z.enum(LOCALES),
  termsVersion: z.string().nullable(),
})
/** A member who is logged in, and the session that says so. */
export type LoggedIn = z.infer<typeof memberSchema>

/** The member as the rules of access know one. */
export function asUser(member: LoggedIn | undefined): Pick<Visitor, 'user'> {
  if (member === undefined) return {}
  const { session, termsVersion, ...known } = member
  // The rules ask for the collection and the status; the rest of a member is nobody's business on the way there.
  return { user: { ...known, collection: 'members' } as TypedUser }
}

const FIND = `
  SELECT s.id AS session, m.id, m.email, m.name, m.status::text, m.language::text, m.terms_version AS "termsVersion",
         s.seen_at < now() - make_interval(secs => ${SEEN_SECONDS}) AS stale
  FROM member_sessions s JOIN members m ON m.id = s.member
  WHERE s.token = $1 AND s.ends_at > now() AND m.status = 'active'`

const TOUCH = `
  UPDATE member_sessions SET seen_at = now(),
    ends_at = least(now() + make_interval(secs => ${IDLE_SECONDS}), begun_at + make_interval(secs => ${LONGEST_SECONDS}))
  WHERE id = $1`

/**
 * Who has this session. A member whose account is disabled has none from the next request on.
 * @throws when the database does not answer
 */
export async function findSession(token: string): Promise<LoggedIn | undefined> {
  const { rows } = await membersPool().query<{ stale: boolean }>(FIND, [storedToken(token)])
  const [row] = rows
  if (row === undefined) return undefined
  const member = memberSchema.parse(row)
  if (row.stale) await membersPool().query(TOUCH, [member.session])
  return member
}

/**
 * Begins a session and remembers the day. Only an active member gets one; undefined when the member is not.
 * @param hash of the password that was right: when it is another one by now, its change has ended all sessions, and this one too
 */
export async function beginSession(
  member: string,
  means: Means,
  device: string,
  hash?: string,
): Promise<string | undefined> {
  const token = newToken()
  const { rowCount } = await membersPool().query(
    `WITH known AS (SELECT FROM member_passwords WHERE member = $2 AND hash = $6 FOR SHARE),
     active AS (
       UPDATE members SET last_log_in_on = date_trunc('day', now()), warned_at = NULL
       WHERE id = $2 AND status = 'active' AND ($6::text IS NULL OR EXISTS (SELECT FROM known)) RETURNING id)
     INSERT INTO member_sessions (id, member, token, means, device, ends_at)
     SELECT $1, id, $3, $4, $5, now() + make_interval(secs => ${IDLE_SECONDS}) FROM active`,
    [randomUUIDv7(), member, storedToken(token), means, device, hash],
  )
  return rowCount === 1 ? token : undefined
}

export interface SessionOfMine {
  id: string
  means: Means
  device: string
  begunAt: Date
  seenAt: Date
}

/** The sessions of a member that have not ended, the one used last first. */
export async function sessionsOf(member: string): Promise<SessionOfMine[]> {
  const { rows } = await membersPool().query<SessionOfMine>(
    `SELECT id, means, device, begun_at AS "begunAt", seen_at AS "seenAt" FROM member_sessions
     WHERE member = $1 AND ends_at > now() ORDER BY seen_at DESC, id`,
    [member],
  )
  return rows
}

/** Ends one session of a member's own. */
export async function endSession(member: string, session: string): Promise<void> {
  await membersPool().query('DELETE FROM member_sessions WHERE member = $1 AND id = $2', [member, session])
}

/** Ends the session that a browser names; nothing happens when it is over already. */
export async function endSessionOf(token: string): Promise<void> {
  await membersPool().query('DELETE FROM member_sessions WHERE token = $1', [storedToken(token)])
}

/** Ends every session of whoever has the session that a browser names. */
export async function endSessionsOf(token: string): Promise<void> {
  await membersPool().query(
    'DELETE FROM member_sessions WHERE member = (SELECT member FROM member_sessions WHERE token = $1)',
    [storedToken(token)],
  )
}

/** Ends every session of a member, or every one but the one at hand. */
export async function endSessions(member: string, except?: string): Promise<void> {
  await membersPool().query('DELETE FROM member_sessions WHERE member = $1 AND id IS DISTINCT FROM $2', [
    member,
    except ?? null,
  ])
}
