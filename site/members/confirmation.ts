import {
  parseSignUp,
  SIGN_UP_FIELDS,
  TOKEN_FIELD,
  withNext,
  type TypedSignUp,
} from '../../collections/vocabulary/member-forms.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { findMemberRules, type MemberRules } from '../queries/member-rules.ts'
import { readForm, type ReadableForm } from '../read-form.ts'
import { attempt, type Attempt, type Hindrance } from './attempt.ts'
import {
  formAnswer,
  onward,
  TERMS_CHANGED,
  type AtTheDoor,
  type DoorForm,
  type FieldProblem,
  type FormAnswer,
  type Onward,
} from './door-answer.ts'
import { destination, enter } from './entering.ts'
import { openAccount, type Opened } from './new-account.ts'
import { problemWith } from './new-password.ts'
import { findOpening, type Opening } from './opening.ts'
import { hashPassword } from '../../collections/accounts/password-hash.ts'
import { haveChanged, VERSION_FIELD } from './terms.ts'

type ConfirmationAnswer =
  | Onward
  | (FormAnswer & { opening: Opening; token: string })
  /** The link is used up, too old, or never was one. */
  | { kind: 'gone'; status: 410 }
  | { kind: 'taken'; status: 409; email: string }
  | { kind: 'awaiting-approval'; status: 200 }
  | { kind: 'hindered'; status: 503; trouble: Hindrance }

/** After which the page says that approval is waited for. */
const WAITING_PARAMETER = 'waiting'

/** Answers a link out of a message: the page with the form changes nothing, because mail scanners open links. */
export async function answerConfirmation(request: Request, url: URL, door: AtTheDoor): Promise<ConfirmationAnswer> {
  if (request.method !== 'POST' && url.searchParams.has(WAITING_PARAMETER))
    return { kind: 'awaiting-approval', status: 200 }
  const sent = request.method === 'POST' ? await readForm(request) : undefined
  const token = sent?.kind === 'form' ? sent.text(TOKEN_FIELD) : (url.searchParams.get(TOKEN_FIELD) ?? '')
  const found = await attempt(() => findOpening(token))
  if (found.kind === 'hindered') return { kind: 'hindered', status: 503, trouble: found.trouble }
  const opening = found.value
  if (opening === undefined) return { kind: 'gone', status: 410 }
  const rules = await attempt(() => findMemberRules(door.locale))
  if (sent?.kind === 'form') return open(request, sent, { opening, token, rules }, door)
  const termsVersion = rules.kind === 'done' ? rules.value.termsVersion : undefined
  return { ...formAnswer(200, { typed: { ...opening, terms: '', next: '' }, termsVersion }), opening, token }
}

interface LinkAtHand {
  opening: Opening
  token: string
  rules: Attempt<MemberRules>
}

/** The form as it was sent. Of a sign-up, all but the password was said and agreed to on the first form. */
function typedFor({ email, name, occupation, organisation, terms }: Opening, { text }: ReadableForm): TypedSignUp {
  if (terms !== undefined) return { email, name, occupation, organisation, terms: 'on', next: '' }
  // The address is the link's own, whatever the form says.
  return { ...recordOf(SIGN_UP_FIELDS, text), email }
}

async function open(
  request: Request,
  sent: ReadableForm,
  { opening, token, rules }: LinkAtHand,
  { locale }: AtTheDoor,
): Promise<ConfirmationAnswer> {
  const { email, terms, next } = opening
  const termsVersion = rules.kind === 'done' ? rules.value.termsVersion : undefined
  const again = (status: number, shown: Partial<DoorForm>) => ({
    ...formAnswer(status, { ...shown, termsVersion }),
    opening,
    token,
  })
  const typed = typedFor(opening, sent)
  if (rules.kind === 'hindered') return again(503, { typed, trouble: rules.trouble })
  const parsed = parseSignUp(typed)
  const password = sent.text('password')
  const problem = problemWith(password, { email, others: [typed.name, typed.organisation] })
  const problems: FieldProblem[] = [
    ...(parsed.ok ? [] : parsed.errors),
    ...(problem === undefined ? [] : [{ field: 'password', problem }]),
  ]
  if (!parsed.ok || problems.length > 0) return again(422, { typed, problems })
  if (terms === undefined && haveChanged(sent.text(VERSION_FIELD), rules.value))
    return again(409, { typed: { ...typed, terms: '' }, problems: TERMS_CHANGED })

  const { name, occupation, organisation } = parsed.signUp
  const opened = await attempt(async () => {
    const agreement = terms ?? { version: rules.value.termsVersion, agreedAt: new Date().toISOString() }
    // Before the transaction: a hash waits for its turn, and a connection must not wait with it.
    const passwordHash = await hashPassword(password)
    const account = { name, occupation, organisation, language: locale, terms: agreement, passwordHash }
    return openAccount(token, account, rules.value.signUp)
  })
  if (opened.kind === 'hindered') return again(503, { typed, trouble: opened.trouble })
  return goOn(request, opened.value, email, next, locale)
}

async function goOn(
  request: Request,
  opened: Opened,
  email: string,
  next: string | undefined,
  locale: AtTheDoor['locale'],
): Promise<ConfirmationAnswer> {
  if (opened.kind === 'gone') return { kind: 'gone', status: 410 }
  if (opened.kind === 'taken') return { kind: 'taken', status: 409, email }
  if (opened.status === 'awaiting-approval')
    return onward(`${sectionPath(locale, 'memberConfirmation')}?${WAITING_PARAMETER}`)
  const entered = await attempt(() => enter(request, opened.member, 'link'))
  const cookie = entered.kind === 'done' ? entered.value : undefined
  // The account is there all the same: who could not be let in at once has the password to come in with.
  return cookie === undefined
    ? onward(withNext(sectionPath(locale, 'memberLogin'), next))
    : onward(destination(next, locale), cookie)
}
