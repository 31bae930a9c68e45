import type { NewsletterIssue } from '../../generated/payload-types.ts'
import { hrefSchema } from '../../../collections/vocabulary/hrefs.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { localiseHref } from '../../../collections/vocabulary/paths.ts'

export type RichText = NonNullable<NewsletterIssue['intro']>

/** What an issue points at, in the words that its reader gets. */
export interface LetterItem {
  title: string
  summary: string
  kind: string
  /** A whole address. */
  href: string
  /** The reader's own, or the other one where the item is not ready in it. */
  language: Locale
}

/** An issue in one language, with everything that is written into it. */
export interface Letter {
  language: Locale
  /** The address of the site, without a slash at its end. */
  siteUrl: string
  siteName: string
  organisation: string
  /** Lines of the postal address. */
  address: string
  subject: string
  intro: RichText | undefined
  items: readonly LetterItem[]
  /** Of this issue in the archive, a whole one. */
  archive: string
  /** Puts facts into running text. */
  fill: (text: string) => string
}

type Place = Pick<Letter, 'language' | 'siteUrl'>

/** Where a link of the introduction leads for somebody who is not on the site; undefined for what leads nowhere from there. */
export function wholeHref(href: string | undefined, { language, siteUrl }: Place): string | undefined {
  const parsed = hrefSchema.safeParse(href)
  if (!parsed.success || parsed.data.startsWith('#')) return undefined
  const localised = localiseHref(parsed.data, language)
  return localised.startsWith('/') ? siteUrl + localised : localised
}
