import type { Where } from 'payload'

import type { Resource } from '../../cms/generated/payload-types.ts'
import { findShown, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'

const MOST = 4
/** The newest candidates are enough: nobody misses the hundredth neighbour of a popular topic. */
const CANDIDATES = 60

/** What one shared thing says about two materials being of use to the same people. */
const WEIGHTS = { topic: 4, audience: 2, ages: 2, type: 1 } as const

const topicIds = ({ topics }: Resource): string[] =>
  (topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.id))

const shared = <Value>(one: readonly Value[], other: readonly Value[]) =>
  one.filter((value) => other.includes(value)).length

const agesOverlap = (one: Resource, other: Resource) => one.ageFrom <= other.ageTo && other.ageFrom <= one.ageTo

/** How much two materials have in common; 0 is nothing. */
export function kinship(one: Resource, other: Resource): number {
  return (
    WEIGHTS.topic * shared(topicIds(one), topicIds(other)) +
    WEIGHTS.audience * shared(one.audiences, other.audiences) +
    (agesOverlap(one, other) ? WEIGHTS.ages : 0) +
    (one.type === other.type ? WEIGHTS.type : 0)
  )
}

/** Others on its topics, or for the same people where it has none, those with most in common first. */
export async function findRelated(reader: Reader, resource: Resource): Promise<Shown<Resource>[]> {
  const topics = topicIds(resource)
  const alike: Where = topics.length > 0 ? { topics: { in: topics } } : { audiences: { in: resource.audiences } }
  const { docs } = await findShown('resources', reader, {
    where: { and: [{ id: { not_equals: resource.id } }, alike] },
    sort: ['-publishedAt', 'slug'],
    limit: CANDIDATES,
    depth: 1,
  })
  return docs
    .map((other) => ({ other, kin: kinship(resource, other) }))
    .sort((one, other) => other.kin - one.kin)
    .slice(0, MOST)
    .map(({ other }) => other)
}
