import { randomUUIDv7 } from 'node:crypto'

import { inject } from 'vitest'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { MemberStatus, SignUpRule } from '../../../collections/vocabulary/members.ts'
import { makeMember, TERMS_VERSION, type Member, type WantedMember } from '../platform/members.ts'
import { query } from '../postgres/cluster.ts'

export const PASSWORD = 'mango bicycle thunder ladder'

/** An address that nobody has used before. */
export const newAddress = (): string => `${randomUUIDv7()}@example.org`

/** A member with `PASSWORD` on the platform of the tests, as the site would have stored one. */
export const storeMember = (made: WantedMember = {}): Promise<Member> =>
  makeMember(inject('platform').databaseUrl, { password: PASSWORD, email: newAddress(), ...made })

/** What is stored of whoever has an address; undefined when nobody has it. */
export async function memberAt(email: string) {
  const [row] = await query<{ id: string; status: MemberStatus; language: Locale; name: string; terms: string | null }>(
    inject('platform').databaseUrl,
    'SELECT id, status::text, language::text, name, terms_version AS terms FROM members WHERE email = $1',
    [email],
  )
  return row
}

export async function sessionsAt(email: string): Promise<{ means: string; device: string }[]> {
  return query(
    inject('platform').databaseUrl,
    'SELECT means, device FROM member_sessions JOIN members m ON m.id = member WHERE m.email = $1 ORDER BY begun_at',
    [email],
  )
}

export async function setSignUpRule(rule: SignUpRule): Promise<void> {
  await query(
    inject('platform').databaseUrl,
    `WITH changed AS (UPDATE member_rules SET sign_up = $1 RETURNING id)
     INSERT INTO member_rules (id, sign_up, terms_version, updated_at, created_at)
     SELECT gen_random_uuid(), $1, $2, now(), now() WHERE NOT EXISTS (SELECT FROM changed)`,
    [rule, TERMS_VERSION],
  )
}
