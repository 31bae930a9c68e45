import { FACETS, FACET_LABELS } from '../../collections/vocabulary/facets.ts'
import { withChoice, type FinderQuery, type Ignored } from '../../collections/vocabulary/finder-query.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { Translate } from '../messages/translate.ts'
import { withoutWords } from './addresses.ts'
import type { Finder } from './finder.ts'

/** Of what is asked for, this much is in the title. */
const MOST_NAMED = 3

/** One thing that somebody asks for. */
interface Wish {
  label: string
  /** All the others. */
  rest: FinderQuery
}

/** What is asked for, the words first, then the facets in the order of the form. */
export function wishesOf({ query, facets }: Pick<Finder, 'query' | 'facets'>, t: Translate): Wish[] {
  const words = query.q === '' ? [] : [{ label: t('finder.words', { words: query.q }), rest: withoutWords(query) }]
  const values = facets.flatMap(({ facet, values: known }) =>
    known
      .filter(({ chosen }) => chosen)
      .map(({ label, value }) => ({ label, rest: withChoice(query, facet, value, false) })),
  )
  return [...words, ...values]
}

/** "Topic: “foo”", for somebody who is told what was left out. */
export function ignoredWords({ name, value }: Ignored, locale: Locale, t: Translate): string {
  const facet = FACETS.find((each) => each === name)
  const other = name === 'sort' ? t('finder.sort') : name === 'page' ? t('finder.ignored.page') : t('finder.ignored.q')
  return t('finder.ignored.part', { name: facet === undefined ? other : FACET_LABELS[facet][locale], value })
}

/** A title that tells one search from another among bookmarks and in the history. */
export function finderTitle(finder: Pick<Finder, 'query' | 'facets'>, title: string, t: Translate): string {
  const labels = wishesOf(finder, t).map(({ label }) => label)
  const named = labels.slice(0, MOST_NAMED).join(', ')
  return named === '' ? title : `${named}${labels.length > MOST_NAMED ? ' …' : ''} – ${title}`
}
