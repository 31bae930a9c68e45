import { createLocalReq } from 'payload'
import { z } from 'zod'

import { inRequestTransaction, queriesOn } from '../../request-connection.ts'
import { KINDS } from '../plan/plan.ts'
import { keepOutcome, noteProgress, type Outcome } from '../store.ts'
import { byRules, type Writer } from './writer.ts'

const COLLECTIONS = [...KINDS, 'media'] as const
type Collection = (typeof COLLECTIONS)[number]

const madeSchema = z.array(z.object({ collection: z.enum(COLLECTIONS), document: z.string(), changedAt: z.date() }))
type Made = z.infer<typeof madeSchema>[number]

/** What an import has made: documents first, because pictures that they alone show go with them. */
async function madeBy(writer: Writer): Promise<Made[]> {
  const { rows } = await writer.payload.db.pool.query(
    `SELECT collection, document::text, max(changed_at) AS "changedAt" FROM wordpress_items
     WHERE import = $1 GROUP BY collection, document ORDER BY collection = 'media', document`,
    [writer.import],
  )
  return madeSchema.parse(rows)
}

async function isShownElsewhere({ payload }: Writer, document: string): Promise<boolean> {
  const { rowCount } = await payload.db.pool.query(`SELECT FROM uses WHERE kind = 'media' AND target = $1 LIMIT 1`, [
    document,
  ])
  return (rowCount ?? 0) > 0
}

interface Standing {
  updatedAt: string
  name: string
}

async function standingOf({ payload }: Writer, collection: Collection, id: string): Promise<Standing | undefined> {
  // Whoever may take an import back was asked at the endpoint; what is looked at is only whether somebody has changed it since.
  const how = { id, depth: 0, disableErrors: true, overrideAccess: true, locale: 'en' } as const
  if (collection === 'media') {
    const picture = await payload.findByID({ collection, ...how })
    return picture ? { updatedAt: picture.updatedAt, name: picture.filename ?? id } : undefined
  }
  const found = await payload.findByID({ collection, ...how, draft: true, trash: true })
  return found ? { updatedAt: found.updatedAt, name: found.title ?? found.slug ?? id } : undefined
}

/** Deletes one thing that is as it was left; what is not, stays. */
async function takeBack(writer: Writer, made: Made): Promise<Outcome | undefined> {
  const { payload, person } = writer
  const { collection, document } = made
  const standing = await standingOf(writer, collection, document)
  const isChanged = standing !== undefined && Date.parse(standing.updatedAt) !== made.changedAt.getTime()
  if (isChanged || (collection === 'media' && (await isShownElsewhere(writer, document))))
    return { title: standing?.name ?? document, problem: 'kept', details: {} }
  const req = await createLocalReq({ ...(person && { user: person }) }, payload)
  await inRequestTransaction(req, async () => {
    if (standing !== undefined) await payload.delete({ collection, id: document, req, ...byRules(writer) })
    const queries = await queriesOn(req)
    await queries.query('DELETE FROM wordpress_items WHERE document = $1 AND import = $2', [document, writer.import])
    await queries.query('DELETE FROM old_addresses WHERE document = $1', [document])
  })
  return undefined
}

/**
 * Takes an import back: deletes for good what it made, but for what somebody has changed since and for pictures that something
 * else shows. Called again after it was killed, it goes on with what is left.
 * @returns false when it was stopped
 */
export async function undoImport(writer: Writer, signal?: AbortSignal): Promise<boolean> {
  const { pool } = writer.payload.db
  const all = await madeBy(writer)
  const outcome: Outcome[] = []
  for (const [index, made] of all.entries()) {
    if (signal?.aborted) return false
    await noteProgress(pool, writer.import, index, all.length)
    const kept = await takeBack(writer, made)
    if (kept !== undefined) outcome.push(kept)
  }
  await keepOutcome(pool, writer.import, outcome)
  await noteProgress(pool, writer.import, all.length, all.length)
  return true
}
