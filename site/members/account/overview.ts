import { z } from 'zod'

import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { membersPool } from '../pool.ts'

const overviewSchema = z.object({
  name: z.string(),
  email: z.string(),
  language: z.enum(LOCALES),
  occupation: z.string().nullable(),
  organisation: z.string().nullable(),
  termsVersion: z.string().nullable(),
  termsAgreedAt: z.date().nullable(),
  memberSince: z.date(),
  lastLogInOn: z.date().nullable(),
  passwordChangedAt: z.date().nullable(),
  sessions: z.number(),
  passkeys: z.number(),
})
/** What the account page shows of a member. */
type AccountOverview = z.infer<typeof overviewSchema>

/** @throws when the database does not answer, or the member has been deleted in this moment */
export async function overviewOf(member: string): Promise<AccountOverview> {
  const { rows } = await membersPool().query(
    `SELECT name, email, language::text, occupation, organisation, terms_version AS "termsVersion",
            terms_agreed_at AS "termsAgreedAt", created_at AS "memberSince", last_log_in_on AS "lastLogInOn",
            (SELECT changed_at FROM member_passwords WHERE member = m.id) AS "passwordChangedAt",
            (SELECT count(*)::int FROM member_sessions WHERE member = m.id AND ends_at > now()) AS sessions,
            (SELECT count(*)::int FROM member_passkeys WHERE member = m.id) AS passkeys
     FROM members m WHERE id = $1`,
    [member],
  )
  return overviewSchema.parse(rows[0])
}
