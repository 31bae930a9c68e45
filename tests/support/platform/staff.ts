import { randomUUID } from 'node:crypto'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { ROLES_WITH_SECOND_FACTOR, type Role } from '../../../collections/vocabulary/roles.ts'
import { authenticator } from '../authenticator.ts'
import { FIRST_ACCOUNT, STAFF_PASSWORD } from '../postgres/preparation.ts'
import { logIn, type Cookies, type Credentials, type StaffSession } from './staff-session.ts'

/** The staff of the platform under test. */
const TEAM = {
  admin: 'admin',
  'second-admin': 'admin',
  publisher: 'publisher',
  'khmer-publisher': 'publisher',
  editor: 'editor',
  analyst: 'analyst',
  'second-analyst': 'analyst',
  'khmer-analyst': 'analyst',
} as const satisfies Record<string, Role>
export type StaffName = keyof typeof TEAM

export interface Account extends Credentials {
  id: string
}

/** Somebody who is logged in, with the second factor where their role has one. Who logs out ends it for every test. */
export interface StaffMember extends Account {
  cookies: Cookies
}

export type Staff = Readonly<Record<StaffName, StaffMember>>

async function showSecondFactor(session: StaffSession): Promise<void> {
  const { secret } = (await session.send('POST', 'staff/second-factor/enrol', {})) as { secret: string }
  await session.send('POST', 'staff/second-factor/verify', { code: await authenticator(secret).code() })
}

/** A new account, made by an administrator. */
export async function hire(
  admin: StaffSession,
  role: Role,
  name = `Some ${role}`,
  language: Locale = 'en',
): Promise<Account> {
  const account = { email: `${randomUUID()}@hotline.example`, password: STAFF_PASSWORD }
  const created = await admin.send('POST', 'staff', { ...account, name, role, language })
  return { ...account, id: (created as { doc: { id: string } }).doc.id }
}

/** Logs in and, where the role has one, sets up the second factor. */
export async function welcome(cmsUrl: string, account: Account, role: Role): Promise<StaffMember> {
  const session = await logIn(cmsUrl, account)
  if (ROLES_WITH_SECOND_FACTOR.includes(role)) await showSecondFactor(session)
  return { ...account, cookies: session.cookies }
}

/** Everybody of the team, hired by the first administrator. */
export async function hireTeam(cmsUrl: string): Promise<Staff> {
  const session = await logIn(cmsUrl, FIRST_ACCOUNT)
  await showSecondFactor(session)
  const { user } = (await session.send('GET', 'staff/me')) as { user: { id: string } }
  const team: Partial<Record<StaffName, StaffMember>> = {
    admin: { ...FIRST_ACCOUNT, id: user.id, cookies: session.cookies },
  }
  for (const [name, role] of Object.entries(TEAM) as [StaffName, Role][]) {
    team[name] ??= await welcome(
      cmsUrl,
      await hire(session, role, `The ${name}`, name.startsWith('khmer') ? 'km' : 'en'),
      role,
    )
  }
  return team as Staff
}
