import { randomUUIDv7 } from 'node:crypto'

import type { PoolClient } from 'pg'
import { z } from 'zod'

import { askForMail } from '../../collections/database/mail-queue.ts'
import { IS_DECIDER } from '../../collections/database/staff.ts'
import { inTransaction } from '../../collections/database/transaction.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import type { SignUpRule } from '../../collections/vocabulary/members.ts'
import { takeLink } from './links.ts'
import { rememberPassword } from './passwords.ts'
import { membersPool } from './pool.ts'

export const OPENING_LINKS = ['sign-up', 'invitation'] as const

/** An account as it is opened. */
interface NewAccount {
  name: string
  occupation: string | undefined
  organisation: string | undefined
  language: Locale
  terms: { version: string; agreedAt: string }
  passwordHash: string
}

export type Opened =
  | { kind: 'open'; member: string; status: 'active' | 'awaiting-approval' }
  /** The link is no good any more. */
  | { kind: 'gone' }
  /** There is an account for this address already. */
  | { kind: 'taken' }

/** Who is invited while a sign-up is on its way has both: the address is confirmed, and staff want them. */
const CREATE = `
  INSERT INTO members (id, email, name, status, language, occupation, organisation, terms_version, terms_agreed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (email) DO UPDATE SET name = excluded.name, status = 'active', language = excluded.language,
    occupation = excluded.occupation, organisation = excluded.organisation, terms_version = excluded.terms_version,
    terms_agreed_at = excluded.terms_agreed_at, updated_at = now()
  WHERE members.status = 'invited'
  RETURNING id, status::text`

/** Staff may have typed capitals, which nobody types who logs in. */
const ACCEPT = `
  UPDATE members SET email = lower(email), name = $2, status = 'active', language = $3, occupation = $4, organisation = $5,
    terms_version = $6, terms_agreed_at = $7, updated_at = now()
  WHERE id = $1 AND status = 'invited'
  RETURNING id, status::text`

/** Other links to the same door lead nowhere now, and what the form said is in the account. */
const CLOSE_LINKS = `
  UPDATE member_links SET used_at = coalesce(used_at, now()), details = '{}' WHERE email = $1 AND purpose = ANY($2)`

const openedSchema = z.object({ id: z.uuid(), status: z.enum(['active', 'awaiting-approval']) })

/**
 * Opens the account that a link is good for, and uses the link up.
 * @param rule of this moment; who is invited need not wait for anybody
 * @throws when it could not be stored; then nothing has happened
 */
export function openAccount(token: string, account: NewAccount, rule: SignUpRule): Promise<Opened> {
  return inTransaction(membersPool(), async (client): Promise<Opened> => {
    const link = await takeLink(client, token, OPENING_LINKS)
    if (link === undefined) return { kind: 'gone' }
    const { name, language, occupation = null, organisation = null, terms, passwordHash } = account
    const rest = [language, occupation, organisation, terms.version, terms.agreedAt]
    const status = rule === 'open' ? 'active' : 'awaiting-approval'
    const { rows } = await (link.member === null
      ? client.query(CREATE, [randomUUIDv7(), link.email, name, status, ...rest])
      : client.query(ACCEPT, [link.member, name, ...rest]))
    if (rows.length === 0) return { kind: link.member === null ? 'taken' : 'gone' }
    const opened = openedSchema.parse(rows[0])
    await rememberPassword(client, opened.id, passwordHash)
    await client.query(CLOSE_LINKS, [link.email, OPENING_LINKS])
    if (opened.status === 'awaiting-approval') await askForApproval(client, opened.id, link.email, language)
    return { kind: 'open', member: opened.id, status: opened.status }
  })
}

const approverSchema = z.object({ id: z.uuid(), email: z.string(), language: z.enum(LOCALES) })

/** Tells the member what they wait for, and everybody who may approve them that somebody waits. */
async function askForApproval(client: PoolClient, member: string, email: string, language: Locale): Promise<void> {
  await askForMail(client, 'awaiting-approval', email, language, { member })
  const { rows } = await client.query(`SELECT id, email, language::text FROM staff WHERE ${IS_DECIDER}`)
  for (const approver of z.array(approverSchema).parse(rows))
    await askForMail(client, 'approval-asked', approver.email, approver.language, { staff: approver.id })
}
