import type { Payload } from 'payload'

import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import type { IssueMessages } from '../../collections/vocabulary/newsletter.ts'
import { newsletterPath } from '../../collections/vocabulary/paths.ts'
import type { NewsletterIssue } from '../generated/payload-types.ts'
import type { Refusal } from './answers.ts'
import { letterItems } from './letter/items.ts'
import type { Letter } from './letter/letter.ts'
import { letterHtml } from './letter/write-html.ts'
import { letterText } from './letter/write-text.ts'
import { readIssue, referencesOf, type ItemReference, type StoredIssue } from './stored.ts'

type Composition =
  | {
      kind: 'composed'
      messages: IssueMessages
      /** Items that are not before the public now. */
      leftOut: readonly ItemReference[]
    }
  /** `from`: the moment to which the issue is dated, where that lies ahead (ISO 8601), and in which languages it goes out then. */
  | { kind: 'refused'; why: Refusal; from?: string; languages?: readonly Locale[] }

/** Bytes of HTML. Gmail cuts a letter off at 102,000, with whatever its mail server adds. */
const MAX_HTML = 60 * 1024

type Stored = Readonly<Record<Locale, StoredIssue>>

const refused = (why: Refusal): Composition => ({ kind: 'refused', why })

const languagesOf = ({ readyIn }: NewsletterIssue): Locale[] => LOCALES.filter((language) => readyIn.includes(language))

async function readBoth(payload: Payload, id: string, draft: boolean): Promise<Stored | undefined> {
  const [en, km] = await Promise.all([readIssue(payload, id, 'en', draft), readIssue(payload, id, 'km', draft)])
  return en && km && { en, km }
}

function letterOf(stored: Stored, language: Locale, siteUrl: string): Letter {
  const { issue, settings, fill } = stored[language]
  const filled = (text: string | null | undefined) => fill(text ?? '')
  return {
    language,
    siteUrl,
    siteName: filled(settings.siteName),
    organisation: filled(settings.organisation),
    address: filled(settings.address),
    subject: filled(issue.subject).trim(),
    intro: issue.intro ?? undefined,
    items: letterItems(stored, language, siteUrl),
    archive: siteUrl + newsletterPath(language, issue.slug),
    fill,
  }
}

function compose(stored: Stored, siteUrl: string): Composition {
  const { issue, items } = stored.en
  const letters = languagesOf(issue).map((language) => letterOf(stored, language, siteUrl))
  if (letters.length === 0) return refused('notReady')
  if (letters.some(({ subject }) => subject === '')) return refused('noSubject')
  if (letters.some((letter) => letter.intro === undefined && letter.items.length === 0)) return refused('empty')
  const messages: IssueMessages = {}
  for (const letter of letters) {
    const html = letterHtml(letter)
    if (Buffer.byteLength(html) > MAX_HTML) return refused('tooLong')
    messages[letter.language] = { subject: letter.subject, text: letterText(letter), html }
  }
  return { kind: 'composed', messages, leftOut: referencesOf(issue).filter(({ id }) => !items.has(id)) }
}

/** An issue as it goes out at this moment: what is published of it, in each language in which it is ready. */
export async function composeIssue(payload: Payload, issueId: string): Promise<Composition> {
  const stored = await readBoth(payload, issueId, false)
  if (stored === undefined) return refused('unknown')
  const { issue } = stored.en
  if (issue._status !== 'published') return refused('notPublished')
  const composition = compose(stored, environmentHere().SITE_URL)
  const { publishedAt } = issue
  if (!publishedAt || new Date(publishedAt) <= new Date()) return composition
  // What is missing will be missing then; only items may be dated ahead as the issue is.
  if (composition.kind === 'refused' && composition.why !== 'empty') return composition
  return { kind: 'refused', why: 'datedAhead', from: publishedAt, languages: languagesOf(issue) }
}

/** An issue as it was saved last, published or not, for those who work on it. */
export async function composeSaved(payload: Payload, issueId: string): Promise<Composition> {
  const stored = await readBoth(payload, issueId, true)
  return stored === undefined ? refused('unknown') : compose(stored, environmentHere().SITE_URL)
}
