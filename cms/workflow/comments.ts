import { randomUUIDv7 } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { IS_WRITER } from '../../collections/database/staff.ts'
import { queriesOn } from '../request-connection.ts'
import type { DeskComment } from './answers.ts'
import { rowsOf, type Place } from './standing.ts'
import { tellPerson } from './tell.ts'

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

const commentSchema = z.object({
  id: z.string(),
  body: z.string(),
  byName: z.string(),
  waitsForName: z.string().nullable(),
  at: z.string(),
  resolvedAt: z.string().nullable(),
  resolvedByName: z.string().nullable(),
})

/** Comments of one answer. */
const MOST = 200

/** What staff have said to each other about a document, in the order in which they said it. */
export const readComments = (req: PayloadRequest, { collection, id }: Place): Promise<DeskComment[]> =>
  rowsOf(
    req,
    commentSchema,
    `SELECT said.id::text, body, by_name AS "byName", waited.name AS "waitsForName",
       to_char(said.at AT TIME ZONE 'UTC', ${ISO}) AS at,
       to_char(resolved_at AT TIME ZONE 'UTC', ${ISO}) AS "resolvedAt", resolved_by_name AS "resolvedByName"
     FROM desk_comments said LEFT JOIN staff waited ON waited.id = said.waits_for
     WHERE collection = $1 AND document = $2 ORDER BY said.at, said.id LIMIT ${MOST}`,
    [collection, id],
  )

const personSchema = z.object({ id: z.string(), name: z.string() })

/** Those who write and decide: whoever works on reports alone is not waited for here. */
export const readPeople = (req: PayloadRequest): Promise<{ id: string; name: string }[]> =>
  rowsOf(req, personSchema, `SELECT id::text, name FROM staff WHERE ${IS_WRITER} ORDER BY name LIMIT 200`, [])

interface Comment {
  body: string
  /** Id of the one who is to do something about it. */
  waitsFor?: string | undefined
}

export async function writeComment(req: PayloadRequest, place: Place, { body, waitsFor }: Comment): Promise<void> {
  const { user } = req
  if (user?.collection !== 'staff') return
  await (
    await queriesOn(req)
  ).query(
    `INSERT INTO desk_comments (id, collection, document, body, by, by_name, waits_for)
     VALUES ($1, $2, $3, $4, $5, $6,
       (SELECT id FROM staff WHERE id = $7::uuid AND ${IS_WRITER}))`,
    [randomUUIDv7(), place.collection, place.id, body, user.id, user.name, waitsFor ?? null],
  )
  if (waitsFor !== undefined) await tellPerson(req, place, waitsFor)
}

/** Closes a comment, or opens it again. */
export async function resolveComment(req: PayloadRequest, place: Place, id: string, resolved: boolean): Promise<void> {
  const { user } = req
  if (user?.collection !== 'staff') return
  await (
    await queriesOn(req)
  ).query(
    `UPDATE desk_comments SET resolved_at = CASE WHEN $4::boolean THEN now() END,
       resolved_by_name = CASE WHEN $4::boolean THEN $5::text END
     WHERE id = $1 AND collection = $2 AND document = $3`,
    [id, place.collection, place.id, resolved, user.name],
  )
}
