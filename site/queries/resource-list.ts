import type { Resource } from '../../cms/generated/payload-types.ts'
import { parseFinderQuery } from '../../collections/vocabulary/finder-query.ts'
import { RESOURCES_PER_FILE, type ResourceList } from '../open-data/resource-list.ts'
import { chooseResources } from './finder.ts'
import { findShown, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'
import { inOrder } from './resource-cards.ts'
import { findTopicSlugs } from './topics.ts'

async function findWhole(reader: Reader, ids: readonly string[]): Promise<Shown<Resource>[]> {
  if (ids.length === 0) return []
  const { docs } = await findShown('resources', reader, { where: { id: { in: [...ids] } }, limit: 0, depth: 1 })
  return [...inOrder(ids, docs)]
}

/** The resources that an address asks for, as everybody may see them. */
export async function findResourceList(
  { locale, facts, reads }: Reader,
  parameters: URLSearchParams,
  origin: string,
): Promise<ResourceList> {
  // Open data is the same for everybody: a member's own view is no file to pass on.
  const stranger: Reader = { locale, facts, ...(reads && { reads }) }
  const { query, ignored } = parseFinderQuery(parameters, await findTopicSlugs(stranger))
  const choice = await chooseResources(stranger, query, undefined, RESOURCES_PER_FILE)
  const docs = await findWhole(stranger, choice.documents)
  return { ...choice, docs, locale, origin, ignored }
}
