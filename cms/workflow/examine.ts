import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isValues, type Values } from '../document-values.ts'
import type { Finding } from '../gate/finding.ts'
import { judge } from '../gate/judge.ts'
import { textsOf } from '../gate/texts-of.ts'
import { gateFacts } from './gate-facts.ts'
import { refusedFields } from './refused-fields.ts'

/** The newest version of a document in every language, as the database has it; undefined when there is none. */
export async function newestVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Values | undefined> {
  const { db } = req.payload
  const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const how = { collection, locale: 'all', req } as const
  const { docs } = await db.findVersions({ ...how, where, limit: 1, pagination: false, sort: '-updatedAt' })
  const version: unknown = docs[0]?.version
  if (isValues(version)) return { ...version, id }
  const stored: unknown = await db.findOne({ ...how, where: { id: { equals: id } } })
  return isValues(stored) ? stored : undefined
}

/** All that stands against the publication of a document. @param document in every language */
export async function examine(
  req: PayloadRequest,
  { fields, slug }: Pick<SanitizedCollectionConfig, 'fields' | 'slug'>,
  document: Values,
): Promise<readonly Finding[]> {
  const facts = await gateFacts(req, textsOf(fields, document))
  return judge({ slug, fields, document }, { ...facts, refused: await refusedFields(req, { fields, slug }, document) })
}
