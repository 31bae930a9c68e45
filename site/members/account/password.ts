import { askForMail, takeMailBack } from '../../../collections/database/mail-queue.ts'
import { inTransaction } from '../../../collections/database/transaction.ts'
import { hashPassword } from '../../../collections/accounts/password-hash.ts'
import { problemWith } from '../new-password.ts'
import { rememberPassword } from '../passwords.ts'
import { membersPool } from '../pool.ts'
import type { LoggedIn } from '../sessions.ts'
import { refusalOfPassword } from './confirm-password.ts'
import { answerForm, form, type AccountAnswer, type AccountProblem } from './form-state.ts'

export const NEW_PASSWORD_FIELD = 'newPassword'
export const REMOVE_PASSKEYS_FIELD = 'removePasskeys'

const PROBLEMS: Readonly<Record<NonNullable<ReturnType<typeof problemWith>>, AccountProblem>> = {
  passwordMissing: 'newPasswordMissing',
  tooShort: 'newPasswordTooShort',
  tooLong: 'newPasswordTooLong',
  tooCommon: 'newPasswordTooCommon',
}

function problemOf(password: string, member: LoggedIn): AccountProblem | undefined {
  const problem = problemWith(password, { email: member.email, others: [member.name] })
  return problem && PROBLEMS[problem]
}

/**
 * A new password ends every other session, and whatever link whoever had the account in hand may have asked for: one that
 * sets another password, or leads to another mailbox. Passkeys open the account without it: they go where the member says so.
 */
async function changePassword(member: LoggedIn, hash: string, removesPasskeys: boolean): Promise<void> {
  await inTransaction(membersPool(), async (client) => {
    await rememberPassword(client, member.id, hash)
    await client.query('DELETE FROM member_sessions WHERE member = $1 AND id <> $2', [member.id, member.session])
    if (removesPasskeys)
      for (const table of ['member_passkeys', 'member_challenges'])
        await client.query(`DELETE FROM ${table} WHERE member = $1`, [member.id])
    await client.query(`DELETE FROM member_links WHERE member = $1 AND purpose IN ('reset', 'email')`, [member.id])
    await takeMailBack(client, 'email-change', member.id)
    await askForMail(client, 'password-changed', member.email, member.language, { member: member.id })
  })
}

export const answerPassword = (request: Request, visitor: string, member: LoggedIn): Promise<AccountAnswer> =>
  answerForm<AccountAnswer>({
    request,
    typedIn: (sent) => ({ [REMOVE_PASSKEYS_FIELD]: sent.text(REMOVE_PASSKEYS_FIELD) }),
    async work(sent, typed) {
      const password = sent.text(NEW_PASSWORD_FIELD)
      const problem = problemOf(password, member)
      if (problem) return form(422, { errors: [{ field: NEW_PASSWORD_FIELD, problem }] })
      const refused = await refusalOfPassword({ member, visitor, sent, typed })
      if (refused) return refused
      await changePassword(member, await hashPassword(password), typed[REMOVE_PASSKEYS_FIELD] === 'on')
      return { kind: 'done' }
    },
  })
