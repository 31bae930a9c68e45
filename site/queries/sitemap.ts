import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { DOCUMENT_KINDS, type DocumentKind } from '../../collections/vocabulary/paths.ts'
import type { ListedDocument } from '../open-data/sitemap/listed.ts'
import { payloadHandle } from '../payload.ts'
import type { Reader } from './reader.ts'

const rowsSchema = z.array(
  z.object({
    kind: z.enum(DOCUMENT_KINDS),
    slug: z.string(),
    readyIn: z.array(z.enum(LOCALES)),
    changed: z.date(),
  }),
)

/** Kinds of which some are for members alone; strangers may know of those that staff list. */
const GATED: ReadonlySet<DocumentKind> = new Set(['pages', 'resources'])

/** As `isPublishedNow` in cms/access/publishing.ts; that both say the same is tested. A date ahead brings a page without touching it. */
function documentsOf(kind: DocumentKind): string {
  const table = kind.replaceAll('-', '_')
  return `
  SELECT '${kind}' AS kind, slug, greatest(updated_at, published_at) AS changed,
         ARRAY(SELECT value::text FROM ${table}_ready_in WHERE parent_id = ${table}.id) AS "readyIn"
    FROM ${table}
   WHERE _status = 'published' AND published_at <= now() AND deleted_at IS NULL
         ${GATED.has(kind) ? `AND (visibility IS DISTINCT FROM 'members' OR listed)` : ''}`
}

const STATEMENT = `${DOCUMENT_KINDS.map(documentsOf).join(' UNION ALL ')} ORDER BY kind, slug`

/** Every document that search engines may list, without its words: there may be tens of thousands. */
export async function findListedDocuments({ reads }: Pick<Reader, 'reads'>): Promise<readonly ListedDocument[]> {
  reads?.dependsOn(...DOCUMENT_KINDS)
  const { db } = await payloadHandle()
  return rowsSchema.parse((await db.pool.query(STATEMENT)).rows)
}
