import { isLocale, type Locale } from './locales.ts'
import { emailSchema } from './member-forms.ts'
import { oneWord } from './typed-text.ts'

/** Names of the fields of the form that subscribes. */
type SubscribeField = 'email' | 'language'

/** What was typed, as it was typed, so that a form with errors loses nothing. */
export type TypedSubscription = Readonly<Record<SubscribeField, string>>

export type SubscribeProblem = 'emailMissing' | 'emailMalformed'

interface Subscription {
  email: string
  /** In which the newsletter is read. */
  language: Locale
}

type ParsedSubscription = { ok: true; subscription: Subscription } | { ok: false; problem: SubscribeProblem }

/** @param pageLanguage for a form that does not ask for the language */
export function parseSubscription({ email, language }: TypedSubscription, pageLanguage: Locale): ParsedSubscription {
  if (oneWord(email) === '') return { ok: false, problem: 'emailMissing' }
  const parsed = emailSchema.safeParse(email)
  if (!parsed.success) return { ok: false, problem: 'emailMalformed' }
  return { ok: true, subscription: { email: parsed.data, language: isLocale(language) ? language : pageLanguage } }
}

/**
 * What a mail program posts to the address of List-Unsubscribe for a reader who has pressed its own button: RFC 8058. No
 * cookie, no origin, and nobody who looks at the answer.
 */
export const ONE_CLICK = { field: 'List-Unsubscribe', value: 'One-Click' } as const
