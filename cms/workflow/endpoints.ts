import { ValidationError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { STEPS } from '../../collections/vocabulary/stages.ts'
import { answer, idAsked, staffGet, staffPost } from '../access/staff-endpoint.ts'
import { isContentStaff, isPublisher } from '../access/who.ts'
import { readMoment } from '../desk-page/moment.ts'
import { inRequestTransaction } from '../request-connection.ts'
import type { DeskAnswer, DeskProblem } from './answers.ts'
import { resolveComment, writeComment } from './comments.ts'
import { LEAST_REASON, MAX_COMMENT_LENGTH, MAX_REASON_LENGTH } from './lengths.ts'
import { StoppedByOthers } from './meanwhile.ts'
import { sayFields } from './field-labels.ts'
import { manyBody, takeMany } from './many.ts'
import { DESK_PATH, MANY_PATH } from './paths.ts'
import { collectionOf, placeOf, readDesk } from './read-desk.ts'
import { rehearse } from './rehearse.ts'
import { StoppedByDesk, StoppedByGate } from './refusal.ts'
import { dropSchedule, readSchedules, SCHEDULED_ACTS, writeSchedule, type ScheduledAct } from './schedules.ts'
import type { Place } from './standing.ts'
import { takeStep } from './take-step.ts'
import { writeTimeLine } from './time-line.ts'

async function told(req: PayloadRequest, place: Place, kind: 'desk' | 'done'): Promise<Response> {
  const desk = await readDesk(req, place)
  return desk === undefined ? answer(404, { kind: 'unknown' }) : answer(200, { kind, desk } satisfies DeskAnswer)
}

async function refused(req: PayloadRequest, place: Place, problem: DeskProblem, message?: string): Promise<Response> {
  const desk = await readDesk(req, place)
  if (desk === undefined) return answer(404, { kind: 'unknown' })
  return answer(409, { kind: 'refused', problem, ...(message !== undefined && { message }), desk } satisfies DeskAnswer)
}

/** What the rules of the desk or the gate have against it is an answer; everything else is a fault. */
async function refusedBy(req: PayloadRequest, place: Place, error: unknown): Promise<Response> {
  if (error instanceof StoppedByDesk) return refused(req, place, error.hindrance)
  if (error instanceof StoppedByGate) return refused(req, place, 'gate', error.message)
  if (error instanceof StoppedByOthers) return refused(req, place, error.problem, error.message)
  if (error instanceof ValidationError) {
    const said = sayFields(req, req.payload.collections[place.collection].config, error)
    return refused(req, place, 'fields', said)
  }
  throw error
}

async function placed(req: PayloadRequest, handle: (place: Place) => Promise<Response>): Promise<Response> {
  const place = placeOf(req)
  return place === undefined || idAsked(req) === undefined ? answer(404, { kind: 'unknown' }) : handle(place)
}

const look = staffGet({
  path: DESK_PATH,
  who: isContentStaff,
  handle: (req) => placed(req, (place) => told(req, place, 'desk')),
})

const actEndpoint = <Body>(
  name: string,
  schema: z.ZodType<Body>,
  act: (req: PayloadRequest, place: Place, body: Body) => Promise<Response>,
): Endpoint =>
  staffPost({
    path: `${DESK_PATH}/${name}`,
    who: isContentStaff,
    body: schema,
    handle: (req, body) => placed(req, (place) => act(req, place, body)),
  })

const reason = z.string().trim().min(LEAST_REASON).max(MAX_REASON_LENGTH).optional()
const note = z.string().trim().max(MAX_COMMENT_LENGTH).optional()
/** When the version was saved that is on the screen of whoever decides. */
const seen = z.iso.datetime().optional()

const stepBody = z
  .object({ step: z.enum(STEPS), note, reason, seen })
  // Whoever gets a document back is told what is to be changed.
  .refine((body) => body.step !== 'give-back' || (body.note ?? '').length >= LEAST_REASON, { path: ['note'] })
const step = actEndpoint('step', stepBody, async (req, place, body) => {
  try {
    await takeStep(req, place, body)
  } catch (error) {
    return refusedBy(req, place, error)
  }
  return told(req, place, 'done')
})

const commentBody = z.object({
  body: z.string().trim().min(1).max(MAX_COMMENT_LENGTH),
  waitsFor: z.uuid().optional(),
})
const comment = actEndpoint('comment', commentBody, async (req, place, body) => {
  if ((await readDesk(req, place)) === undefined) return answer(404, { kind: 'unknown' })
  await inRequestTransaction(req, () => writeComment(req, place, body))
  return told(req, place, 'done')
})

const resolve = actEndpoint(
  'resolve',
  z.object({ comment: z.uuid(), resolved: z.boolean() }),
  async (req, place, body) => {
    await resolveComment(req, place, body.comment, body.resolved)
    return told(req, place, 'done')
  },
)

/** What is to be published before can be taken down after, though it is not public yet. */
async function willBePublic(req: PayloadRequest, place: Place, act: ScheduledAct, at: Date): Promise<boolean> {
  if (act !== 'take-down') return false
  const schedules = await readSchedules(req, place)
  return schedules.some((each) => each.act === 'publish' && each.state === 'waiting' && new Date(each.dueAt) < at)
}

const scheduleBody = z.object({ act: z.enum(SCHEDULED_ACTS), at: z.string().max(30), reason, seen })
const schedule = actEndpoint('schedule', scheduleBody, async (req, place, { act, at, ...body }) => {
  if (!isPublisher({ req })) return refused(req, place, 'role')
  const moment = readMoment(at, new Date())
  if (moment.kind === 'problem') return refused(req, place, moment.problem)
  try {
    // Whoever schedules is told now what would be told the worker at night.
    if (!(await willBePublic(req, place, act, moment.at))) await rehearse(req, place, act, body)
  } catch (error) {
    return refusedBy(req, place, error)
  }
  await inRequestTransaction(req, async () => {
    await writeSchedule(req, place, { act, at: moment.at, reason: body.reason })
    await writeTimeLine(req, place, { act: 'schedule', note: `${act} ${moment.at.toISOString()}` })
  })
  return told(req, place, 'done')
})

const unschedule = actEndpoint('unschedule', z.object({ schedule: z.uuid() }), async (req, place, body) => {
  if (!isPublisher({ req })) return refused(req, place, 'role')
  await inRequestTransaction(req, async () => {
    await dropSchedule(req, place, body.schedule)
    await writeTimeLine(req, place, { act: 'unschedule' })
  })
  return told(req, place, 'done')
})

const many = staffPost({
  path: MANY_PATH,
  who: isContentStaff,
  body: manyBody,
  handle: async (req, body) => {
    const collection = collectionOf(req)
    return collection === undefined
      ? answer(404, { kind: 'unknown' })
      : answer(200, await takeMany(req, collection, body))
  },
})

/** The publishing desk, beside each document and above each list. Under `/api`. */
export const deskEndpoints: Endpoint[] = [look, step, comment, resolve, schedule, unschedule, many]
