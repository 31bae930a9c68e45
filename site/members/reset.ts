import { z } from 'zod'

import { askForMail, takeMailBack } from '../../collections/database/mail-queue.ts'
import { inTransaction } from '../../collections/database/transaction.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { TOKEN_FIELD } from '../../collections/vocabulary/member-forms.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { readForm } from '../read-form.ts'
import { attempt, type Hindrance } from './attempt.ts'
import { formAnswer, onward, type AtTheDoor, type FormAnswer, type Onward } from './door-answer.ts'
import { destination, enter } from './entering.ts'
import { findLink, takeLink } from './links.ts'
import { problemWith } from './new-password.ts'
import { hashPassword } from '../../collections/accounts/password-hash.ts'
import { rememberPassword } from './passwords.ts'
import { membersPool } from './pool.ts'

type ResetAnswer =
  | Onward
  | (FormAnswer & { email: string; token: string })
  | { kind: 'gone'; status: 410 }
  | { kind: 'hindered'; status: 503; trouble: Hindrance }

/** What the log-in page is told of, so that it says that the new password is good. */
export const CHANGED_PARAMETER = 'changed'

const FIND = `SELECT id, email, language::text FROM members WHERE id = $1 AND status IN ('active', 'awaiting-approval')`
const memberSchema = z.object({ id: z.uuid(), email: z.string(), language: z.enum(LOCALES) })

/** Links that whoever had the account in hand may have asked for: for one more password, or to another mailbox. */
const CLOSE_LINKS = `
  UPDATE member_links SET used_at = now() WHERE member = $1 AND purpose IN ('reset', 'email') AND used_at IS NULL`

/**
 * Gives the member of a link a new password, and ends whatever else opens the account, sessions and passkeys: whoever forgot it
 * may have been robbed of it, and a thief leaves a passkey behind to come back with.
 * @returns the member; undefined when the link is no good, or the member is none any more
 */
const changePassword = (token: string, hash: string): Promise<string | undefined> =>
  inTransaction(membersPool(), async (client) => {
    const link = await takeLink(client, token, ['reset'])
    if (link === undefined) return undefined
    const { rows } = await client.query(FIND, [link.member])
    if (rows.length === 0) return undefined
    const { id, email, language } = memberSchema.parse(rows[0])
    await rememberPassword(client, id, hash)
    for (const table of ['member_sessions', 'member_passkeys', 'member_challenges'])
      await client.query(`DELETE FROM ${table} WHERE member = $1`, [id])
    await client.query(CLOSE_LINKS, [id])
    await takeMailBack(client, 'email-change', id)
    await askForMail(client, 'password-changed', email, language, { member: id })
    return id
  })

/** Answers the link of somebody who has forgotten the password. To open it changes nothing. */
export async function answerReset(request: Request, url: URL, { locale }: AtTheDoor): Promise<ResetAnswer> {
  const sent = request.method === 'POST' ? await readForm(request) : undefined
  const token = sent?.kind === 'form' ? sent.text(TOKEN_FIELD) : (url.searchParams.get(TOKEN_FIELD) ?? '')
  const found = await attempt(() => findLink(token, ['reset']))
  if (found.kind === 'hindered') return { kind: 'hindered', status: 503, trouble: found.trouble }
  if (found.value === undefined) return { kind: 'gone', status: 410 }
  const { email } = found.value
  if (sent?.kind !== 'form') return { ...formAnswer(200), email, token }

  const password = sent.text('password')
  const problem = problemWith(password, { email })
  if (problem !== undefined) return { ...formAnswer(422, { problems: [{ field: 'password', problem }] }), email, token }
  // The hash before the transaction: it waits for its turn, and a connection must not wait with it.
  const changed = await attempt(async () => changePassword(token, await hashPassword(password)))
  if (changed.kind === 'hindered') return { ...formAnswer(503, { trouble: changed.trouble }), email, token }
  const member = changed.value
  if (member === undefined) return { kind: 'gone', status: 410 }

  const entered = await attempt(() => enter(request, member, 'link'))
  const cookie = entered.kind === 'done' ? entered.value : undefined
  return cookie === undefined
    ? onward(`${sectionPath(locale, 'memberLogin')}?${CHANGED_PARAMETER}`)
    : onward(destination(undefined, locale), cookie)
}
