import { askForMail } from '../../../collections/database/mail-queue.ts'
import { eraseMember } from '../../../collections/database/member-erasure.ts'
import { inTransaction } from '../../../collections/database/transaction.ts'
import { memberBehind } from '../passkeys/assertion.ts'
import { CREDENTIAL_FIELD } from '../passkeys/fields.ts'
import { relyingParty } from '../passkeys/relying-party.ts'
import { membersPool } from '../pool.ts'
import type { LoggedIn } from '../sessions.ts'
import { refusalOfPassword, type Confirming } from './confirm-password.ts'
import { PASSWORD_FIELD } from './fields.ts'
import { answerForm, form, type AccountAnswer, type FormAnswer } from './form-state.ts'

export const NEWSLETTER_FIELD = 'newsletter'

/** Whether somebody gets the newsletter at the address of their account. */
export async function isSubscribed(member: LoggedIn): Promise<boolean> {
  const { rows } = await membersPool().query('SELECT FROM newsletter_subscribers WHERE email = $1', [member.email])
  return rows.length > 0
}

/** A passkey that has just answered is as good as the password. */
async function refusal(confirming: Confirming): Promise<FormAnswer | undefined> {
  const { member, sent, typed } = confirming
  const credential = sent.text(CREDENTIAL_FIELD)
  const party = relyingParty()
  if (credential === '' || party === undefined) return refusalOfPassword(confirming)
  if ((await memberBehind(party, credential, member.id)) === member.id) return undefined
  return form(422, { typed, errors: [{ field: PASSWORD_FIELD, problem: 'passkeyWrong' }] })
}

/** All of it or nothing: the account, and the message that it is gone, which holds the name for this one last time. */
async function erase(member: LoggedIn, withNewsletter: boolean): Promise<void> {
  const { email, language, name } = member
  await inTransaction(membersPool(), async (client) => {
    if (!(await eraseMember(client, member))) throw new Error('The account has changed meanwhile.')
    if (withNewsletter) {
      await client.query('DELETE FROM newsletter_subscribers WHERE email = $1', [email])
      await client.query(`DELETE FROM member_links WHERE email = $1 AND purpose = 'newsletter'`, [email])
    }
    await askForMail(client, 'account-deleted', email, language, { name })
  })
}

export const answerDeletion = (request: Request, visitor: string, member: LoggedIn): Promise<AccountAnswer> =>
  answerForm<AccountAnswer>({
    request,
    typedIn: (sent) => ({ [NEWSLETTER_FIELD]: sent.text(NEWSLETTER_FIELD) }),
    async work(sent, typed) {
      const refused = await refusal({ member, visitor, sent, typed })
      if (refused) return refused
      await erase(member, typed[NEWSLETTER_FIELD] === 'on')
      return { kind: 'done' }
    },
  })
