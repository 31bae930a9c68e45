import type { PoolClient } from 'pg'
import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import type { LinkPurpose } from '../../collections/vocabulary/mail.ts'
import { membersPool } from './pool.ts'
import { isToken, storedToken } from '../../collections/accounts/token.ts'

const linkSchema = z.object({
  purpose: z.string(),
  member: z.uuid().nullable(),
  email: z.string(),
  language: z.enum(LOCALES),
  details: z.unknown(),
})

/** What a link out of a message is good for. */
export type Link = z.infer<typeof linkSchema>

/** Looks at a link and leaves it as it is: mail scanners open links, and a page with a button is all that they find. */
export async function findLink(token: string, purposes: readonly LinkPurpose[]): Promise<Link | undefined> {
  if (!isToken(token)) return undefined
  const { rows } = await membersPool().query(
    `SELECT purpose, member, email, language, details FROM member_links
     WHERE token = $1 AND purpose = ANY($2) AND used_at IS NULL AND ends_at > now()`,
    [storedToken(token), purposes],
  )
  return rows.length === 0 ? undefined : linkSchema.parse(rows[0])
}

/**
 * Every link to the account that one leads to, always in the same order: what a link is used for ends the others, and of two
 * that are used at the same moment each would have its own in hand and wait for the other's.
 */
const HOLD_ALL = `
  SELECT FROM member_links other
  WHERE EXISTS (SELECT FROM member_links this WHERE this.token = $1 AND (this.email = other.email OR this.member = other.member))
  ORDER BY other.token FOR UPDATE OF other`

/** Uses a link up, in the transaction of what it is used for: of two who come at the same time one finds nothing. */
export async function takeLink(
  client: PoolClient,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<Link | undefined> {
  if (!isToken(token)) return undefined
  await client.query(HOLD_ALL, [storedToken(token)])
  const { rows } = await client.query(
    `UPDATE member_links SET used_at = now()
     WHERE token = $1 AND purpose = ANY($2) AND used_at IS NULL AND ends_at > now()
     RETURNING purpose, member, email, language, details`,
    [storedToken(token), purposes],
  )
  return rows.length === 0 ? undefined : linkSchema.parse(rows[0])
}
