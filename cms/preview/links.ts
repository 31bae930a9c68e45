import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import { IS_WRITER } from '../../collections/database/staff.ts'
import type { DocumentKind } from '../../collections/vocabulary/paths.ts'

export interface StoredLink {
  id: string
  endsAt: Date
  madeBy: string
}

interface Document {
  kind: DocumentKind
  id: string
}

const rowsSchema = z.array(z.object({ id: z.string(), ends_at: z.date(), name: z.string() }))

/** Links to a document that still open it, made by who still may, those that end last first. */
export async function openLinks(db: Queryable, { id }: Document): Promise<StoredLink[]> {
  const { rows } = await db.query(
    `SELECT links.id, ends_at, staff.name FROM preview_links links JOIN staff ON staff.id = made_by AND ${IS_WRITER}
     WHERE document = $1 AND revoked_at IS NULL AND ends_at > now() ORDER BY ends_at DESC, made_at DESC LIMIT 50`,
    [id],
  )
  return rowsSchema.parse(rows).map(({ id: link, ends_at, name }) => ({ id: link, endsAt: ends_at, madeBy: name }))
}

/** To the second, as the link itself says it. */
export async function makeLink(db: Queryable, { kind, id }: Document, hours: number, by: string): Promise<void> {
  const endsAt = new Date(Math.floor(Date.now() / 1000 + hours * 3600) * 1000)
  await db.query('INSERT INTO preview_links (id, collection, document, made_by, ends_at) VALUES ($1, $2, $3, $4, $5)', [
    randomUUID(),
    kind,
    id,
    by,
    endsAt,
  ])
}

/** From now on the link opens nothing. */
export async function revokeLink(db: Queryable, { id }: Document, link: string): Promise<void> {
  await db.query('UPDATE preview_links SET revoked_at = now() WHERE id = $1 AND document = $2 AND revoked_at IS NULL', [
    link,
    id,
  ])
}
