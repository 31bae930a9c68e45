import { askForMail } from '../../collections/database/mail-queue.ts'
import {
  NEXT_FIELD,
  ownPath,
  parseSignUp,
  SIGN_UP_FIELDS,
  type SignUp,
  type TypedSignUp,
} from '../../collections/vocabulary/member-forms.ts'
import type { SignUpRule } from '../../collections/vocabulary/members.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { findMemberRules, type MemberRules } from '../queries/member-rules.ts'
import { evidenceIn, readForm, type ReadableForm } from '../read-form.ts'
import { attempt } from './attempt.ts'
import {
  formAnswer,
  onward,
  TERMS_CHANGED,
  type AtTheDoor,
  type DoorForm,
  type FormAnswer,
  type Onward,
} from './door-answer.ts'
import { accountKey, mailGuard } from './limits.ts'
import { membersPool } from './pool.ts'
import { haveChanged, VERSION_FIELD } from './terms.ts'

type SignUpAnswer =
  | Onward
  | (FormAnswer & { rule: SignUpRule | undefined })
  /** Nobody signs up; staff invite. */
  | { kind: 'invited-only'; status: number }
  /** A message is on its way: the same whatever the address is. */
  | { kind: 'sent'; status: 200; email: string }

const typedIn = ({ text }: ReadableForm): TypedSignUp => recordOf(SIGN_UP_FIELDS, text)

/** Answers the form by which somebody becomes a member. Whether the address has an account is not even looked up. */
export async function answerSignUp(request: Request, url: URL, door: AtTheDoor): Promise<SignUpAnswer> {
  const { locale, visitor, member } = door
  if (member !== undefined && request.method !== 'POST') return onward(sectionPath(locale, 'members'))
  const found = await attempt(() => findMemberRules(locale))
  const rules = found.kind === 'done' ? found.value : undefined
  if (rules?.signUp === 'invitation') return { kind: 'invited-only', status: request.method === 'POST' ? 403 : 200 }
  const form = (status: number, shown: Partial<DoorForm>): SignUpAnswer => ({
    ...formAnswer(status, { ...shown, termsVersion: rules?.termsVersion }),
    rule: rules?.signUp,
  })
  if (request.method !== 'POST') return form(200, { typed: { next: url.searchParams.get(NEXT_FIELD) ?? '' } })
  const sent = await readForm(request)
  if (sent.kind !== 'form') return form(400, { trouble: 'unreadable' })
  const typed = typedIn(sent)
  if (rules === undefined) return form(503, { typed, trouble: 'unavailable' })

  const parsed = parseSignUp(typed)
  if (!parsed.ok) return form(422, { typed, problems: parsed.errors })
  if (haveChanged(sent.text(VERSION_FIELD), rules))
    return form(409, { typed: { ...typed, terms: '' }, problems: TERMS_CHANGED })
  const { email } = parsed.signUp
  const verdict = await mailGuard.admit(visitor, evidenceIn(sent), accountKey(email))
  if (verdict.kind === 'demand') return form(429, { typed, trouble: 'busy', demand: verdict.demand })

  const details = detailsOf(parsed.signUp, rules, typed.next)
  const asked = await attempt(() => askForMail(membersPool(), 'sign-up', email, locale, details))
  if (asked.kind === 'done') return { kind: 'sent', status: 200, email }
  verdict.forgive()
  return form(503, { typed, trouble: asked.trouble })
}

/** What waits until the address is confirmed, and then becomes the account. */
function detailsOf({ name, occupation, organisation }: SignUp, { termsVersion }: MemberRules, next: string) {
  return { name, occupation, organisation, termsVersion, agreedAt: new Date().toISOString(), next: ownPath(next) }
}
