import type { DocumentKind } from '../../collections/vocabulary/paths.ts'
import { findDocuments, wasPublished } from '../payload.ts'
import type { Reader } from './reader.ts'

/** The present slug of the document that had this one before, if this reader may see it. */
export async function movedTo(reader: Reader, kind: DocumentKind, slug: string): Promise<string | undefined> {
  const where = { formerSlugs: { in: [slug] } }
  const { docs } = await findDocuments(kind, reader, { where, limit: 1, sort: '-updatedAt', select: { slug: true } })
  return docs[0]?.slug
}

/** What there is to say of an address at which this reader sees nothing. */
type Missed = { kind: 'moved'; to: string } | { kind: 'gone' } | { kind: 'unknown' }

export async function whatBecameOf(reader: Reader, kind: DocumentKind, slug: string): Promise<Missed> {
  // Who had an address last has it, also while that is taken down: an earlier one does not get it back.
  if (await wasPublished(reader, kind, slug, 'now')) return { kind: 'gone' }
  const to = await movedTo(reader, kind, slug)
  if (to !== undefined) return { kind: 'moved', to }
  return { kind: (await wasPublished(reader, kind, slug, 'before')) ? 'gone' : 'unknown' }
}
