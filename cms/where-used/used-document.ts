import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { queriesOn } from '../request-connection.ts'
import type { Asked } from './find-uses.ts'
import { linkAddresses } from './link-addresses.ts'

const formerSchema = z.object({ rows: z.array(z.object({ filename: z.string() })) })

/** Names that a public file had, links to which lead to the one in its place. */
async function formerNames(req: PayloadRequest, id: string): Promise<readonly string[]> {
  const { query } = await queriesOn(req)
  const found = await query('SELECT filename FROM former_files WHERE document = $1::uuid', [id])
  return formerSchema.parse(found).rows.map(({ filename }) => filename)
}

/** A document or a file as it is looked for among what others use and link to. Facts are known by the name in their token. */
export async function usedDocument(
  req: PayloadRequest,
  collection: string,
  document: Readonly<Record<string, unknown>> & { id: string },
): Promise<Asked> {
  const { id, slug } = document
  const target = collection === 'facts' && typeof slug === 'string' ? slug : id
  const more = collection === 'documents' ? await formerNames(req, id) : []
  const { SITE_URL: site } = environmentHere()
  return { kind: collection, target, addresses: linkAddresses(collection, document, { site, more }) }
}
