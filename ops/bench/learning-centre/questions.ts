import { resources } from '../../../cms/seed/content/resources/index.ts'
import { FACET_VALUES, FACETS, type Facet } from '../../../collections/vocabulary/facets.ts'
import {
  finderSearch,
  NOTHING_CHOSEN,
  type FinderQuery,
  type Sort,
} from '../../../collections/vocabulary/finder-query.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../../collections/vocabulary/paths.ts'
import type { Chance } from './chance.ts'
import { MADE_UP_TOPICS } from './made-up-resources.ts'

const valuesOf = (facet: Facet): readonly string[] => {
  if (facet === 'topic') return MADE_UP_TOPICS.map(({ slug }) => slug)
  if (facet === 'year') return Array.from({ length: 12 }, (_, at) => String(2015 + at))
  return FACET_VALUES[facet]
}

/** Words that are in many texts, in some, and in few, as they come. */
function words(locale: Locale, random: Chance): string {
  const { title, summary } = random.oneOf(resources.filter((each) => each.title[locale] !== ''))
  const text = random.happens(0.5) ? title[locale] : summary[locale]
  if (locale === 'km') {
    const phrase = random.oneOf(text.split(/[\s៖។]+/).filter((each) => each !== ''))
    return phrase.slice(0, 24)
  }
  return random.someOf(text.toLowerCase().match(/[a-z]{3,}/g) ?? [text], 1 + random.upTo(3)).join(' ')
}

/** Any filter: most people choose one or two values, some many, one in five types words as well. */
export function finderAddress(random: Chance): string {
  const locale = random.oneOf(['en', 'km'] as const)
  const facets = random.someOf(FACETS, random.upTo(4))
  const chosen = Object.fromEntries(facets.map((facet) => [facet, random.someOf(valuesOf(facet), 1 + random.upTo(2))]))
  const q = random.happens(0.2) ? words(locale, random) : ''
  const sort: Sort = random.happens(0.15) ? 'title' : q === '' ? 'newest' : 'relevance'
  const query: FinderQuery = {
    q,
    sort,
    page: random.happens(0.2) ? 1 + random.upTo(5) : 1,
    chosen: { ...NOTHING_CHOSEN, ...chosen },
  }
  return `${sectionPath(locale, 'resources')}${finderSearch(query)}`
}

export function searchAddress(random: Chance): string {
  const locale = random.oneOf(['en', 'km'] as const)
  return `${sectionPath(locale, 'search')}?${new URLSearchParams({ q: words(locale, random) }).toString()}`
}
