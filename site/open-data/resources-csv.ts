import type { Resource } from '../../cms/generated/payload-types.ts'
import { csv } from '../../collections/vocabulary/csv.ts'
import { resourcePath } from '../../collections/vocabulary/paths.ts'
import { LICENCE_URLS } from '../../collections/vocabulary/resource-details.ts'
import type { Shown } from '../queries/localised.ts'
import { publicFiles } from './files.ts'
import { ACCESSIBILITY_TERMS, ageRange } from './learning-resource.ts'
import type { ResourceList } from './resource-list.ts'
import { namedTopics } from './topics.ts'

type Column = (resource: Shown<Resource>, list: ResourceList) => string | number | null | undefined

const several = (values: readonly string[]) => values.join('; ')

/** By the names that the JSON has; what is structured there is its code here. Several values are parted by semicolons. */
const COLUMNS: Readonly<Record<string, Column>> = {
  identifier: ({ slug }) => slug,
  url: ({ slug }, { origin, locale }) => origin + resourcePath(locale, slug),
  name: ({ title }) => title,
  description: ({ summary }) => summary,
  '@language': ({ shownIn }) => shownIn,
  learningResourceType: ({ type }) => type,
  audience: ({ audiences }) => several(audiences),
  typicalAgeRange: ageRange,
  about: ({ topics }) => several(namedTopics(topics).map(({ slug }) => slug)),
  inLanguage: ({ languages }) => several(languages),
  timeRequired: ({ durationMinutes }) => (durationMinutes ? `PT${durationMinutes}M` : ''),
  accessibilityFeature: ({ accessibilityFeatures }) =>
    several((accessibilityFeatures ?? []).map((each) => ACCESSIBILITY_TERMS[each])),
  publisher: ({ publisher }) => publisher,
  copyrightYear: ({ year }) => year,
  license: ({ licence }) => LICENCE_URLS[licence],
  conditionsOfAccess: ({ visibility }) => visibility,
  datePublished: ({ publishedAt }) => publishedAt,
  dateModified: ({ updatedAt }) => updatedAt,
  encoding: ({ visibility, files }, { origin }) =>
    visibility === 'public' ? several(publicFiles(files, origin).map(({ url }) => url)) : '',
}

/** A page of the list as CSV. */
export function resourcesCsv(list: ResourceList): string {
  const lines = list.docs.map((resource) =>
    Object.values(COLUMNS).map((valueOf) => String(valueOf(resource, list) ?? '')),
  )
  return csv([Object.keys(COLUMNS), ...lines])
}
