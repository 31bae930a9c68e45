import { randomUUIDv7 } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { queriesOn } from '../request-connection.ts'
import type { DeskSchedule } from './answers.ts'
import { rowsOf, type Place } from './standing.ts'

export const SCHEDULED_ACTS = ['publish', 'take-down'] as const
export type ScheduledAct = (typeof SCHEDULED_ACTS)[number]

const scheduleSchema = z.object({
  id: z.string(),
  act: z.enum(SCHEDULED_ACTS),
  dueAt: z.string(),
  byName: z.string(),
  state: z.enum(['waiting', 'failed']),
  problem: z.string().nullable(),
})

/** What is to happen with a document, and what was to happen and could not, until somebody has seen it. */
export const readSchedules = (req: PayloadRequest, { collection, id }: Place): Promise<DeskSchedule[]> =>
  rowsOf(
    req,
    scheduleSchema,
    `SELECT due.id::text, act, staff.name AS "byName", state, problem,
       to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "dueAt"
     FROM desk_schedules due JOIN staff ON staff.id = due.by
     WHERE collection = $1 AND document = $2 AND (state = 'waiting' OR (state = 'failed' AND seen_at IS NULL))
     ORDER BY due_at`,
    [collection, id],
  )

interface Scheduling {
  act: ScheduledAct
  at: Date
  /** Why the gate is overruled, where it is. */
  reason?: string | undefined
}

/** One of a kind: a new time takes the place of the one before. */
export async function writeSchedule(req: PayloadRequest, place: Place, { act, at, reason }: Scheduling): Promise<void> {
  const { query } = await queriesOn(req)
  await query(
    `UPDATE desk_schedules SET state = 'cancelled', done_at = now()
     WHERE collection = $1 AND document = $2 AND act = $3 AND state = 'waiting'`,
    [place.collection, place.id, act],
  )
  await query(
    `INSERT INTO desk_schedules (id, collection, document, act, due_at, by, reason) VALUES ($1, $2, $3, $4, $5::timestamptz, $6, $7)`,
    [randomUUIDv7(), place.collection, place.id, act, at.toISOString(), req.user?.id ?? null, reason ?? null],
  )
}

/** Takes back what waits; of what has failed it notes that somebody has seen it. */
export async function dropSchedule(req: PayloadRequest, place: Place, id: string): Promise<void> {
  await (
    await queriesOn(req)
  ).query(
    `UPDATE desk_schedules SET seen_at = now(), done_at = coalesce(done_at, now()),
       state = CASE state WHEN 'waiting' THEN 'cancelled' ELSE state END
     WHERE id = $1 AND collection = $2 AND document = $3 AND state IN ('waiting', 'failed')`,
    [id, place.collection, place.id],
  )
}
