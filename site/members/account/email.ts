import { askForMail } from '../../../collections/database/mail-queue.ts'
import { inTransaction } from '../../../collections/database/transaction.ts'
import { emailSchema } from '../../../collections/vocabulary/member-forms.ts'
import { oneWord } from '../../../collections/vocabulary/typed-text.ts'
import { evidenceIn, type ReadableForm } from '../../read-form.ts'
import { accountKey, mailGuard } from '../limits.ts'
import { membersPool } from '../pool.ts'
import type { LoggedIn } from '../sessions.ts'
import { refusalOfPassword } from './confirm-password.ts'
import { answerForm, demanded, form, type AccountAnswer, type AccountProblem } from './form-state.ts'

export const EMAIL_FIELD = 'email'

/** The new address in what was typed, or what is wrong with it. Whether anybody has it already is not looked up. */
function addressIn(typed: string, member: LoggedIn): { email: string } | { problem: AccountProblem } {
  const parsed = emailSchema.safeParse(typed)
  if (!parsed.success) return { problem: oneWord(typed) === '' ? 'emailMissing' : 'emailMalformed' }
  return parsed.data === member.email ? { problem: 'emailSame' } : { email: parsed.data }
}

/** The worker writes to both: a link to the new address, a warning to the old one. Either both are asked for or none is. */
async function askForChange(member: LoggedIn, newEmail: string): Promise<void> {
  await inTransaction(membersPool(), async (client) => {
    await askForMail(client, 'email-change', newEmail, member.language, { member: member.id })
    await askForMail(client, 'email-change-asked', member.email, member.language, { member: member.id, newEmail })
  })
}

const typedIn = (sent: ReadableForm) => ({ [EMAIL_FIELD]: sent.text(EMAIL_FIELD).slice(0, 500) })

/** Asks for another address. Nothing is changed before the link in the message is used. */
export const answerEmail = (request: Request, visitor: string, member: LoggedIn): Promise<AccountAnswer> =>
  answerForm<AccountAnswer>({
    request,
    typedIn,
    async work(sent, typed) {
      const address = addressIn(sent.text(EMAIL_FIELD), member)
      if ('problem' in address) return form(422, { typed, errors: [{ field: EMAIL_FIELD, problem: address.problem }] })
      const refused = await refusalOfPassword({ member, visitor, sent, typed })
      if (refused) return refused
      const verdict = await mailGuard.admit(visitor, evidenceIn(sent), accountKey(address.email))
      if (verdict.kind === 'demand') return demanded(typed, verdict.demand)
      await askForChange(member, address.email)
      return { kind: 'done' }
    },
  })
