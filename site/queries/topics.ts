import type { TopicSlugs } from '../../collections/vocabulary/finder-query.ts'
import { findDocuments } from '../payload.ts'
import type { Reader } from './reader.ts'

interface Topic {
  slug: string
  /** In the reader's language. */
  name: string
  formerSlugs: readonly string[]
}

const known = new WeakMap<Reader, Promise<readonly Topic[]>>()

async function find(reader: Reader): Promise<readonly Topic[]> {
  const { docs } = await findDocuments('topics', reader, { limit: 0, sort: 'slug' })
  return docs.map(({ slug, name, formerSlugs }) => ({ slug, name: name ?? slug, formerSlugs: formerSlugs ?? [] }))
}

/** All topics, asked once for each reader: for each request, that is. */
export function findTopics(reader: Reader): Promise<readonly Topic[]> {
  const found = known.get(reader) ?? find(reader)
  known.set(reader, found)
  return found
}

/** The current slug for each that a topic has or had, so that old links lead somewhere. */
export async function findTopicSlugs(reader: Reader): Promise<TopicSlugs> {
  const topics = await findTopics(reader)
  return new Map([
    ...topics.flatMap(({ slug, formerSlugs }) => formerSlugs.map((former) => [former, slug] as const)),
    ...topics.map(({ slug }) => [slug, slug] as const),
  ])
}
