import { randomUUIDv7 } from 'node:crypto'

import { inject } from 'vitest'

import { hashPassword } from '../../../collections/accounts/password-hash.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { MemberStatus, SignUpRule } from '../../../collections/vocabulary/members.ts'
import { query } from '../postgres/cluster.ts'

export const TERMS_VERSION = '2026-11-01'
export const PASSWORD = 'mango bicycle thunder ladder'

let hash: Promise<string> | undefined

export interface StoredMember {
  id: string
  email: string
}

export interface MadeMember {
  status?: MemberStatus
  language?: Locale
  termsVersion?: string
  name?: string
}

/** An address that nobody has used before. */
export const newAddress = (): string => `${randomUUIDv7()}@example.org`

/** A member with `PASSWORD`, as the site would have stored one. */
export async function storeMember(made: MadeMember = {}): Promise<StoredMember> {
  const { status = 'active', language = 'en', termsVersion = TERMS_VERSION, name = 'An invented member' } = made
  const { databaseUrl } = inject('platform')
  const [id, email] = [randomUUIDv7(), newAddress()]
  await query(
    databaseUrl,
    `INSERT INTO members (id, email, name, status, language, terms_version, terms_agreed_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [id, email, name, status, language, termsVersion],
  )
  hash ??= hashPassword(PASSWORD)
  await query(databaseUrl, 'INSERT INTO member_passwords (member, hash) VALUES ($1, $2)', [id, await hash])
  return { id, email }
}

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
