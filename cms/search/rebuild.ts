import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inBatches } from '../in-batches.ts'
import { rememberMade, type Made } from '../made-by.ts'
import { connectionOf, inRequestTransaction } from '../request-connection.ts'
import { indexDocuments } from './index-documents.ts'
import { countLexemes } from './lexeme-counts.ts'
import { isSearched, SEARCHED_COLLECTIONS } from './sources.ts'

/** Grows when the same documents give other rows. */
export const ANALYSIS: Made = { name: 'search-analysis', version: 4 }

export interface Progress {
  collection: string
  done: number
  total: number
}

interface Rebuilt {
  documents: number
  written: number
  deleted: number
}

/** Rows of documents that are gone, and of collections that are searched no more. */
async function deleteOrphans(req: PayloadRequest): Promise<number> {
  const connection = await connectionOf(req)
  let deleted = 0
  for (const collection of SEARCHED_COLLECTIONS) {
    const table = sql.identifier(collection.replaceAll('-', '_'))
    const { rowCount } = await connection.execute(sql`
      DELETE FROM search WHERE collection = ${collection} AND NOT EXISTS (SELECT FROM ${table} WHERE id = document)`)
    deleted += rowCount ?? 0
  }
  const { rowCount } = await connection.execute(sql`
    DELETE FROM search WHERE collection NOT IN (SELECT jsonb_array_elements_text(${JSON.stringify(SEARCHED_COLLECTIONS)}::jsonb))`)
  return deleted + (rowCount ?? 0)
}

/**
 * Makes all rows of the search table anew from the collections: what is right stays untouched, what differs is written, what
 * should not be there goes. May be stopped and started again at any moment, and run while people save.
 */
export async function rebuildSearch(
  payload: Payload,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Rebuilt> {
  const rebuilt = { documents: 0, written: 0, deleted: 0 }
  for (const { config } of Object.values(payload.collections)) {
    const { slug } = config
    if (!isSearched(slug)) continue
    const { totalDocs: total } = await payload.db.count({ collection: slug })
    let done = 0
    await inBatches(payload, slug, async (req, ids) => {
      const { written, deleted } = await indexDocuments(req, { ...config, slug }, ids)
      rebuilt.written += written
      rebuilt.deleted += deleted
      rebuilt.documents += ids.length
      done += ids.length
      onProgress({ collection: slug, done, total })
    })
  }
  rebuilt.deleted += await inRequestTransaction(await createLocalReq({}, payload), deleteOrphans)
  await countLexemes(payload.db.pool)
  await rememberMade(payload, ANALYSIS)
  return rebuilt
}
