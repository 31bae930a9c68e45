import { z } from 'zod'

import { IS_DECIDER, IS_WRITER } from '../../collections/database/staff.ts'
import type { Queryable } from '../../collections/database/transaction.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { MEMBER_STATUSES, SIGN_UP_RULES, type SignUpRule } from '../../collections/vocabulary/members.ts'

const personSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: z.enum(LOCALES),
  status: z.enum(MEMBER_STATUSES),
})
export type Person = z.infer<typeof personSchema>

const PERSON = 'SELECT id, name, email, language::text, status::text FROM members WHERE'

async function onePerson(db: Queryable, condition: string, value: string): Promise<Person | undefined> {
  const { rows } = await db.query(`${PERSON} ${condition}`, [value])
  return rows.length === 0 ? undefined : personSchema.parse(rows[0])
}

export const memberById = (db: Queryable, id: string): Promise<Person | undefined> => onePerson(db, 'id = $1', id)
export const memberByEmail = (db: Queryable, email: string): Promise<Person | undefined> =>
  onePerson(db, 'lower(email) = lower($1)', email)

export type Recipient = Pick<Person, 'email' | 'language'>

async function oneOfStaff(db: Queryable, condition: string, id: string): Promise<Recipient | undefined> {
  const { rows } = await db.query<Recipient>(
    `SELECT email, language::text AS language FROM staff WHERE id = $1 AND ${condition}`,
    [id],
  )
  return rows[0]
}

/** Staff who may approve members and whose account is open. */
export const publisher = (db: Queryable, id: string): Promise<Recipient | undefined> => oneOfStaff(db, IS_DECIDER, id)

/** Staff who write or decide, and whose account is open. */
export const contentStaff = (db: Queryable, id: string): Promise<Recipient | undefined> => oneOfStaff(db, IS_WRITER, id)

/** Who may become a member, as staff have set it; with nothing set, those whom staff approve. */
export async function signUpRule(db: Queryable): Promise<SignUpRule> {
  const { rows } = await db.query<{ rule: string }>('SELECT sign_up::text AS rule FROM member_rules LIMIT 1')
  return z.enum(SIGN_UP_RULES).catch('approval').parse(rows[0]?.rule)
}

/** What the house is called in a language. */
export async function siteName(db: Queryable, language: Locale): Promise<string> {
  const { rows } = await db.query<{ name: string | null }>(
    'SELECT site_name AS name FROM site_settings_locales WHERE _locale::text = $1 LIMIT 1',
    [language],
  )
  return rows[0]?.name ?? 'Hotline'
}
