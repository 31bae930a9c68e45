import { z } from 'zod'

import { emailSchema, NEXT_FIELD } from '../../collections/vocabulary/member-forms.ts'
import { MEMBER_STATUSES } from '../../collections/vocabulary/members.ts'
import { oneWord } from '../../collections/vocabulary/typed-text.ts'
import { evidenceIn, readForm, type ReadableForm } from '../read-form.ts'
import { attempt } from './attempt.ts'
import { formAnswer, onward, type AtTheDoor, type FieldProblem, type FormAnswer, type Onward } from './door-answer.ts'
import { destination, enter } from './entering.ts'
import { accountKey, logInGuard } from './limits.ts'
import { isPassword } from '../../collections/accounts/password-hash.ts'
import { membersPool } from './pool.ts'

type LogInAnswer = Onward | FormAnswer | { kind: 'awaiting-approval'; status: 403 }

const FIND = `
  SELECT m.id, m.status::text, p.hash FROM members m LEFT JOIN member_passwords p ON p.member = m.id WHERE m.email = $1`

const accountSchema = z.object({ id: z.uuid(), status: z.enum(MEMBER_STATUSES), hash: z.string().nullable() })

type Check = { kind: 'right'; member: string; hash: string; status: 'active' | 'awaiting-approval' } | { kind: 'wrong' }

/** One look-up and one hash, whether or not there is such an account: neither words nor time tell. */
async function check(email: string, password: string): Promise<Check> {
  const { rows } = await membersPool().query(FIND, [email])
  const account = accountSchema.optional().parse(rows[0])
  const right = await isPassword(password, account?.hash ?? undefined)
  if (!right || account === undefined || account.hash === null) return { kind: 'wrong' }
  const { id: member, hash, status } = account
  const mayEnter = status === 'active' || status === 'awaiting-approval'
  return mayEnter ? { kind: 'right', member, hash, status } : { kind: 'wrong' }
}

/** What can be said without looking at any account. */
function emptyFields(email: z.ZodSafeParseResult<string>, typedEmail: string, password: string): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!email.success)
    problems.push({ field: 'email', problem: oneWord(typedEmail) === '' ? 'emailMissing' : 'emailMalformed' })
  if (password === '') problems.push({ field: 'password', problem: 'passwordMissing' })
  return problems
}

/** Answers the log-in: who is in goes on to the page that was wanted. Failures alone are counted. */
export async function answerLogIn(request: Request, url: URL, door: AtTheDoor): Promise<LogInAnswer> {
  if (request.method !== 'POST') {
    const next = url.searchParams.get(NEXT_FIELD) ?? ''
    return door.member === undefined ? formAnswer(200, { typed: { next } }) : onward(destination(next, door.locale))
  }
  const sent = await readForm(request)
  return sent.kind === 'form' ? logIn(request, door, sent) : formAnswer(400, { trouble: 'unreadable' })
}

async function logIn(request: Request, { locale, visitor }: AtTheDoor, sent: ReadableForm): Promise<LogInAnswer> {
  const typed = { email: sent.text('email'), next: sent.text(NEXT_FIELD) }
  const password = sent.text('password')
  const email = emailSchema.safeParse(typed.email)
  const problems = emptyFields(email, typed.email, password)
  if (!email.success || problems.length > 0) return formAnswer(422, { typed, problems })

  const verdict = await logInGuard.admit(visitor, evidenceIn(sent), accountKey(email.data))
  if (verdict.kind === 'demand') return formAnswer(429, { typed, trouble: 'busy', demand: verdict.demand })

  const checked = await attempt(async () => {
    const found = await check(email.data, password)
    return {
      found,
      cookie: found.kind === 'right' ? await enter(request, found.member, 'password', found.hash) : undefined,
    }
  })
  if (checked.kind === 'hindered') {
    verdict.forgive()
    return formAnswer(503, { typed, trouble: checked.trouble })
  }
  const { found, cookie } = checked.value
  if (found.kind === 'right') verdict.forgive()
  if (cookie !== undefined) return onward(destination(typed.next, locale), cookie)
  if (found.kind === 'right' && found.status === 'awaiting-approval') return { kind: 'awaiting-approval', status: 403 }
  return formAnswer(422, { typed, problems: [{ field: 'email', problem: 'wrong' }] })
}
