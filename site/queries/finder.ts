import type { Resource, Topic } from '../../cms/generated/payload-types.ts'
import { ageBandsOverlapping } from '../../collections/vocabulary/age-bands.ts'
import type { Audience } from '../../collections/vocabulary/audiences.ts'
import {
  durationOf,
  FACET_LABELS,
  FACET_VALUE_LABELS,
  FACET_VALUES,
  FACETS,
  type Facet,
} from '../../collections/vocabulary/facets.ts'
import { isLocale } from '../../collections/vocabulary/locales.ts'
import { withChoice, type FinderQuery, type TopicSlugs } from '../../collections/vocabulary/finder-query.ts'
import type { FacetGroup, Finder, Relaxation } from '../finder/finder.ts'
import { formatYear, translator } from '../messages/translate.ts'
import { findDocuments } from '../payload.ts'
import { findResources, RESOURCES_PER_PAGE } from './knowledge.ts'
import type { Shown } from './localised.ts'
import type { Reader } from './reader.ts'

const isTopic = (topic: string | Topic): topic is Topic => typeof topic !== 'string'

function valuesOf(resource: Resource): Readonly<Record<Facet, readonly string[]>> {
  return {
    audience: resource.audiences,
    age: ageBandsOverlapping(resource.ageFrom, resource.ageTo),
    topic: (resource.topics ?? []).filter(isTopic).map(({ slug }) => slug),
    type: [resource.type],
    language: resource.languages,
    duration: resource.durationMinutes ? [durationOf(resource.durationMinutes)] : [],
    accessibility: resource.accessibilityFeatures ?? [],
    access: [resource.visibility],
    year: resource.year ? [String(resource.year)] : [],
  }
}

function fits(resource: Resource, { q, chosen }: FinderQuery, except?: Facet): boolean {
  const values = valuesOf(resource)
  return (
    `${resource.title ?? ''} ${resource.summary ?? ''}`.toLowerCase().includes(q.toLowerCase()) &&
    FACETS.every(
      (facet) =>
        facet === except || chosen[facet].length === 0 || values[facet].some((value) => chosen[facet].includes(value)),
    )
  )
}

/** Current slug of a topic for each slug that it has or had. */
export async function findTopicSlugs(reader: Reader): Promise<TopicSlugs> {
  const { docs } = await findDocuments('topics', reader, { limit: 0 })
  return new Map(docs.flatMap(({ slug, formerSlugs }) => [slug, ...(formerSlugs ?? [])].map((each) => [each, slug])))
}

export async function findInFinder(reader: Reader, query: FinderQuery, fixed?: Audience): Promise<Finder> {
  const { docs: all } = await findResources(reader, { audience: fixed, limit: 0 })
  const { locale } = reader
  const known = await findDocuments('topics', reader, { limit: 0 })
  const topics = new Map(
    known.docs
      .map(({ slug, name }) => [slug, name ?? slug] as const)
      .sort(([, one], [, other]) => one.localeCompare(other, locale)),
  )
  const labelOf = (facet: Facet, value: string): string => {
    if (facet === 'topic') return topics.get(value) ?? value
    if (facet === 'year') return formatYear(Number(value), locale)
    if (facet === 'language' && isLocale(value)) return translator(locale)(`language.${value}`)
    return FACET_VALUE_LABELS[facet][value]?.[locale] ?? value
  }
  const knownValues = (facet: Facet): readonly string[] => {
    if (facet === 'topic') return [...topics.keys()]
    if (facet === 'year') return [...new Set(all.flatMap(({ year }) => (year ? [String(year)] : [])))].sort().reverse()
    return FACET_VALUES[facet]
  }
  const facets = FACETS.filter((facet) => !(facet === 'audience' && fixed)).map((facet): FacetGroup => {
    const others = all.filter((resource) => fits(resource, query, facet))
    const values = knownValues(facet)
      .map((value) => ({
        value,
        label: labelOf(facet, value),
        count: others.filter((resource) => valuesOf(resource)[facet].includes(value)).length,
        chosen: query.chosen[facet].includes(value),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen)
    return { facet, label: FACET_LABELS[facet][locale], values }
  })
  const found: Shown<Resource>[] = all.filter((resource) => fits(resource, query))
  if (query.sort === 'title') found.sort((a, b) => (a.title ?? '').localeCompare(b.title ?? '', locale))
  const pages = Math.max(1, Math.ceil(found.length / RESOURCES_PER_PAGE))
  const page = Math.min(query.page, pages)
  const relaxed = (label: string, relaxedQuery: FinderQuery): Relaxation => ({
    label,
    query: relaxedQuery,
    total: all.filter((resource) => fits(resource, relaxedQuery)).length,
  })
  const relaxations = [
    ...(query.q === '' ? [] : [relaxed(query.q, { ...query, q: '', page: 1 })]),
    ...FACETS.flatMap((facet) =>
      query.chosen[facet].map((value) => relaxed(labelOf(facet, value), withChoice(query, facet, value, false))),
    ),
  ].sort((a, b) => b.total - a.total)
  return {
    docs: found.slice((page - 1) * RESOURCES_PER_PAGE, page * RESOURCES_PER_PAGE),
    total: found.length,
    page,
    pages,
    query: { ...query, page },
    facets,
    relaxations: found.length === 0 ? relaxations : [],
  }
}
