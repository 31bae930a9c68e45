import { randomUUIDv7 } from 'node:crypto'

import type { Locale } from '../vocabulary/locales.ts'
import type { MailDetails, MailKind } from '../vocabulary/mail.ts'

/** A pool, or the connection of a transaction where the message must go out only if the rest is stored. */
export interface Asked {
  query(sql: string, values: unknown[]): Promise<unknown>
}

/**
 * Asks the worker to write to somebody, within a second or two, or not before a moment to come.
 * @throws when the database does not answer
 */
export async function askForMail<Kind extends MailKind>(
  on: Asked,
  kind: Kind,
  email: string,
  language: Locale,
  details: MailDetails<Kind>,
  notBefore?: Date,
): Promise<void> {
  await on.query(
    `INSERT INTO mail_queue (id, kind, email, language, details, due_at)
     VALUES ($1, $2, $3, $4, $5, coalesce($6::timestamptz, now()))`,
    [randomUUIDv7(), kind, email, language, JSON.stringify(details), notBefore?.toISOString() ?? null],
  )
}

/** What a member has asked for and nobody has been written yet. */
export async function takeMailBack(on: Asked, kind: MailKind, member: string): Promise<void> {
  await on.query(`DELETE FROM mail_queue WHERE kind = $1 AND details->>'member' = $2`, [kind, member])
}
