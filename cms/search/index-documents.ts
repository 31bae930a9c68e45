import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'

import { connectionOf } from '../request-connection.ts'
import { searchContext } from './context.ts'
import { searchRows, type SearchRow, type StoredDocument } from './rows.ts'
import type { SearchedCollection } from './sources.ts'

/** What a run did with the rows; rows that were right already are not written. */
interface Indexed {
  written: number
  deleted: number
}

const storedSchema = z.looseObject({ id: z.string() })

async function storedDocuments(
  req: PayloadRequest,
  collection: SearchedCollection,
  ids: readonly string[],
): Promise<readonly StoredDocument[]> {
  // Not the Local API: its hooks, its access rules and its choice of a language are for readers.
  const where = { id: { in: [...ids] } }
  const { docs } = await req.payload.db.find({ collection, where, locale: 'all', limit: 0, pagination: false, req })
  return docs.map((document) => storedSchema.parse(document))
}

const columns = sql`collection, document, locale, slug, shown_in, title, summary, body, published_at, seen_by, facets, depends_on, headline, terms`

/** Writes what differs, so that nobody is told of a change that is none. */
async function writeRows(req: PayloadRequest, rows: readonly SearchRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const connection = await connectionOf(req)
  const { rowCount } = await connection.execute(sql`
    INSERT INTO search AS kept (${columns})
    SELECT ${columns} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
      collection text, document uuid, locale text, slug text, shown_in text, title text, summary text, body text,
      published_at timestamptz, seen_by text, facets text[], depends_on text[], headline tsvector, terms tsvector)
    ON CONFLICT (collection, document, locale) DO UPDATE SET
      slug = excluded.slug, shown_in = excluded.shown_in, title = excluded.title, summary = excluded.summary,
      body = excluded.body, published_at = excluded.published_at, seen_by = excluded.seen_by, facets = excluded.facets,
      depends_on = excluded.depends_on, headline = excluded.headline, terms = excluded.terms
    WHERE (kept.slug, kept.shown_in, kept.title, kept.summary, kept.body, kept.published_at, kept.seen_by, kept.facets,
           kept.depends_on, kept.headline, kept.terms)
      IS DISTINCT FROM (excluded.slug, excluded.shown_in, excluded.title, excluded.summary, excluded.body,
           excluded.published_at, excluded.seen_by, excluded.facets, excluded.depends_on, excluded.headline, excluded.terms)`)
  return rowCount ?? 0
}

async function deleteRows(
  req: PayloadRequest,
  collection: SearchedCollection,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0
  const connection = await connectionOf(req)
  const { rowCount } = await connection.execute(sql`
    DELETE FROM search WHERE collection = ${collection}
      AND document IN (SELECT value::uuid FROM jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`)
  return rowCount ?? 0
}

/**
 * Brings the rows of these documents to what the documents are now, in the transaction of the request. Those that the public
 * does not see, or that are gone, lose theirs.
 */
export async function indexDocuments(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig & { slug: SearchedCollection },
  ids: readonly string[],
): Promise<Indexed> {
  const documents = await storedDocuments(req, collection.slug, ids)
  const context = await searchContext(req, documents)
  const rows = documents.flatMap((document) => searchRows(collection, document, context))
  const seen = new Set(rows.map(({ document }) => document))
  const [written, deleted] = [
    await writeRows(req, rows),
    await deleteRows(
      req,
      collection.slug,
      ids.filter((id) => !seen.has(id)),
    ),
  ]
  return { written, deleted }
}
