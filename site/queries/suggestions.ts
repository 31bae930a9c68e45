import { queryTerms } from '../../collections/text-analysis/query-terms.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { isKind, KINDS, type KindName } from '../search/kinds.ts'
import { seenBy } from './searcher.ts'
import { searchPool } from './search-pool.ts'

interface Suggestion {
  title: string
  href: string
  kind: KindName
  lang: Locale
}

const MOST = 6

/** Titles that have what was typed so far. @throws when the database does not answer */
export async function suggest(locale: Locale, typed: string): Promise<readonly Suggestion[]> {
  const { terms } = queryTerms(typed)
  if (terms.length === 0) return []
  const { rows } = await searchPool().query<{ collection: string; slug: string; title: string; shown_in: Locale }>(
    `SELECT collection, slug, title, shown_in FROM search
     WHERE headline @@ $1::text::tsquery AND ${seenBy({ locale, isMember: false })}
     ORDER BY collection = 'pages' DESC, published_at DESC LIMIT ${MOST}`,
    [terms.map(({ query }) => query).join(' & ')],
  )
  return rows.flatMap(({ collection, slug, title, shown_in: lang }) =>
    isKind(collection) ? [{ title, href: KINDS[collection].path(locale, slug), kind: collection, lang }] : [],
  )
}
