import { z } from 'zod'

import { IS_WRITER } from '../../collections/database/staff.ts'
import type { Queryable } from '../../collections/database/transaction.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { DECIDERS, ROLES } from '../../collections/vocabulary/roles.ts'
import type { MailDetails } from '../../collections/vocabulary/mail.ts'
import { documentPage, type Prepared } from './prepared.ts'

const waitingSchema = z.object({
  email: z.string(),
  language: z.enum(LOCALES),
  role: z.enum(ROLES),
  act: z.string().nullable(),
  /** Who took the last step; not the one who is written to. */
  by: z.string().nullable(),
  /** Who has written a comment that waits for them. */
  commentBy: z.string().nullable(),
})

/**
 * What waits for somebody about a document by now: a message that had to wait itself says what is so when it is written. The
 * last step that led somewhere tells the stage.
 */
const WAITING = `
  SELECT email, language::text, role::text, last.act, last.by,
    (SELECT by_name FROM desk_comments WHERE collection = $2 AND document = $3 AND waits_for = staff.id
       AND resolved_at IS NULL ORDER BY at DESC LIMIT 1) AS "commentBy"
  FROM staff LEFT JOIN LATERAL (
    SELECT act, CASE WHEN by IS DISTINCT FROM staff.id THEN by_name END AS by FROM desk_steps
    WHERE collection = $2 AND document = $3 AND stage IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1) AS last ON true
  WHERE staff.id = $1 AND ${IS_WRITER} AND mail_when_waiting IS NOT FALSE`

/** A message about a document that waits for somebody; undefined when it waits for them no more. */
export async function prepareWaiting(
  { db, cmsUrl }: { db: Queryable; cmsUrl: string },
  { collection, document, staff, titles }: MailDetails<'desk-waits'>,
): Promise<Prepared | undefined> {
  const { rows } = await db.query(WAITING, [staff, collection, document])
  const waiting = waitingSchema.optional().parse(rows[0])
  if (waiting === undefined) return undefined
  const { act, by, commentBy, email: to, language, role } = waiting
  const title = titles[language] ?? LOCALES.map((each) => titles[each]).find(Boolean) ?? '—'
  const message = { to, language, href: documentPage(cmsUrl, collection, document) }
  if (act === 'send' && by !== null && DECIDERS.includes(role))
    return { ...message, template: 'deskReview', values: { by, title } }
  if (act === 'give-back' && by !== null) return { ...message, template: 'deskGivenBack', values: { by, title } }
  if (commentBy !== null) return { ...message, template: 'deskWaits', values: { by: commentBy, title } }
  return undefined
}
