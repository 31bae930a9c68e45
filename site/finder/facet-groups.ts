import type { Audience } from '../../collections/vocabulary/audiences.ts'
import { khmerDigits } from '../../collections/vocabulary/digits.ts'
import {
  FACET_LABELS,
  FACET_VALUE_NAMES,
  FACET_VALUES,
  FACETS,
  type Facet,
} from '../../collections/vocabulary/facets.ts'
import type { FinderQuery } from '../../collections/vocabulary/finder-query.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { FacetGroup, FacetValue } from './finder.ts'

interface Named {
  slug: string
  name: string
}

/** What a value is called in a language. */
export function facetValueLabel(facet: Facet, value: string, locale: Locale, topics: readonly Named[]): string {
  if (facet === 'topic') return topics.find(({ slug }) => slug === value)?.name ?? value
  if (facet === 'year') return locale === 'km' ? khmerDigits(value) : value
  return FACET_VALUE_NAMES[facet][value]?.[locale] ?? value
}

/** Values in the order in which people read them: as the vocabulary has them, topics by name, the latest year first. */
function valuesInOrder(facet: Facet, counts: ReadonlyMap<string, number>, locale: Locale, topics: readonly Named[]) {
  if (facet === 'topic') {
    return topics.toSorted((one, other) => one.name.localeCompare(other.name, locale)).map(({ slug }) => slug)
  }
  return facet === 'year' ? [...counts.keys()].sort().reverse() : FACET_VALUES[facet]
}

interface Grouping {
  locale: Locale
  query: FinderQuery
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  topics: readonly Named[]
  fixed: Audience | undefined
}

/** The facets as the form shows them: values that lead somewhere, and those that are chosen. */
export function facetGroups({ locale, query, counts, topics, fixed }: Grouping): FacetGroup[] {
  return FACETS.filter((facet) => facet !== 'audience' || fixed === undefined).flatMap((facet) => {
    const chosen = new Set(query.chosen[facet])
    const order = new Set([...valuesInOrder(facet, counts[facet], locale, topics), ...chosen])
    const values = [...order].flatMap((value): FacetValue[] => {
      const count = counts[facet].get(value) ?? 0
      if (count === 0 && !chosen.has(value)) return []
      return [{ value, label: facetValueLabel(facet, value, locale, topics), count, chosen: chosen.has(value) }]
    })
    return values.length === 0 ? [] : [{ facet, label: FACET_LABELS[facet][locale], values }]
  })
}
