import type { Locale } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { readForm } from '../read-form.ts'
import { attempt } from './attempt.ts'
import { endedCookie } from './cookie.ts'
import { formAnswer, onward, type FormAnswer, type Onward } from './door-answer.ts'
import { tokenIn } from './entering.ts'
import { endSessionOf, endSessionsOf } from './sessions.ts'

/** Which button of the form was pressed. */
export const SCOPE_FIELD = 'scope'
export const EVERYWHERE = 'everywhere'
/** What the log-in page is told of, so that it says that one is out. */
export const OUT_PARAMETER = 'out'

/**
 * Ends the session that the browser names, or all of its owner. Also when it is over already; and when it cannot be ended,
 * the cookie stays, because who is told "out" must be out.
 */
export async function answerLogOut(request: Request, locale: Locale): Promise<Onward | FormAnswer> {
  if (request.method !== 'POST') return formAnswer(200)
  const sent = await readForm(request)
  if (sent.kind !== 'form') return formAnswer(400, { trouble: 'unreadable' })
  const everywhere = sent.text(SCOPE_FIELD) === EVERYWHERE
  const token = tokenIn(request)
  if (token !== undefined) {
    const ended = await attempt(() => (everywhere ? endSessionsOf(token) : endSessionOf(token)))
    if (ended.kind === 'hindered') return formAnswer(503, { trouble: ended.trouble })
  }
  const to = `${sectionPath(locale, 'memberLogin')}?${OUT_PARAMETER}${everywhere ? `=${EVERYWHERE}` : ''}`
  return onward(to, endedCookie())
}
