import { askForMail } from '../../collections/database/mail-queue.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import {
  parseSubscription,
  type SubscribeProblem,
  type TypedSubscription,
} from '../../collections/vocabulary/newsletter-form.ts'
import type { Demand } from '../guard/guard.ts'
import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'
import { accountKey, mailGuard } from '../members/limits.ts'
import { membersPool } from '../members/pool.ts'
import { evidenceIn, readForm } from '../read-form.ts'

/** What the form shows. */
export interface SubscribeState {
  typed: TypedSubscription
  problem?: SubscribeProblem
  trouble?: 'unavailable' | 'unreadable'
  demand?: Demand
}

type SubscribeAnswer =
  | { kind: 'form'; status: number; state: SubscribeState }
  /** Whether the address is new, a subscriber's or a bad joke: the answer is this. */
  | { kind: 'asked'; status: 200; email: string }

const form = (status: number, state: SubscribeState): SubscribeAnswer => ({ kind: 'form', status, state })

/** Answers the form that asks for the newsletter. Nobody is a subscriber before they have pressed the button in our message. */
export async function answerSubscription(request: Request, visitor: string, locale: Locale): Promise<SubscribeAnswer> {
  const untouched: TypedSubscription = { email: '', language: locale }
  if (request.method !== 'POST') return form(200, { typed: untouched })
  const sent = await readForm(request)
  if (sent.kind !== 'form') return form(400, { typed: untouched, trouble: 'unreadable' })

  const typed = { email: sent.text('email').slice(0, 500), language: sent.text('language') }
  const parsed = parseSubscription(typed, locale)
  if (!parsed.ok) return form(422, { typed, problem: parsed.problem })

  const { email, language } = parsed.subscription
  const verdict = await mailGuard.admit(visitor, evidenceIn(sent), accountKey(email))
  if (verdict.kind === 'demand') return form(429, { typed, demand: verdict.demand })
  try {
    await askForMail(membersPool(), 'newsletter-confirmation', email, language, {})
    return { kind: 'asked', status: 200, email }
  } catch (error) {
    log.error({ kind: kindOf(error) }, 'The newsletter could not be asked for.')
    verdict.forgive()
    return form(503, { typed, trouble: 'unavailable' })
  }
}
