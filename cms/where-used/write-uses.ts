import { sql } from '@payloadcms/db-postgres'
import type { Field, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { z } from 'zod'

import { connectionOf } from '../request-connection.ts'
import { usesOf, type Use } from './uses-of.ts'

/** A use and who uses it; the document is empty for a global. */
interface Row extends Use {
  document: string
  is_public: boolean
}

const storedSchema = z.looseObject({
  id: z.string(),
  _status: z.string().nullish(),
  deletedAt: z.string().nullish(),
})
const versionSchema = z.object({ parent: z.string(), version: z.looseObject({ deletedAt: z.string().nullish() }) })

const rowsOf = (
  fields: readonly Field[],
  stored: Readonly<Record<string, unknown>>,
  document: string,
  isPublic: boolean,
) => usesOf(fields, stored).map((use): Row => ({ ...use, document, is_public: isPublic }))

/** What the documents use as they are stored: what is in the trash uses nothing. */
async function storedUses(req: PayloadRequest, collection: SanitizedCollectionConfig, ids: readonly string[]) {
  const { slug, fields } = collection
  const hasDrafts = Boolean(collection.versions)
  // Not the Local API: its hooks, its access rules and its choice of a language are for readers.
  const where = { id: { in: [...ids] } }
  const all = { locale: 'all', limit: 0, pagination: false, req } as const
  const { docs } = await req.payload.db.find({ collection: slug, where, ...all })
  return docs.flatMap((found) => {
    const stored = storedSchema.parse(found)
    const isPublic = !hasDrafts || stored._status === 'published'
    return stored.deletedAt ? [] : rowsOf(fields, stored, stored.id, isPublic)
  })
}

/** What drafts use that somebody has begun, beside what is public or before it is. */
async function draftUses(
  req: PayloadRequest,
  { slug, fields, versions }: SanitizedCollectionConfig,
  ids: readonly string[],
) {
  if (!versions) return []
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    where: {
      and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }, { 'version._status': { equals: 'draft' } }],
    },
    locale: 'all',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap((found) => {
    const { parent, version } = versionSchema.parse(found)
    return version.deletedAt ? [] : rowsOf(fields, version, parent, false)
  })
}

/** Writes what differs: most changes of a document change nothing of what it uses. */
async function write(req: PayloadRequest, source: string, documents: readonly string[], rows: readonly Row[]) {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    WITH wanted AS (
      SELECT DISTINCT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row (document text, is_public boolean, kind text, target text, field text)),
    gone AS (
      DELETE FROM uses WHERE source = ${source}
        AND document IN (SELECT jsonb_array_elements_text(${JSON.stringify(documents)}::jsonb))
        AND NOT EXISTS (SELECT FROM wanted WHERE (wanted.document, wanted.is_public, wanted.kind, wanted.target, wanted.field)
                                             = (uses.document, uses.is_public, uses.kind, uses.target, uses.field)))
    INSERT INTO uses (source, document, is_public, kind, target, field)
    SELECT ${source}, document, is_public, kind, target, field FROM wanted
     WHERE NOT EXISTS (SELECT FROM uses WHERE source = ${source}
       AND (wanted.document, wanted.is_public, wanted.kind, wanted.target, wanted.field)
         = (uses.document, uses.is_public, uses.kind, uses.target, uses.field))`)
}

/** Brings what is known of these documents to what they are now, in the transaction of the request. */
export async function writeUses(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  ids: readonly string[],
): Promise<void> {
  const rows = [...(await storedUses(req, collection, ids)), ...(await draftUses(req, collection, ids))]
  await write(req, collection.slug, ids, rows)
}

/** What is deleted is used by nobody: the database has emptied the fields that named it. */
export async function forgetUsesOf(req: PayloadRequest, kind: string, id: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`DELETE FROM uses WHERE target = ${id} AND kind = ${kind}`)
}

export async function writeUsesOfGlobal(req: PayloadRequest, { slug, fields }: SanitizedGlobalConfig): Promise<void> {
  const stored: unknown = await req.payload.db.findGlobal({ slug, locale: 'all', req })
  await write(req, slug, [''], rowsOf(fields, z.looseObject({}).catch({}).parse(stored), '', true))
}
