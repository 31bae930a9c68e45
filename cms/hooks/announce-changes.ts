import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { CACHE_CHANNEL, collectionTag, documentTag, globalTag } from '../../collections/vocabulary/cache-tags.ts'
import { connectionOf } from '../request-connection.ts'

/** Runs on the connection of the request's own transaction, so that listeners hear of it at COMMIT and never after a ROLLBACK. */
export async function announce(req: PayloadRequest, tags: readonly string[]): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_notify(${CACHE_CHANNEL}, ${JSON.stringify(tags)})`)
}

const documentChanged: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await announce(req, [collectionTag(collection.slug), documentTag(collection.slug, String(doc.id))])
  return doc
}

const documentDeleted: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await announce(req, [collectionTag(collection.slug), documentTag(collection.slug, String(id))])
}

const globalChanged: GlobalAfterChangeHook = async ({ global, doc, req }) => {
  await announce(req, [globalTag(global.slug)])
  return doc
}

export const announcesChanges = { afterChange: [documentChanged], afterDelete: [documentDeleted] }
export const announcesGlobalChanges = { afterChange: [globalChanged] }
