import { ageBandsOverlapping } from '../../../collections/vocabulary/age-bands.ts'
import { byFacet, durationOf, FACETS, type Facet } from '../../../collections/vocabulary/facets.ts'
import type { FinderQuery } from '../../../collections/vocabulary/finder-query.ts'

/** What of a resource the facets of the finder look at. */
export interface CountedResource {
  id: string
  audiences: readonly string[]
  /** Years of age; both ends belong to the range. */
  ageFrom: number
  ageTo: number
  /** Slugs. */
  topics: readonly string[]
  type: string
  languages: readonly string[]
  durationMinutes?: number | null | undefined
  accessibilityFeatures?: readonly string[] | null | undefined
  visibility: string
  year?: number | null | undefined
}

type Chosen = FinderQuery['chosen']

/** The values that a resource has in each facet. */
export function facetValuesOf(resource: CountedResource): Readonly<Record<Facet, readonly string[]>> {
  const { durationMinutes, year } = resource
  return {
    audience: resource.audiences,
    age: ageBandsOverlapping(resource.ageFrom, resource.ageTo),
    topic: resource.topics,
    type: [resource.type],
    language: resource.languages,
    duration: durationMinutes ? [durationOf(durationMinutes)] : [],
    accessibility: resource.accessibilityFeatures ?? [],
    access: [resource.visibility],
    year: year ? [String(year)] : [],
  }
}

/** Whether a resource fits what is chosen: one of the values of each facet that has any. `except` is not looked at. */
export function fitsChoice(resource: CountedResource, chosen: Chosen, except?: Facet): boolean {
  const values = facetValuesOf(resource)
  return FACETS.every(
    (facet) =>
      facet === except || chosen[facet].length === 0 || values[facet].some((value) => chosen[facet].includes(value)),
  )
}

/** How many resources each value would lead to, under what is chosen in the other facets. Values that lead nowhere are absent. */
export function countFacets(
  resources: readonly CountedResource[],
  chosen: Chosen,
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  return byFacet((facet) => {
    const counts = new Map<string, number>()
    for (const resource of resources) {
      if (!fitsChoice(resource, chosen, facet)) continue
      for (const value of new Set(facetValuesOf(resource)[facet])) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  })
}
