import { evidenceIn, type ReadableForm } from '../../read-form.ts'
import { accountKey, logInGuard } from '../limits.ts'
import { isPassword } from '../../../collections/accounts/password-hash.ts'
import { membersPool } from '../pool.ts'
import type { LoggedIn } from '../sessions.ts'
import { PASSWORD_FIELD } from './fields.ts'
import { demanded, form, type FormAnswer, type Typed } from './form-state.ts'

export interface Confirming {
  member: LoggedIn
  /** As the front tells visitors apart. */
  visitor: string
  sent: ReadableForm
  typed: Typed
}

async function hashOf(member: string): Promise<string | undefined> {
  const { rows } = await membersPool().query<{ hash: string }>('SELECT hash FROM member_passwords WHERE member = $1', [
    member,
  ])
  return rows[0]?.hash
}

/**
 * Asks a member who is logged in for the password once more, before what whoever found their device open must not do. The
 * same limits as at the door: a session that was stolen is no place to guess in.
 * @returns nothing when the password is right, the form with what is wrong otherwise
 * @throws Busy when too many hashes are waiting
 */
export async function refusalOfPassword({ member, visitor, sent, typed }: Confirming): Promise<FormAnswer | undefined> {
  const password = sent.text(PASSWORD_FIELD)
  if (password === '') return form(422, { typed, errors: [{ field: PASSWORD_FIELD, problem: 'passwordMissing' }] })
  const verdict = await logInGuard.admit(visitor, evidenceIn(sent), accountKey(member.email))
  if (verdict.kind === 'demand') return demanded(typed, verdict.demand)
  let isRight: boolean
  try {
    isRight = await isPassword(password, await hashOf(member.id))
  } catch (error) {
    verdict.forgive()
    throw error
  }
  if (!isRight) return form(422, { typed, errors: [{ field: PASSWORD_FIELD, problem: 'passwordWrong' }] })
  verdict.forgive()
  return undefined
}
