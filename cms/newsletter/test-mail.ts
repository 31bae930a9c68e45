import type { Payload } from 'payload'

import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { LOCALES, type Bilingual } from '../../collections/vocabulary/locales.ts'
import { UNSUBSCRIBE_MARK } from '../../collections/vocabulary/newsletter.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { mailerOfTheHouse } from '../email/adapter.ts'
import type { TestAnswer } from './answers.ts'
import { composeSaved } from './compose.ts'

const MARKED: Bilingual = { en: 'Test', km: 'សាកល្បង' }

/** Sends an issue as it was saved last, in each of its languages, to the one who works on it. */
export async function sendTest(payload: Payload, issue: string, to: string): Promise<TestAnswer> {
  const composition = await composeSaved(payload, issue)
  if (composition.kind === 'refused') return { kind: 'refused', problem: composition.why }
  const mailer = mailerOfTheHouse()
  for (const language of LOCALES) {
    const message = composition.messages[language]
    if (message === undefined) continue
    const page = environmentHere().SITE_URL + sectionPath(language, 'newsletter')
    const delivery = await mailer.send({
      to,
      subject: `[${MARKED[language]}] ${message.subject}`,
      text: message.text.replaceAll(UNSUBSCRIBE_MARK, page),
      html: message.html.replaceAll(UNSUBSCRIBE_MARK, page),
    })
    if (delivery.kind === 'failed') {
      payload.logger.error({ code: delivery.code }, 'a test of the newsletter was not sent')
      return { kind: 'refused', problem: 'mail' }
    }
  }
  return { kind: 'sent', to }
}
