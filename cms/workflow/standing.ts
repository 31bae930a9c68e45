import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { IS_DECIDER } from '../../collections/database/staff.ts'
import { GATE_MODES, type GateMode } from '../../collections/vocabulary/desk-rules.ts'
import type { Decider, DeskRules, Stage, Standing } from '../../collections/vocabulary/stages.ts'
import { roleOf } from '../access/who.ts'
import { queriesOn } from '../request-connection.ts'

/** A document, wherever it is stored. */
export interface Place {
  collection: CollectionSlug
  id: string
}

/** The member of staff who asks; undefined where the platform itself acts, as the first run and jobs do. */
export function deciderOf(req: PayloadRequest): Decider | undefined {
  const role = roleOf(req)
  return role === undefined || !req.user ? undefined : { id: String(req.user.id), role }
}

const answerSchema = z.object({ rows: z.array(z.unknown()) })

/** Rows of a query in the transaction of the request, parsed. */
export async function rowsOf<Row>(
  req: PayloadRequest,
  schema: z.ZodType<Row>,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const { rows } = answerSchema.parse(await (await queriesOn(req)).query(text, values))
  return rows.map((row) => schema.parse(row))
}

const rulesSchema = z.object({ secondPerson: z.boolean(), gate: z.enum(GATE_MODES) })

/**
 * The rules as administrators have set them. That a second person is needed rests while nobody else could be that person:
 * a hotline of one would publish nothing.
 */
export async function rulesOfTheDesk(req: PayloadRequest): Promise<DeskRules & { gate: GateMode }> {
  const [rules] = await rowsOf(
    req,
    rulesSchema,
    `SELECT coalesce((SELECT second_person FROM desk_rules LIMIT 1), true)
       AND (SELECT count(*) > 1 FROM staff WHERE ${IS_DECIDER}) AS "secondPerson",
       coalesce((SELECT gate::text FROM desk_rules LIMIT 1), 'stops') AS gate`,
    [],
  )
  return rules ?? { secondPerson: true, gate: 'stops' }
}

const authorsSchema = z.object({ authors: z.array(z.string()), approvedBy: z.string().nullable() })

export async function standingOf(
  req: PayloadRequest,
  { collection, id }: Place,
  { stage, isPublic }: { stage: Stage; isPublic: boolean },
): Promise<Standing> {
  const [found] = await rowsOf(
    req,
    authorsSchema,
    `SELECT array(SELECT staff::text FROM desk_authors WHERE collection = $1 AND document = $2) AS authors,
       (SELECT by::text FROM desk_steps WHERE collection = $1 AND document = $2 AND act = 'approve'
        ORDER BY at DESC, id DESC LIMIT 1) AS "approvedBy"`,
    [collection, id],
  )
  const approvedBy = stage === 'approved' ? (found?.approvedBy ?? undefined) : undefined
  return { stage, isPublic, authors: found?.authors ?? [], ...(approvedBy !== undefined && { approvedBy }) }
}

/** Notes that somebody has changed what is in a document. */
export async function noteAuthor(req: PayloadRequest, { collection, id }: Place, author: string): Promise<void> {
  await (
    await queriesOn(req)
  ).query(
    `INSERT INTO desk_authors (collection, document, staff) VALUES ($1, $2, $3)
     ON CONFLICT (collection, document, staff) DO UPDATE SET at = clock_timestamp()`,
    [collection, id, author],
  )
}

/** What is public now has been seen; who changes it begins anew. */
export async function forgetAuthors(req: PayloadRequest, { collection, id }: Place): Promise<void> {
  await (
    await queriesOn(req)
  ).query('DELETE FROM desk_authors WHERE collection = $1 AND document = $2', [collection, id])
}
