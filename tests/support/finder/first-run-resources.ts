import { FIRST_RUN } from '../content/first-run.ts'
import type { CountedResource } from './naive-count.ts'

/** The first run's materials as the facets see them. */
export const FIRST_RUN_RESOURCES: readonly CountedResource[] = FIRST_RUN.resources.map((resource) => ({
  id: resource.slug,
  audiences: resource.audiences,
  ageFrom: resource.ages[0],
  ageTo: resource.ages[1],
  topics: resource.topics,
  type: resource.type,
  languages: resource.languages,
  durationMinutes: resource.durationMinutes,
  accessibilityFeatures: resource.accessibility,
  visibility: resource.visibility,
  year: resource.year,
}))
