import type { Where } from 'payload'

import { AGE_BAND_RANGES, AGE_BANDS } from '../../collections/vocabulary/age-bands.ts'
import type { Duration, Facet } from '../../collections/vocabulary/facets.ts'
import { parseFinderQuery, type FinderQuery, type TopicSlugs } from '../../collections/vocabulary/finder-query.ts'
import { RESOURCES_PER_FILE, type ResourceList } from '../open-data/resource-list.ts'
import { findDocuments } from '../payload.ts'
import { findShown } from './localised.ts'
import type { Reader } from './reader.ts'

/** The resources that an address asks for, as everybody may see them. Words (`q`) are searched for on the finder's page alone. */
export async function findResourceList(
  { locale, facts }: Reader,
  parameters: URLSearchParams,
  origin: string,
): Promise<ResourceList> {
  // Open data is the same for everybody: a member's own view is no file to pass on.
  const stranger: Reader = { locale, facts }
  const asked = parseFinderQuery(parameters, await topicSlugs(stranger))
  const query: FinderQuery = { ...asked.query, q: '', sort: asked.query.sort === 'title' ? 'title' : 'newest' }
  const ignored =
    asked.query.q === '' ? asked.ignored : [...asked.ignored, { name: 'q', value: asked.query.q.slice(0, 40) }]
  const found = await findShown('resources', stranger, {
    where: whereOf(query),
    sort: query.sort === 'title' ? ['title', 'slug'] : ['-publishedAt', 'slug'],
    page: query.page,
    limit: RESOURCES_PER_FILE,
    depth: 1,
  })
  return { ...found, locale, origin, query, ignored }
}

async function topicSlugs(reader: Reader): Promise<TopicSlugs> {
  const { docs } = await findDocuments('topics', reader, { limit: 0 })
  const former = docs.flatMap(({ slug, formerSlugs }) => (formerSlugs ?? []).map((each) => [each, slug] as const))
  return new Map([...former, ...docs.map(({ slug }) => [slug, slug] as const)])
}

const MINUTES: Readonly<Record<Duration, Where>> = {
  'up-to-15': { durationMinutes: { less_than_equal: 15 } },
  'up-to-30': { durationMinutes: { greater_than: 15, less_than_equal: 30 } },
  'up-to-60': { durationMinutes: { greater_than: 30, less_than_equal: 60 } },
  longer: { durationMinutes: { greater_than: 60 } },
}

/** As `ageBandsOverlapping`: a full year in common, or an age within. */
const BANDS: Readonly<Record<string, Where>> = Object.fromEntries(
  AGE_BANDS.map((band) => {
    const [start, end] = AGE_BAND_RANGES[band]
    const overlaps = { ageFrom: { less_than: end }, ageTo: { greater_than: start } }
    const within = { ageFrom: { greater_than_equal: start }, ageTo: { less_than_equal: end } }
    return [band, { or: [overlaps, within] }]
  }),
)

const oneOf =
  (field: string) =>
  (values: readonly string[]): Where => ({ [field]: { in: values } })
const anyOf =
  (table: Readonly<Record<string, Where>>) =>
  (values: readonly string[]): Where => ({
    or: values.map((value) => table[value]).filter((each) => each !== undefined),
  })

const CONDITIONS: Readonly<Record<Facet, (values: readonly string[]) => Where>> = {
  audience: oneOf('audiences'),
  age: anyOf(BANDS),
  topic: oneOf('topics.slug'),
  type: oneOf('type'),
  language: oneOf('languages'),
  duration: anyOf(MINUTES),
  accessibility: oneOf('accessibilityFeatures'),
  access: oneOf('visibility'),
  year: oneOf('year'),
}

const whereOf = ({ chosen }: FinderQuery): Where => ({
  and: Object.entries(CONDITIONS).flatMap(([facet, condition]) => {
    const values = chosen[facet as Facet]
    return values.length === 0 ? [] : [condition(values)]
  }),
})
