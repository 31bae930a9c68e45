import type { Where } from 'payload'

import type { Resource } from '../../cms/generated/payload-types.ts'
import { kinship, topicIds, type Kin } from '../finder/kinship.ts'
import { findDocuments } from '../payload.ts'
import type { Shown } from './localised.ts'
import type { Reader } from './reader.ts'
import { findCards, type CardResource } from './resource-cards.ts'

const MOST = 4
/** The newest candidates are enough: nobody misses the hundredth neighbour of a popular topic. */
const CANDIDATES = 60

const KIN = { topics: true, audiences: true, ageFrom: true, ageTo: true, type: true } as const satisfies Record<
  keyof Kin,
  true
>

/** Others on its topics, or for the same people where it has none, those with most in common first. */
export async function findRelated(reader: Reader, resource: Resource): Promise<readonly Shown<CardResource>[]> {
  const topics = topicIds(resource).sort()
  const where: Where = topics.length > 0 ? { topics: { in: topics } } : { audiences: { in: resource.audiences } }
  // Itself among them, so that all with the same topics ask the same question.
  const { docs } = await findDocuments('resources', reader, {
    where,
    sort: ['-publishedAt', 'slug'],
    limit: CANDIDATES,
    select: KIN,
  })
  const nearest = docs
    .filter(({ id }) => id !== resource.id)
    .map((other) => ({ id: other.id, kin: kinship(resource, other) }))
    .sort((one, other) => other.kin - one.kin)
    .slice(0, MOST)
  return findCards(
    reader,
    nearest.map(({ id }) => id),
  )
}
