import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithTimestamps,
} from 'payload'
import { z } from 'zod'

import { documentTag } from '../../collections/vocabulary/cache-tags.ts'
import { connectionOf } from '../request-connection.ts'
import { indexDocuments } from '../search/index-documents.ts'
import { isSearched, SEARCHED_COLLECTIONS } from '../search/sources.ts'

/** Documents of one statement: enough to be quick, few enough to be held in memory. */
const AT_ONCE = 100

async function indexInParts(req: PayloadRequest, collection: SanitizedCollectionConfig, ids: readonly string[]) {
  const { slug } = collection
  if (!isSearched(slug)) return
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await indexDocuments(req, { ...collection, slug }, ids.slice(from, from + AT_ONCE))
  }
}

const writesSearchRows: CollectionAfterChangeHook<TypeWithTimestamps> = async ({ collection, doc, req }) => {
  await indexInParts(req, collection, [String(doc.id)])
  return doc
}

const deletesSearchRows: CollectionAfterDeleteHook<TypeWithTimestamps> = async ({ collection, id, req }) => {
  await indexInParts(req, collection, [String(id)])
}

const dependentSchema = z.array(z.object({ document: z.string() }))

/** Writes anew the rows that hold words of another document. */
async function indexDependents(req: PayloadRequest, tag: string): Promise<void> {
  const connection = await connectionOf(req)
  for (const collection of SEARCHED_COLLECTIONS) {
    const { rows } = await connection.execute(
      sql`SELECT DISTINCT document FROM search WHERE depends_on @> ARRAY[${tag}] AND collection = ${collection}`,
    )
    const ids = dependentSchema.parse(rows).map(({ document }) => document)
    if (ids.length > 0) await indexInParts(req, req.payload.collections[collection].config, ids)
  }
}

const topicChanged: CollectionAfterChangeHook<TypeWithTimestamps> = async ({ doc, req, operation }) => {
  if (operation === 'update') await indexDependents(req, documentTag('topics', String(doc.id)))
  return doc
}
const topicDeleted: CollectionAfterDeleteHook<TypeWithTimestamps> = async ({ id, req }) => {
  await indexDependents(req, documentTag('topics', String(id)))
}
/** A new fact too: texts may have waited for it. */
const factChanged: CollectionAfterChangeHook<TypeWithTimestamps> = async ({ doc, previousDoc, req }) => {
  const slugs = new Set([String(doc.slug), String(previousDoc?.slug ?? doc.slug)])
  for (const slug of slugs) await indexDependents(req, documentTag('facts', slug))
  return doc
}
const factDeleted: CollectionAfterDeleteHook<TypeWithTimestamps> = async ({ doc, req }) => {
  await indexDependents(req, documentTag('facts', String(doc.slug)))
}

/** What is found by the public search, in the transaction of the document's own change. */
export const keepsSearchRows = { afterChange: [writesSearchRows], afterDelete: [deletesSearchRows] }
export const keepsRowsOfTopics = { afterChange: [topicChanged], afterDelete: [topicDeleted] }
export const keepsRowsOfFacts = { afterChange: [factChanged], afterDelete: [factDeleted] }
