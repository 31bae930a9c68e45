import { z } from 'zod'

import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import type { IssueMessage, IssueMessages } from '../../../collections/vocabulary/newsletter.ts'

const messageSchema = z.object({ subject: z.string(), text: z.string(), html: z.string() })

/** An issue as the database keeps it while it is sent. */
export const issueMessagesSchema = z
  .partialRecord(z.enum(LOCALES), messageSchema)
  .transform((messages): IssueMessages => messages as IssueMessages)

/** What a reader of this language gets: the issue in it, else in the language that there is. */
export function messageFor(
  messages: IssueMessages,
  language: Locale,
): { language: Locale; message: IssueMessage } | undefined {
  for (const each of [language, ...LOCALES]) {
    const message = messages[each]
    if (message !== undefined) return { language: each, message }
  }
  return undefined
}
