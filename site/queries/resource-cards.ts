import type { Resource } from '../../cms/generated/payload-types.ts'
import { findShown, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'

const FIELDS = [
  'title',
  'summary',
  'slug',
  'picture',
  'type',
  'ageFrom',
  'ageTo',
  'durationMinutes',
  'visibility',
  'readyIn',
] as const satisfies readonly (keyof Resource)[]

/** As much of a resource as a card shows. */
export type CardResource = Pick<Resource, 'id' | (typeof FIELDS)[number]>

const select = Object.fromEntries(FIELDS.map((field) => [field, true] as const))

/** Of these ids, in their order; what was taken away a moment ago is left out. */
export function inOrder<Document extends { id: string }>(
  ids: readonly string[],
  docs: readonly Document[],
): readonly Document[] {
  const found = new Map(docs.map((document) => [document.id, document]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The resources of a list, with what its cards show and no more: the rest takes as long again to fetch. */
export async function findCards(reader: Reader, ids: readonly string[]): Promise<readonly Shown<CardResource>[]> {
  if (ids.length === 0) return []
  const where = { id: { in: [...ids] } }
  const { docs } = await findShown('resources', reader, { where, limit: 0, depth: 1, select })
  return inOrder(ids, docs)
}
