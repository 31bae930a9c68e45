import { createHmac } from 'node:crypto'

import { derivedKey } from '../../collections/accounts/derived-key.ts'
import type { Queryable } from '../../collections/database/transaction.ts'
import type { MailKind } from '../../collections/vocabulary/mail.ts'

const BY_STRANGERS: readonly MailKind[] = ['sign-up', 'newsletter-confirmation']

/**
 * What can be asked to be sent to an address that is not one's own, and which kinds count together within a day. What strangers
 * ask for never keeps away what the owner of an account needs: of four links an hour to a new password, each good for an hour,
 * the last one works.
 */
const COUNTED_BY_DAY: Partial<Readonly<Record<MailKind, readonly MailKind[]>>> = {
  'sign-up': BY_STRANGERS,
  'newsletter-confirmation': BY_STRANGERS,
  'email-change': ['email-change'],
  forgotten: [],
}

/** Messages to one address: of one kind within an hour, of kinds that count together within a day. */
const MOST_AN_HOUR = 4
const MOST_A_DAY = 12

const recipientOf = (email: string) =>
  createHmac('sha256', derivedKey('mail recipients')).update(email.toLowerCase()).digest()

/** Whether the address has had so many of these lately that one more would only annoy whoever reads it. */
export async function isFlooded(db: Queryable, kind: MailKind, email: string): Promise<boolean> {
  const together = COUNTED_BY_DAY[kind]
  if (together === undefined) return false
  const { rows } = await db.query<{ hour: number; day: number }>(
    `SELECT count(*) FILTER (WHERE kind = $2 AND at > now() - interval '1 hour')::int AS hour,
            count(*) FILTER (WHERE kind = ANY ($3) AND at > now() - interval '1 day')::int AS day
     FROM mail_sent WHERE recipient = $1`,
    [recipientOf(email), kind, together],
  )
  const [{ hour, day } = { hour: 0, day: 0 }] = rows
  return hour >= MOST_AN_HOUR || day >= MOST_A_DAY
}

export async function rememberSent(db: Queryable, kind: MailKind, email: string): Promise<void> {
  if (COUNTED_BY_DAY[kind] === undefined) return
  await db.query('INSERT INTO mail_sent (recipient, kind) VALUES ($1, $2)', [recipientOf(email), kind])
}
