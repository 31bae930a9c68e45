import { parseFinderQuery } from '../../collections/vocabulary/finder-query.ts'
import { RESOURCES_PER_FILE, type ResourceList } from '../open-data/resource-list.ts'
import { findInFinder } from './finder.ts'
import type { Reader } from './reader.ts'
import { findTopicSlugs } from './topics.ts'

/** The resources that an address asks for, as everybody may see them. */
export async function findResourceList(
  { locale, facts }: Reader,
  parameters: URLSearchParams,
  origin: string,
): Promise<ResourceList> {
  // Open data is the same for everybody: a member's own view is no file to pass on.
  const stranger: Reader = { locale, facts }
  const { query, ignored } = parseFinderQuery(parameters, await findTopicSlugs(stranger))
  const found = await findInFinder(stranger, query, undefined, RESOURCES_PER_FILE)
  return { ...found, locale, origin, ignored }
}
