import type { PoolClient } from 'pg'

import { storedToken } from '../../../collections/accounts/token.ts'
import { askForMail } from '../../../collections/database/mail-queue.ts'
import { inTransaction } from '../../../collections/database/transaction.ts'
import { TOKEN_FIELD } from '../../../collections/vocabulary/member-forms.ts'
import { kindOf } from '../../../collections/logging/fault.ts'
import { log } from '../../log.ts'
import { readForm } from '../../read-form.ts'
import { findLink, takeLink, type Link } from '../links.ts'
import { membersPool } from '../pool.ts'

const PURPOSES = ['email', 'undo-email'] as const

/** What the page of the link shows. */
export type EmailLinkAnswer =
  /** The link is good: a button makes the change. */
  | { kind: 'ready'; status: 200; token: string; email: string; undoes: boolean }
  | { kind: 'changed'; status: 200; email: string }
  /** The old address is back, and nobody is logged in any more. */
  | { kind: 'undone'; status: 200; email: string }
  /** Somebody else has an account with the address by now. */
  | { kind: 'taken'; status: 409 }
  /** Used, too old, or never ours. */
  | { kind: 'dead'; status: 404 }
  | { kind: 'unavailable'; status: 503; token: string }

const DEAD: EmailLinkAnswer = { kind: 'dead', status: 404 }

/** PostgreSQL’s code for a value that must be the only one of its kind. */
const UNIQUE_VIOLATION = '23505'

/** Puts the address into the account, and ends what was sent to another one. @returns the address that it had before */
async function setAddress(client: PoolClient, { member, email }: Link): Promise<string | undefined> {
  const { rows } = await client.query<{ before: string }>(
    `WITH account AS (SELECT id, email AS before FROM members WHERE id = $1 AND status = 'active' FOR UPDATE)
     UPDATE members SET email = $2, updated_at = now() FROM account WHERE members.id = account.id
     RETURNING account.before`,
    [member, email],
  )
  await client.query(`DELETE FROM member_links WHERE member = $1 AND purpose IN ('email', 'reset')`, [member])
  return rows[0]?.before
}

async function change(client: PoolClient, link: Link): Promise<EmailLinkAnswer> {
  const before = await setAddress(client, link)
  if (before === undefined || link.member === null) return DEAD
  if (before !== link.email)
    await askForMail(client, 'email-changed', before, link.language, { member: link.member, newEmail: link.email })
  return { kind: 'changed', status: 200, email: link.email }
}

/** When the change was that a link undoes; of those from before this was written down, when the link was made. */
const CHANGED_AT = `coalesce((details->>'changedAt')::timestamptz, made_at)`

/**
 * Whoever was in the account may have changed the address twice, and would have a link that undoes this: it goes, together
 * with every message to other addresses that would bring one. Those to earlier owners' addresses stay good.
 */
async function endLaterUndoing(client: PoolClient, { member, email }: Link, token: string): Promise<void> {
  await client.query(
    `WITH undone AS (SELECT ${CHANGED_AT} AS at FROM member_links WHERE token = $3),
       unsent AS (
         DELETE FROM mail_queue USING undone WHERE details->>'member' = $1::uuid::text AND email <> $2
           AND NOT (kind = 'email-changed' AND made_at < undone.at))
     DELETE FROM member_links USING undone WHERE member = $1 AND purpose = 'undo-email' AND ${CHANGED_AT} >= undone.at`,
    [member, email, storedToken(token)],
  )
}

/**
 * Whoever undoes a change says that somebody else has been in the account: everything that could let them in again goes,
 * and a new password is set by the link that is sent to the address that is back.
 */
async function undo(client: PoolClient, link: Link, token: string): Promise<EmailLinkAnswer> {
  if ((await setAddress(client, link)) === undefined) return DEAD
  await endLaterUndoing(client, link, token)
  for (const table of ['member_sessions', 'member_passkeys', 'member_passwords', 'member_challenges'])
    await client.query(`DELETE FROM ${table} WHERE member = $1`, [link.member])
  return { kind: 'undone', status: 200, email: link.email }
}

async function use(token: string): Promise<EmailLinkAnswer> {
  try {
    return await inTransaction(membersPool(), async (client) => {
      const link = await takeLink(client, token, PURPOSES)
      if (link === undefined) return DEAD
      return link.purpose === 'email' ? change(client, link) : undo(client, link, token)
    })
  } catch (error) {
    const kind = kindOf(error)
    if (kind === UNIQUE_VIOLATION) return { kind: 'taken', status: 409 }
    log.error({ kind }, 'An address of a member could not be changed.')
    return { kind: 'unavailable', status: 503, token }
  }
}

async function look(token: string): Promise<EmailLinkAnswer> {
  const link = await findLink(token, PURPOSES)
  if (link === undefined) return DEAD
  return { kind: 'ready', status: 200, token, email: link.email, undoes: link.purpose === 'undo-email' }
}

/** To open the link changes nothing, since mail scanners do; the button on its page does. */
export async function answerEmailLink(request: Request): Promise<EmailLinkAnswer> {
  if (request.method !== 'POST') return look(new URL(request.url).searchParams.get(TOKEN_FIELD) ?? '')
  const sent = await readForm(request)
  return sent.kind === 'form' ? use(sent.text(TOKEN_FIELD)) : DEAD
}
