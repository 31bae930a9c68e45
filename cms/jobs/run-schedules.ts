import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type TypedUser,
} from 'payload'
import { z } from 'zod'

import { askForMail } from '../../collections/database/mail-queue.ts'
import { inRequestTransaction, queriesOn } from '../request-connection.ts'
import { StoppedByDesk, StoppedByGate } from '../workflow/refusal.ts'
import { SCHEDULED_ACTS } from '../workflow/schedules.ts'
import { rowsOf, type Place } from '../workflow/standing.ts'
import { takeStep } from '../workflow/take-step.ts'
import { writeTimeLine } from '../workflow/time-line.ts'

const dueSchema = z.object({
  id: z.string(),
  collection: z.string(),
  document: z.string(),
  act: z.enum(SCHEDULED_ACTS),
  by: z.string(),
  reason: z.string().nullable(),
  /** Somebody else has changed the document since. */
  changed: z.boolean(),
})
type Due = z.infer<typeof dueSchema>

interface ScheduleTurn {
  done: number
  /** Those that the rules refused: tasks of whoever scheduled them. */
  failed: number
}

/** Kept from other workers for as long as the transaction lasts. */
const NEXT = `SELECT id::text, collection, document::text, act, by::text, reason,
    act = 'publish' AND EXISTS (
      SELECT FROM desk_authors a WHERE a.collection = desk_schedules.collection AND a.document = desk_schedules.document
        AND a.staff <> desk_schedules.by AND a.at > desk_schedules.made_at) AS changed
  FROM desk_schedules
  WHERE state = 'waiting' AND due_at <= now() AND id::text <> ALL($1::text[])
  ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`

async function personOf(payload: Payload, id: string): Promise<TypedUser | undefined> {
  const account = await payload.findByID({ collection: 'staff', id, depth: 0, disableErrors: true })
  return account ? { ...account, collection: 'staff' } : undefined
}

function placeOf(payload: Payload, { collection, document }: Due): Place | undefined {
  const found = Object.values(payload.collections).find(({ config }) => config.slug === collection)
  return found && { collection: found.config.slug, id: document }
}

const DONE = `UPDATE desk_schedules SET state = 'done', done_at = now() WHERE id = $1`

/** Does it in the transaction in which it is noted as done: killed at any moment, both have happened or neither. */
async function doNext(payload: Payload, tried: readonly string[]): Promise<Due | undefined> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  let due: Due | undefined
  try {
    ;[due] = await rowsOf(req, dueSchema, NEXT, [`{${tried.join(',')}}`])
    if (due !== undefined) {
      req.user = (await personOf(payload, due.by)) ?? null
      const place = placeOf(payload, due)
      // What is published is what was read when it was scheduled, not what somebody has written since.
      if (due.changed) throw new ChangedSince()
      if (place) await takeStep(req, place, { step: due.act, reason: due.reason ?? undefined, isScheduled: true })
      await (await queriesOn(req)).query(DONE, [due.id])
    }
    await commitTransaction(req)
    return due
  } catch (error) {
    await killTransaction(req)
    if (due === undefined) throw error
    if (isDownAlready(due, error)) {
      await (await queriesOn(await createLocalReq({}, payload))).query(DONE, [due.id])
      return due
    }
    await noteFailure(payload, due, error)
    throw new NotDone(due.id, error)
  }
}

/** What was due and did not happen, so that others are not held up by it. */
class NotDone extends Error {
  readonly id: string
  constructor(id: string, cause: unknown) {
    super('A scheduled step was not taken.', { cause })
    this.id = id
  }
}

class ChangedSince extends Error {}

/** What was to be taken down is not public any more, since somebody was quicker: that is nobody's task. */
const isDownAlready = ({ act }: Due, error: unknown): boolean =>
  act === 'take-down' && error instanceof StoppedByDesk && error.hindrance === 'stage'

function problemOf(error: unknown): string | undefined {
  if (error instanceof StoppedByDesk) return error.hindrance
  if (error instanceof StoppedByGate) return 'gate'
  if (error instanceof ChangedSince) return 'changed'
  // Payload's own refusals: the account is disabled, the document is gone, a field is missing.
  return error instanceof Error && 'isOperational' in error ? 'refused' : undefined
}

/** A refusal is a task for whoever scheduled it. A fault, such as a database that is away, is tried again. */
async function noteFailure(payload: Payload, due: Due, error: unknown): Promise<void> {
  const problem = problemOf(error)
  if (problem === undefined) return
  const person = await personOf(payload, due.by)
  const place = placeOf(payload, due)
  await inRequestTransaction(await createLocalReq({ ...(person && { user: person }) }, payload), async (req) => {
    const queries = await queriesOn(req)
    const failed = `UPDATE desk_schedules SET state = 'failed', problem = $2, done_at = now() WHERE id = $1`
    await queries.query(failed, [due.id, problem])
    if (place) await writeTimeLine(req, place, { act: 'schedule-failed', note: due.act })
    if (person?.collection !== 'staff') return
    const details = { staff: due.by, collection: due.collection, document: due.document }
    await askForMail(queries, 'desk-schedule-failed', person.email, person.language, details)
  })
}

/** Publishes and takes down what is due, one after the other, each by the rights of whoever scheduled it. */
export async function runDueSchedules(payload: Payload, signal?: AbortSignal): Promise<ScheduleTurn> {
  const turn: ScheduleTurn = { done: 0, failed: 0 }
  const tried: string[] = []
  while (!signal?.aborted) {
    try {
      const due = await doNext(payload, tried)
      if (due === undefined) return turn
      tried.push(due.id)
      turn.done += 1
    } catch (error) {
      if (!(error instanceof NotDone)) throw error
      tried.push(error.id)
      turn.failed += 1
    }
  }
  return turn
}
