import { ageBandsOverlapping } from '../../collections/vocabulary/age-bands.ts'
import { durationOf, facetKey, FACETS, type Facet } from '../../collections/vocabulary/facets.ts'

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : typeof value === 'string' ? [value] : []

/**
 * Under which values of the facets a resource is found, each as `facet:value`.
 * @param topics slugs of its topics
 */
export function facetsOf(resource: Readonly<Record<string, unknown>>, topics: readonly string[]): readonly string[] {
  const { ageFrom, ageTo, durationMinutes, year } = resource
  const values: Readonly<Record<Facet, readonly string[]>> = {
    audience: textsOf(resource['audiences']),
    age: typeof ageFrom === 'number' && typeof ageTo === 'number' ? ageBandsOverlapping(ageFrom, ageTo) : [],
    topic: topics,
    type: textsOf(resource['type']),
    language: textsOf(resource['languages']),
    duration: typeof durationMinutes === 'number' ? [durationOf(durationMinutes)] : [],
    accessibility: textsOf(resource['accessibilityFeatures']),
    access: textsOf(resource['visibility']),
    year: typeof year === 'number' ? [String(year)] : [],
  }
  return FACETS.flatMap((facet) => values[facet].map((value) => facetKey(facet, value)))
}
