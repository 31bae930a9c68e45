import type { Locale } from '../../collections/vocabulary/locales.ts'

/** Whose search it is. */
export interface Searcher {
  locale: Locale
  isMember: boolean
}

/** What the searcher may find. The language stands in the statement itself, because each has an index of its own. */
export const seenBy = ({ locale, isMember }: Searcher) =>
  `locale = '${locale}' AND published_at <= now()${isMember ? '' : " AND seen_by = 'everybody'"}`
