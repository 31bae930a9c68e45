import { askForMail } from '../../collections/database/mail-queue.ts'
import { emailSchema } from '../../collections/vocabulary/member-forms.ts'
import { oneWord } from '../../collections/vocabulary/typed-text.ts'
import { evidenceIn, readForm } from '../read-form.ts'
import { attempt } from './attempt.ts'
import { formAnswer, type AtTheDoor, type FormAnswer } from './door-answer.ts'
import { accountKey, mailGuard } from './limits.ts'
import { membersPool } from './pool.ts'

type ForgottenAnswer = FormAnswer | { kind: 'sent'; status: 200; email: string }

/** Answers whoever has forgotten the password: the same whatever the address is, which is not even looked up. */
export async function answerForgotten(request: Request, { locale, visitor }: AtTheDoor): Promise<ForgottenAnswer> {
  if (request.method !== 'POST') return formAnswer(200)
  const sent = await readForm(request)
  if (sent.kind !== 'form') return formAnswer(400, { trouble: 'unreadable' })
  const typed = { email: sent.text('email') }
  const parsed = emailSchema.safeParse(typed.email)
  if (!parsed.success) {
    const problem = oneWord(typed.email) === '' ? 'emailMissing' : 'emailMalformed'
    return formAnswer(422, { typed, problems: [{ field: 'email', problem }] })
  }
  const email = parsed.data
  const verdict = await mailGuard.admit(visitor, evidenceIn(sent), accountKey(email))
  if (verdict.kind === 'demand') return formAnswer(429, { typed, trouble: 'busy', demand: verdict.demand })

  const asked = await attempt(() => askForMail(membersPool(), 'forgotten', email, locale, {}))
  if (asked.kind === 'done') return { kind: 'sent', status: 200, email }
  verdict.forgive()
  return formAnswer(503, { typed, trouble: asked.trouble })
}
