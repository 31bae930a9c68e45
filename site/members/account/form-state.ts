import type { Demand } from '../../guard/guard.ts'
import { kindOf } from '../../../collections/logging/fault.ts'
import { log } from '../../log.ts'
import { readForm, type ReadableForm } from '../../read-form.ts'
import { Busy } from '../../../collections/accounts/turns.ts'

/** What may be wrong with a field; its words are `accountError.…`. */
export type AccountProblem =
  | 'nameMissing'
  | 'nameTooLong'
  | 'textTooLong'
  | 'languageMissing'
  | 'passwordMissing'
  | 'passwordWrong'
  | 'passkeyWrong'
  | 'newPasswordMissing'
  | 'newPasswordTooShort'
  | 'newPasswordTooLong'
  | 'newPasswordTooCommon'
  | 'emailMissing'
  | 'emailMalformed'
  | 'emailSame'
  | 'passkeyNameMissing'
  | 'passkeyNameTooLong'
  | 'passkeyRefused'
  | 'passkeysTooMany'

export interface AccountError {
  /** The id of the field. */
  field: string
  problem: AccountProblem
}

/** What was typed, by field. Never a password. */
export type Typed = Readonly<Record<string, string>>

/** What a form of the account shows. */
export interface FormState {
  typed: Typed
  errors: readonly AccountError[]
  demand?: Demand
  /** A trouble that no field is to blame for. */
  trouble?: 'busy' | 'full' | 'unavailable' | 'unreadable' | 'file'
}

export type FormAnswer = { kind: 'form'; status: number; state: FormState }
export type AccountAnswer = FormAnswer | { kind: 'done' }

export const form = (status: number, state: Partial<FormState>): FormAnswer => ({
  kind: 'form',
  status,
  state: { typed: {}, errors: [], ...state },
})

/** A form that has to come again with what the guard asks for. */
export const demanded = (typed: Typed, demand: Demand): FormAnswer => form(429, { typed, trouble: 'busy', demand })

interface Journey<Answer> {
  request: Request
  /** What the form shows before anybody has typed. */
  blank?: Typed
  /** What of the sent form comes back in it when something is wrong. */
  typedIn: (sent: ReadableForm) => Typed
  work: (sent: ReadableForm, typed: Typed) => Promise<Answer>
}

/** The frame of every form of the account: an empty one, one that could not be read, or what its work answers. */
export async function answerForm<Answer>({
  request,
  blank = {},
  typedIn,
  work,
}: Journey<Answer>): Promise<Answer | FormAnswer> {
  if (request.method !== 'POST') return form(200, { typed: blank })
  const sent = await readForm(request)
  if (sent.kind !== 'form') return form(400, { typed: blank, trouble: sent.kind })
  const typed = typedIn(sent)
  try {
    return await work(sent, typed)
  } catch (error) {
    if (error instanceof Busy) return form(503, { typed, trouble: 'full' })
    log.error({ kind: kindOf(error) }, 'A form of a member’s account could not be dealt with.')
    return form(503, { typed, trouble: 'unavailable' })
  }
}
