import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { OLD_ADDRESSES_TAG, oldAddress } from '../../collections/vocabulary/old-addresses.ts'
import { DOCUMENT_KINDS, DOCUMENT_PATHS, mediaPath } from '../../collections/vocabulary/paths.ts'
import { findDocuments, payloadHandle } from '../payload.ts'
import type { Reader } from './reader.ts'

const rowsSchema = z.array(
  z.object({ collection: z.enum([...DOCUMENT_KINDS, 'media']), document: z.string(), locale: z.enum(LOCALES) }),
)

/**
 * Where an address of the former site leads by now: to the document that was imported from there, as soon as this reader may see
 * it. Undefined for all others, so that nobody learns of a draft.
 */
export async function whereOldAddressLeads(
  reader: Reader,
  pathname: string,
  search: string,
): Promise<string | undefined> {
  const address = oldAddress(pathname, search)
  if (address === undefined) return undefined
  reader.reads?.dependsOn(OLD_ADDRESSES_TAG)
  const { db } = await payloadHandle()
  const { rows } = await db.pool.query(
    'SELECT collection, document::text, locale FROM old_addresses WHERE address = $1',
    [address],
  )
  const [found] = rowsSchema.parse(rows)
  if (found === undefined) return undefined
  const { collection, document, locale } = found
  const where = { id: { equals: document } }
  if (collection === 'media') {
    const { docs } = await findDocuments(collection, reader, { where, limit: 1, select: { filename: true } })
    return docs[0]?.filename ? mediaPath(docs[0].filename) : undefined
  }
  const { docs } = await findDocuments(collection, reader, { where, limit: 1, select: { slug: true } })
  const slug = docs[0]?.slug
  return slug ? DOCUMENT_PATHS[collection](locale, slug) : undefined
}
