import { unsubscribeToken } from '../../../collections/accounts/unsubscribe-token.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { UNSUBSCRIBE_MARK, type IssueMessages } from '../../../collections/vocabulary/newsletter.ts'
import { sectionPath } from '../../../collections/vocabulary/paths.ts'
import { compose } from '../../email/composed.ts'
import type { Letter } from '../../email/letter.ts'
import type { Sender } from '../../email/sender.ts'
import { messageFor } from './messages.ts'
import type { Reader } from './deliveries.ts'

/** Who sends, and where the site is. */
export interface House {
  sender: Sender
  siteUrl: string
}

/** The page on which this one reader ends the subscription, and to which mail programs post for them (RFC 8058). */
export const unsubscribeUrl = (siteUrl: string, language: Locale, subscriber: string): string =>
  `${siteUrl}${sectionPath(language, 'newsletterUnsubscription')}?token=${unsubscribeToken(subscriber)}`

/**
 * An issue as one reader gets it. The Message-ID follows from issue and reader, so that a second copy, should staff ever
 * decide to send one, is recognised by the programs on its way.
 */
export async function writeLetter(
  messages: IssueMessages,
  { issue, subscriber, email, language }: Reader,
  { sender, siteUrl }: House,
): Promise<Letter> {
  const found = messageFor(messages, language)
  if (found === undefined) throw new Error('The issue is ready in no language.')
  const { subject, text, html } = found.message
  const link = unsubscribeUrl(siteUrl, language, subscriber)
  const host = new URL(siteUrl).hostname
  const { raw, from } = await compose({
    from: sender,
    to: { name: '', address: email },
    subject,
    text: text.replaceAll(UNSUBSCRIBE_MARK, link),
    html: html.replaceAll(UNSUBSCRIBE_MARK, link),
    messageId: `<newsletter.${issue}.${subscriber}@${host}>`,
    headers: {
      'List-Id': { prepared: true, value: `<newsletter.${host}>` },
      'List-Unsubscribe': { prepared: true, value: `<${link}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': found.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return { raw, from, to: email, name: `newsletter-${issue}-${subscriber}` }
}
