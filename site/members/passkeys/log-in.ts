import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { NEXT_FIELD } from '../../../collections/vocabulary/member-forms.ts'
import { Guard, type Demand } from '../../guard/guard.ts'
import { kindOf } from '../../../collections/logging/fault.ts'
import { log } from '../../log.ts'
import { evidenceIn, readForm, type ReadableForm } from '../../read-form.ts'
import { destination, enter } from '../entering.ts'
import { logInGuard } from '../limits.ts'
import type { LoggedIn } from '../sessions.ts'
import { memberBehind, requestOptions, type RequestOptions } from './assertion.ts'
import { ACTION_FIELD, CREDENTIAL_FIELD, PASSKEY_QUESTIONS, type PasskeyQuestion } from './fields.ts'
import { relyingParty, type RelyingParty } from './relying-party.ts'

/** What the script is told, as JSON. */
export type PasskeyAnswer =
  | { kind: 'options'; options: RequestOptions }
  | { kind: 'in'; next: string }
  /** Unknown, removed, replayed, somebody’s whose account is disabled: nobody learns which. */
  | { kind: 'refused' }
  | { kind: 'wait'; ticket: string; seconds: number }
  | { kind: 'unavailable' }

const STATUS: Readonly<Record<PasskeyAnswer['kind'], number>> = {
  options: 200,
  in: 200,
  refused: 403,
  wait: 429,
  unavailable: 503,
}

/** Challenges that are handed out: one for each time that the log-in page is opened, and a whole school opens it. */
const challengeGuard = new Guard({
  window: 15 * 60_000,
  free: { perVisitor: 300, overall: 6000 },
  proved: { perVisitor: 300, overall: 6000 },
  wait: 30_000,
  turns: 100,
})

interface PasskeyVisit {
  request: Request
  visitor: string
  locale: Locale
  /** Who is logged in in this browser already. */
  member: LoggedIn | undefined
}

/** The script solves nothing: whoever comes too often by passkey waits, or types the password. */
const waitFor = ({ ticket, seconds }: Demand): PasskeyAnswer => ({ kind: 'wait', ticket, seconds })

const questionIn = (sent: ReadableForm): PasskeyQuestion | undefined =>
  PASSKEY_QUESTIONS.find((question) => question === sent.text(ACTION_FIELD))

interface Answered {
  answer: PasskeyAnswer
  cookie?: string
}

async function options(
  party: RelyingParty,
  sent: ReadableForm,
  { visitor, member }: PasskeyVisit,
): Promise<PasskeyAnswer> {
  const verdict = await challengeGuard.admit(visitor, evidenceIn(sent))
  if (verdict.kind === 'demand') return waitFor(verdict.demand)
  // A challenge by which a member confirms something lets nobody in, and the other way round.
  const isToConfirm = questionIn(sent) === 'confirm' && member !== undefined
  return { kind: 'options', options: await requestOptions(party, isToConfirm ? member.id : null) }
}

async function logIn(party: RelyingParty, sent: ReadableForm, visit: PasskeyVisit): Promise<Answered> {
  const verdict = await logInGuard.admit(visit.visitor, evidenceIn(sent))
  if (verdict.kind === 'demand') return { answer: waitFor(verdict.demand) }
  const member = await memberBehind(party, sent.text(CREDENTIAL_FIELD), null)
  const cookie = member === undefined ? undefined : await enter(visit.request, member, 'passkey')
  if (cookie === undefined) return { answer: { kind: 'refused' } }
  verdict.forgive()
  return { answer: { kind: 'in', next: destination(sent.text(NEXT_FIELD), visit.locale) }, cookie }
}

async function answered(visit: PasskeyVisit): Promise<Answered> {
  const party = relyingParty()
  const sent = await readForm(visit.request)
  if (party === undefined || sent.kind !== 'form') return { answer: { kind: 'refused' } }
  try {
    if (questionIn(sent) === 'log-in') return await logIn(party, sent, visit)
    return { answer: await options(party, sent, visit) }
  } catch (error) {
    log.error({ kind: kindOf(error) }, 'A log-in by passkey could not be dealt with.')
    return { answer: { kind: 'unavailable' } }
  }
}

/** Answers the script of the log-in page: with what to ask the device for, and with the session when it has answered. */
export async function answerPasskey(visit: PasskeyVisit): Promise<Response> {
  const { answer, cookie } = await answered(visit)
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (cookie) headers.set('set-cookie', cookie)
  return Response.json(answer, { status: STATUS[answer.kind], headers })
}
