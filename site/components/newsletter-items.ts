import type { NewsletterIssue } from '../../cms/generated/payload-types.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { DOCUMENT_PATHS } from '../../collections/vocabulary/paths.ts'

interface ShownItem {
  title: string
  summary: string | null | undefined
  href: string
}

/** What an issue leads to. An item that is no longer published comes as its bare id, and is left out. */
export const shownItems = (items: NewsletterIssue['items'], locale: Locale): ShownItem[] =>
  (items ?? []).flatMap(({ relationTo, value }) =>
    typeof value === 'string' || !value.title
      ? []
      : [{ title: value.title, summary: value.summary, href: DOCUMENT_PATHS[relationTo](locale, value.slug) }],
  )
