import { z } from 'zod'

import { MAX_EMAIL_LENGTH, MAX_NAME_LENGTH, oneLine, oneWord } from './typed-text.ts'

/** Names of the fields of members' forms; `email` and `password` are contracts. */
export const SIGN_UP_FIELDS = ['name', 'email', 'occupation', 'organisation', 'terms', 'next'] as const
type SignUpField = (typeof SIGN_UP_FIELDS)[number]
export const NEXT_FIELD = 'next'
export const TOKEN_FIELD = 'token'

/** UTF-16 units, as `maxlength` counts. */
export const MAX_TEXT_LENGTH = 200

/** Passkeys that one member may have: one for each device, and some to spare. */
export const MOST_PASSKEYS = 20

/** An address as it is stored and compared: nobody has two accounts that differ in capitals alone. */
export const emailSchema = z
  .string()
  .transform((typed) => oneWord(typed).toLowerCase())
  .pipe(z.email().max(MAX_EMAIL_LENGTH))

/** What was typed, as it was typed, so that a form with errors loses nothing. */
export type TypedSignUp = Readonly<Record<SignUpField, string>>

export type SignUpProblem =
  'nameMissing' | 'nameTooLong' | 'emailMissing' | 'emailMalformed' | 'textTooLong' | 'termsMissing'

interface SignUpError {
  field: SignUpField
  problem: SignUpProblem
}

export interface SignUp {
  name: string
  email: string
  occupation: string | undefined
  organisation: string | undefined
}

type ParsedSignUp = { ok: true; signUp: SignUp } | { ok: false; errors: readonly SignUpError[] }

const filled = (text: string) => (text === '' ? undefined : text)

/** The sign-up in what was typed, or all that is wrong with it, in the order of the form. */
export function parseSignUp(typed: TypedSignUp): ParsedSignUp {
  const [name, occupation, organisation] = [oneLine(typed.name), oneLine(typed.occupation), oneLine(typed.organisation)]
  const email = emailSchema.safeParse(typed.email)
  const errors: SignUpError[] = []
  if (name === '') errors.push({ field: 'name', problem: 'nameMissing' })
  if (name.length > MAX_NAME_LENGTH) errors.push({ field: 'name', problem: 'nameTooLong' })
  if (!email.success)
    errors.push({ field: 'email', problem: oneWord(typed.email) === '' ? 'emailMissing' : 'emailMalformed' })
  if (occupation.length > MAX_TEXT_LENGTH) errors.push({ field: 'occupation', problem: 'textTooLong' })
  if (organisation.length > MAX_TEXT_LENGTH) errors.push({ field: 'organisation', problem: 'textTooLong' })
  if (typed.terms !== 'on') errors.push({ field: 'terms', problem: 'termsMissing' })
  if (!email.success || errors.length > 0) return { ok: false, errors }
  return {
    ok: true,
    signUp: { name, email: email.data, occupation: filled(occupation), organisation: filled(organisation) },
  }
}

/** A path of the site's own, to which somebody may be sent after the log-in; undefined for everything else. */
export function ownPath(path: string): string | undefined {
  if (path.length > 500 || !/^\/[\x21-\x7e]*$/.test(path) || path.includes('\\')) return undefined
  const url = URL.parse(path, 'https://own.invalid')
  if (url?.origin !== 'https://own.invalid') return undefined
  // A browser would take two slashes at the beginning for the name of another host; `/.//` becomes that only here.
  return url.pathname.startsWith('//') ? undefined : url.pathname + url.search
}

/** The address of a form after which somebody goes on to where they wanted to be. */
export const withNext = (path: string, next: string | undefined): string =>
  next === undefined ? path : `${path}?${NEXT_FIELD}=${encodeURIComponent(next)}`
