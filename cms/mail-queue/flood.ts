import { createHmac, hkdfSync } from 'node:crypto'

import type { Queryable } from '../../collections/database/transaction.ts'
import type { MailKind } from '../../collections/vocabulary/mail.ts'

/** What strangers can ask to be sent to an address that is not theirs. */
const ASKED_BY_ANYBODY: ReadonlySet<MailKind> = new Set([
  'sign-up',
  'forgotten',
  'email-change',
  'newsletter-confirmation',
])

/** Messages to one address: of one kind within an hour, of all such kinds within a day. */
const MOST_AN_HOUR = 4
const MOST_A_DAY = 12

let derived: Buffer | undefined
const key = (): Buffer =>
  (derived ??= Buffer.from(hkdfSync('sha256', process.env['PAYLOAD_SECRET'] ?? '', '', 'mail recipients', 32)))

const recipientOf = (email: string) => createHmac('sha256', key()).update(email.toLowerCase()).digest()

/** Whether the address has had so many of these lately that one more would only annoy whoever reads it. */
export async function isFlooded(db: Queryable, kind: MailKind, email: string): Promise<boolean> {
  if (!ASKED_BY_ANYBODY.has(kind)) return false
  const { rows } = await db.query<{ hour: number; day: number }>(
    `SELECT count(*) FILTER (WHERE kind = $2 AND at > now() - interval '1 hour')::int AS hour,
            count(*) FILTER (WHERE at > now() - interval '1 day')::int AS day
     FROM mail_sent WHERE recipient = $1`,
    [recipientOf(email), kind],
  )
  const [{ hour, day } = { hour: 0, day: 0 }] = rows
  return hour >= MOST_AN_HOUR || day >= MOST_A_DAY
}

export async function rememberSent(db: Queryable, kind: MailKind, email: string): Promise<void> {
  if (!ASKED_BY_ANYBODY.has(kind)) return
  await db.query('INSERT INTO mail_sent (recipient, kind) VALUES ($1, $2)', [recipientOf(email), kind])
}
