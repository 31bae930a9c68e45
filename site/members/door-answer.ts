import type { SignUpProblem } from '../../collections/vocabulary/member-forms.ts'
import type { PasswordProblem } from '../../collections/accounts/password-strength.ts'
import type { Demand } from '../guard/guard.ts'
import type { Hindrance } from './attempt.ts'

export type DoorProblem = SignUpProblem | PasswordProblem | 'passwordMissing' | 'termsChanged' | 'wrong'

export interface FieldProblem {
  /** The field's name, which is its id as well. */
  field: string
  problem: DoorProblem
}

/** What a form shows: what was typed, but never a password, what is wrong with it, and what it must bring along. */
export interface DoorForm {
  typed: Readonly<Record<string, string>>
  problems: readonly FieldProblem[]
  /** A trouble that no field is to blame for. */
  trouble?: Hindrance | 'unreadable' | 'busy'
  demand?: Demand
  /** Of the terms that the form asks to agree to. */
  termsVersion?: string | undefined
}

/** The box is to be ticked again, by who has looked at the terms again. */
export const TERMS_CHANGED: readonly FieldProblem[] = [{ field: 'terms', problem: 'termsChanged' }]

export interface FormAnswer {
  kind: 'form'
  status: number
  form: DoorForm
}

/** Somebody is sent on: to a path of the site's own, with a cookie or without. */
export interface Onward {
  kind: 'onward'
  to: string
  cookie?: string
}

export const formAnswer = (status: number, form: Partial<DoorForm> = {}): FormAnswer => ({
  kind: 'form',
  status,
  form: { typed: {}, problems: [], ...form },
})

export const onward = (to: string, cookie?: string): Onward => ({
  kind: 'onward',
  to,
  ...(cookie === undefined ? {} : { cookie }),
})

/** After a form: the browser asks for the next page, and "back" and "reload" send nothing again. */
export function seeOther({ to, cookie }: Onward): Response {
  const headers = new Headers({ location: to, 'cache-control': 'no-store' })
  if (cookie !== undefined) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** Where somebody stands at a door. */
export type AtTheDoor = Pick<App.Locals, 'locale' | 'visitor' | 'member'>
