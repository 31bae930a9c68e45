import { randomUUIDv7 } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { askForMail } from '../../collections/database/mail-queue.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { queriesOn } from '../request-connection.ts'
import type { DeskSchedule } from './answers.ts'
import { rowsOf, type Place } from './standing.ts'
import { writeTimeLine } from './time-line.ts'

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

const schedulerSchema = z.object({ id: z.string(), email: z.string(), language: z.enum(LOCALES) })

/** Takes the publication that waits off the schedule, writes it down, and tells whoever had scheduled it. */
export async function callOffPublication(req: PayloadRequest, place: Place): Promise<void> {
  const { collection, id: document } = place
  const schedulers = await rowsOf(
    req,
    schedulerSchema,
    `UPDATE desk_schedules SET state = 'cancelled', done_at = now() FROM staff
     WHERE collection = $1 AND document = $2 AND act = 'publish' AND state = 'waiting' AND staff.id = desk_schedules.by
     RETURNING staff.id::text, email, language::text`,
    [collection, document],
  )
  for (const { id: staff, email, language } of schedulers) {
    await writeTimeLine(req, place, { act: 'unschedule' })
    if (staff === String(req.user?.id)) continue
    const details = { staff, collection, document }
    await askForMail(await queriesOn(req), 'desk-schedule-dropped', email, language, details)
  }
}
