import { randomBytes, randomUUIDv7 } from 'node:crypto'

import { newToken, storedToken } from '../../../collections/accounts/token.ts'
import { query } from '../postgres/cluster.ts'
import type { Member } from '../platform/members.ts'

/** A passkey that no device has. @returns its id */
export async function storePasskey(
  databaseUrl: string,
  { id: member }: Pick<Member, 'id'>,
  name = 'A telephone',
): Promise<string> {
  const id = randomBytes(16).toString('base64url')
  await query(
    databaseUrl,
    `INSERT INTO member_passkeys (id, member, public_key, counter, transports, name) VALUES ($1, $2, $3, 0, '{}', $4)`,
    [id, member, randomBytes(77), name],
  )
  return id
}

/** Somebody who gets the newsletter at an address. */
export const subscribe = (databaseUrl: string, email: string) =>
  query(
    databaseUrl,
    `INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at, created_at, updated_at)
     VALUES ($1, $2, 'km', 'confirmed', now(), now(), now())`,
    [randomUUIDv7(), email],
  )

/**
 * What somebody has in the database who uses all that there is: besides password and session a passkey, a challenge, links,
 * the newsletter, and messages in the queue that are not due before tomorrow.
 */
export async function leaveTraces(databaseUrl: string, member: Member): Promise<void> {
  const { id, email } = member
  await storePasskey(databaseUrl, member)
  await subscribe(databaseUrl, email)
  await query(
    databaseUrl,
    `INSERT INTO member_challenges (challenge, member, ends_at) VALUES ($1, $2, now() + interval '5 minutes')`,
    [newToken(), id],
  )
  const links = [
    ['reset', id, email],
    ['email', id, `new-${email}`],
    ['sign-up', null, email],
  ] as const
  for (const [purpose, owner, address] of links)
    await query(
      databaseUrl,
      `INSERT INTO member_links (token, purpose, member, email, language, ends_at)
       VALUES ($1, $2, $3, $4, 'km', now() + interval '1 hour')`,
      [storedToken(newToken()), purpose, owner, address],
    )
  const messages = [
    ['password-changed', email, { member: id }],
    ['email-change', `new-${email}`, { member: id }],
    ['forgotten', email, {}],
  ] as const
  for (const [kind, address, details] of messages)
    await query(
      databaseUrl,
      `INSERT INTO mail_queue (id, kind, email, language, details, due_at)
       VALUES ($1, $2, $3, 'km', $4, now() + interval '1 day')`,
      [randomUUIDv7(), kind, address, JSON.stringify(details)],
    )
}
