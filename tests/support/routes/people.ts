import { inject } from 'vitest'

import { query } from '../postgres/cluster.ts'
import { storeMember } from '../members/stored-members.ts'
import { beginSessionOf } from '../platform/members.ts'

/** Who asks for an address. A disabled member logged in before the account was disabled, and still has the cookie. */
export const PEOPLE = ['stranger', 'member', 'disabled', 'editor', 'analyst', 'admin'] as const
export type Person = (typeof PEOPLE)[number]

/** Their cookies, as the header says them: empty for strangers. */
export type CookiesOf = Readonly<Record<Person, string>>

export const staffCookie = (who: 'editor' | 'analyst' | 'admin'): string =>
  Object.entries(inject('platform').staff[who].cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')

/** The cookie of a member whose account is disabled in the database alone: the session is still stored. */
export async function disabledCookie(): Promise<string> {
  const member = await storeMember()
  const { cookie } = await beginSessionOf(member)
  await query(inject('platform').databaseUrl, "UPDATE members SET status = 'disabled' WHERE id = $1", [member.id])
  return cookie
}

export const cookiesOfPeople = async (): Promise<CookiesOf> => ({
  stranger: '',
  member: (await beginSessionOf(await storeMember())).cookie,
  disabled: await disabledCookie(),
  editor: staffCookie('editor'),
  analyst: staffCookie('analyst'),
  admin: staffCookie('admin'),
})

/** What each of them gets. */
export async function forEverybody<Value>(value: (person: Person) => Promise<Value>): Promise<Record<Person, Value>> {
  const given: Partial<Record<Person, Value>> = {}
  for (const person of PEOPLE) given[person] = await value(person)
  return given as Record<Person, Value>
}
