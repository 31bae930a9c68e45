import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { connectionOf, inRequestTransaction } from '../request-connection.ts'
import { indexDocuments } from './index-documents.ts'
import { countLexemes } from './lexeme-counts.ts'
import { isSearched, SEARCHED_COLLECTIONS, type SearchedCollection } from './sources.ts'

/** Grows when the same documents give other rows, so that every installation makes its rows anew once. */
const ANALYSIS = 4
const STATE = 'search-analysis'

/** Documents of one transaction. */
const AT_ONCE = 200

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

const idsSchema = z.array(z.object({ id: z.string() }))

/**
 * Every document that there is, and every one that has a row. The documents are locked until the rows are written: a save
 * that happens meanwhile waits and comes after, so that nothing newer is overwritten.
 */
const nextIds = async (req: PayloadRequest, collection: SearchedCollection, after: string) => {
  const connection = await connectionOf(req)
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const { rows } = await connection.execute(sql`
    WITH next AS MATERIALIZED (
      SELECT id FROM ${table} WHERE id > ${after}::uuid ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE)
    SELECT id::text FROM next ORDER BY id`)
  return idsSchema.parse(rows).map(({ id }) => id)
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
    let after = '00000000-0000-0000-0000-000000000000'
    for (let done = 0; ;) {
      const { ids, written, deleted } = await inRequestTransaction(await createLocalReq({}, payload), async (req) => {
        const next = await nextIds(req, slug, after)
        return { ids: next, ...(await indexDocuments(req, { ...config, slug }, next)) }
      })
      rebuilt.written += written
      rebuilt.deleted += deleted
      rebuilt.documents += ids.length
      done += ids.length
      if (ids.length > 0) onProgress({ collection: slug, done, total })
      const last = ids.at(-1)
      if (last === undefined) break
      after = last
    }
  }
  rebuilt.deleted += await inRequestTransaction(await createLocalReq({}, payload), deleteOrphans)
  await countLexemes(payload.db.pool)
  await payload.kv.set(STATE, { analysis: ANALYSIS })
  return rebuilt
}

const stateSchema = z.object({ analysis: z.number() })

/** Whether the rows were made by another way of analysing texts, or never. */
export async function isSearchOutdated(payload: Payload): Promise<boolean> {
  const state = stateSchema.safeParse(await payload.kv.get(STATE))
  return !state.success || state.data.analysis !== ANALYSIS
}
