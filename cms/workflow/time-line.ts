import { randomUUIDv7 } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { STAGES } from '../../collections/vocabulary/stages.ts'
import { queriesOn } from '../request-connection.ts'
import { ACTS, type Act } from './acts.ts'
import { rowsOf, type Place } from './standing.ts'

interface TimeLineEntry {
  act: Act
  /** The stage that the document had afterwards. */
  stage?: string | undefined
  note?: string | undefined
  /** Rules of the gate that were overruled, the note says why. */
  overruled?: readonly string[] | undefined
}

/** In the transaction of the request: what did not happen is not in the time line. */
export async function writeTimeLine(req: PayloadRequest, place: Place, entry: TimeLineEntry): Promise<void> {
  const { user } = req
  const by = user?.collection === 'staff' ? user : undefined
  await (
    await queriesOn(req)
  ).query(
    `INSERT INTO desk_steps (id, collection, document, act, stage, by, by_name, note, overruled)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb)`,
    [
      randomUUIDv7(),
      place.collection,
      place.id,
      entry.act,
      entry.stage ?? null,
      by?.id ?? null,
      by?.name ?? null,
      entry.note ?? null,
      JSON.stringify(entry.overruled ?? []),
    ],
  )
}

const rowSchema = z.object({
  id: z.string(),
  act: z.enum(ACTS),
  stage: z.enum(STAGES).nullable(),
  byName: z.string().nullable(),
  note: z.string().nullable(),
  overruled: z.array(z.string()),
  at: z.string(),
})
type TimeLineRow = z.infer<typeof rowSchema>

/** Steps of one answer: who looks for older ones has the versions. */
const MOST = 50

/** The newest first. */
export const readTimeLine = (req: PayloadRequest, { collection, id }: Place): Promise<TimeLineRow[]> =>
  rowsOf(
    req,
    rowSchema,
    `SELECT id::text, act, stage, by_name AS "byName", note, overruled,
       to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
     FROM desk_steps WHERE collection = $1 AND document = $2 ORDER BY desk_steps.at DESC, desk_steps.id DESC LIMIT ${MOST}`,
    [collection, id],
  )
