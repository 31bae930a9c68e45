import { randomUUID, randomUUIDv7 } from 'node:crypto'

import type { BrowserContext } from 'playwright-core'
import { inject } from 'vitest'

import { newToken, storedToken } from '../../../collections/accounts/token.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { MemberStatus } from '../../../collections/vocabulary/members.ts'
import { cookieName } from '../../../site/members/cookie.ts'
import { hashPassword } from '../../../collections/accounts/password-hash.ts'
import { query } from '../postgres/cluster.ts'

/** What the seeded rules ask members to agree to. */
export const TERMS_VERSION = '2026-11-01'

export interface WantedMember {
  email?: string
  /** `null` for somebody who has none yet, such as whoever is invited. */
  password?: string | null
  name?: string
  status?: MemberStatus
  language?: Locale
  occupation?: string
  organisation?: string
  /** `null` for somebody who has agreed to nothing. */
  termsVersion?: string | null
  createdAt?: Date
  lastLogInOn?: Date | undefined
}

export interface Member {
  id: string
  email: string
  password: string
  name: string
  language: Locale
}

/** To hash a password takes as long as it should, so each is hashed once. */
const hashes = new Map<string, Promise<string>>()

function hashOf(password: string): Promise<string> {
  const hash = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, hash)
  return hash
}

/** A member straight in the database, as the sign-up journey leaves one. */
export async function makeMember(databaseUrl: string, wanted: WantedMember = {}): Promise<Member> {
  const { password = 'seven herons over the lake', termsVersion = TERMS_VERSION, createdAt = new Date() } = wanted
  const member = {
    id: randomUUIDv7(),
    email: wanted.email ?? `${randomUUID()}@example.org`,
    name: wanted.name ?? 'Sok Dara',
    language: wanted.language ?? 'en',
  }
  await query(
    databaseUrl,
    `INSERT INTO members (id, email, name, status, language, occupation, organisation, terms_version, terms_agreed_at,
       created_at, last_log_in_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      member.id,
      member.email,
      member.name,
      wanted.status ?? 'active',
      member.language,
      wanted.occupation ?? null,
      wanted.organisation ?? null,
      termsVersion,
      termsVersion === null ? null : createdAt,
      createdAt,
      wanted.lastLogInOn ?? null,
    ],
  )
  if (password !== null)
    await query(databaseUrl, 'INSERT INTO member_passwords (member, hash) VALUES ($1, $2)', [
      member.id,
      await hashOf(password),
    ])
  return { ...member, password: password ?? '' }
}

export interface MemberSession {
  id: string
  token: string
  /** As a browser sends it in the header `Cookie`. */
  cookie: string
}

export interface Place {
  siteUrl: string
  databaseUrl: string
}

/** A session of a member's, straight in the database. */
export async function beginSessionOf(
  member: Pick<Member, 'id'>,
  { device = 'Firefox, Linux', siteUrl, databaseUrl }: Place & { device?: string } = inject('platform'),
): Promise<MemberSession> {
  const [id, token] = [randomUUIDv7(), newToken()]
  await query(
    databaseUrl,
    `INSERT INTO member_sessions (id, member, token, means, device, ends_at)
     VALUES ($1, $2, $3, 'password', $4, now() + interval '14 days')`,
    [id, member.id, storedToken(token), device],
  )
  return { id, token, cookie: `${cookieName(siteUrl)}=${token}` }
}

/** Makes a browser a member's who has logged in before. */
export async function logIn(
  context: BrowserContext,
  member: Pick<Member, 'id'>,
  place: Place & { device?: string } = inject('platform'),
): Promise<MemberSession> {
  const session = await beginSessionOf(member, place)
  await context.addCookies([
    { name: cookieName(place.siteUrl), value: session.token, url: place.siteUrl, httpOnly: true, sameSite: 'Lax' },
  ])
  return session
}
