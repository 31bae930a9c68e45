import type { Where } from 'payload'

import type { Resource } from '../../cms/generated/payload-types.ts'
import { kinship, topicIds } from '../finder/kinship.ts'
import { findShown, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'

const MOST = 4
/** The newest candidates are enough: nobody misses the hundredth neighbour of a popular topic. */
const CANDIDATES = 60

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
