import type { Payload } from 'payload'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { UNSUBSCRIBE_MARK, type IssueMessages } from '../../collections/vocabulary/newsletter.ts'

/** An issue as it goes out. */
export async function composeIssue(payload: Payload, issue: string): Promise<IssueMessages> {
  const messages: IssueMessages = {}
  for (const locale of LOCALES) {
    const { subject } = await payload.findByID({ collection: 'newsletter-issues', id: issue, locale, depth: 0 })
    if (subject) messages[locale] = { subject, text: UNSUBSCRIBE_MARK, html: UNSUBSCRIBE_MARK }
  }
  return messages
}
