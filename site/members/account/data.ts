import { membersPool } from '../pool.ts'

/** One statement for each thing that we hold about somebody; $1 is the member’s id. */
const HELD = {
  account: `
    SELECT id, name, email, status::text, language::text, occupation, organisation,
           terms_version AS "termsVersion", terms_agreed_at AS "termsAgreedAt", last_log_in_on AS "lastLogInOn",
           warned_at AS "toldOfDeletionAt", created_at AS "createdAt", updated_at AS "updatedAt"
    FROM members WHERE id = $1`,
  // What is stored of the password itself is no use to anybody, and is not handed out.
  password: `SELECT changed_at AS "changedAt" FROM member_passwords WHERE member = $1`,
  sessions: `
    SELECT device, means, begun_at AS "begunAt", seen_at AS "lastUsedAt", ends_at AS "endsAt"
    FROM member_sessions WHERE member = $1 ORDER BY begun_at`,
  passkeys: `
    SELECT id, name, transports, counter::int AS "timesUsed", encode(public_key, 'base64') AS "publicKey",
           made_at AS "madeAt", used_at AS "lastUsedAt"
    FROM member_passkeys WHERE member = $1 ORDER BY made_at`,
  links: `
    SELECT purpose, email, made_at AS "madeAt", ends_at AS "endsAt", used_at AS "usedAt" FROM member_links
    WHERE member = $1 OR email = (SELECT email FROM members WHERE id = $1) ORDER BY made_at`,
  messagesToBeSent: `
    SELECT kind, email, made_at AS "askedForAt" FROM mail_queue
    WHERE details->>'member' = $1::text OR email = (SELECT email FROM members WHERE id = $1::uuid) ORDER BY made_at`,
  newsletter: `
    SELECT email, language::text, status::text, confirmed_at AS "confirmedAt", created_at AS "createdAt"
    FROM newsletter_subscribers WHERE email = (SELECT email FROM members WHERE id = $1)`,
} as const

/** Of which there is one or none. */
const SINGLE: readonly string[] = ['account', 'password', 'newsletter']

/**
 * All that we hold about a member, in words that a program can read too (right to a copy). Which files a member has
 * downloaded is not in it, because nobody knows.
 * @throws when the database does not answer
 */
export async function dataOf(member: string): Promise<Readonly<Record<string, unknown>>> {
  const parts = await Promise.all(
    Object.entries(HELD).map(async ([name, statement]) => {
      const { rows } = await membersPool().query<Record<string, unknown>>(statement, [member])
      return [name, SINGLE.includes(name) ? (rows[0] ?? null) : rows] as const
    }),
  )
  return { exportedAt: new Date().toISOString(), ...Object.fromEntries(parts) }
}
