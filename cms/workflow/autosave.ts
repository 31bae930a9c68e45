import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { queriesOn } from '../request-connection.ts'
import { SAVED_BY_ITSELF } from './paths.ts'
import { rowsOf, type Place } from './standing.ts'

const idSchema = z.object({ id: z.string() })
const autosaveSchema = z.object({ version: z.string() })

/** Whether nobody pressed a button for what is saved. */
const isByItself = ({ query }: PayloadRequest): boolean => query?.[SAVED_BY_ITSELF] === 'true'

/**
 * What a form saves by itself, again and again while somebody writes, is one version and not fifty: each takes the place of
 * the one before. What somebody saves on purpose stays.
 */
export async function keepOneAutosave(req: PayloadRequest, place: Place): Promise<void> {
  const { payload } = req
  const { collection, id } = place
  const { query } = await queriesOn(req)
  const [before] = await rowsOf(
    req,
    autosaveSchema,
    'DELETE FROM desk_autosaves WHERE collection = $1 AND document = $2 RETURNING version::text',
    [collection, id],
  )
  if (!isByItself(req)) return
  const where = { parent: { equals: id } }
  const { docs } = await payload.db.findVersions({
    collection,
    where,
    limit: 2,
    sort: '-updatedAt',
    pagination: false,
    req,
  })
  const [newest, previous] = docs.map((doc) => idSchema.parse(doc).id)
  if (newest === undefined) return
  if (before !== undefined && previous === before.version)
    await payload.db.deleteVersions({ collection, where: { id: { equals: previous } }, req })
  await query('INSERT INTO desk_autosaves (collection, document, version) VALUES ($1, $2, $3)', [
    collection,
    id,
    newest,
  ])
}
