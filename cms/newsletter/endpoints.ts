import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { SENDING_STATES } from '../../collections/vocabulary/newsletter.ts'
import type { Desk, DeskAnswer, PreviewAnswer, Problem } from './answers.ts'
import { composeIssue, composeSaved } from './compose.ts'
import { actEndpoint, lookEndpoint, type Answer, type IssueRequest } from './issue-endpoint.ts'
import { SENDING_PATH } from './paths.ts'
import { cancel, decide, pause, resume, schedule, type Change } from './sending/changes.ts'
import { DECISIONS } from './sending/decisions.ts'
import { readMoment } from '../desk-page/moment.ts'
import { countDeliveries, countReaders, listUndecided, readSending } from './sending/state.ts'
import type { ItemReference } from './stored.ts'
import { sendTest } from './test-mail.ts'

/** What is on its way was put together when it began, and whether it could be again does not matter. */
const HAS_BEGUN: readonly string[] = ['sending', 'paused', 'sent']

type Readiness = Pick<Desk, 'hindrance' | 'languages'>

async function readinessOf(payload: Payload, issue: string): Promise<Readiness> {
  const composition = await composeIssue(payload, issue)
  if (composition.kind === 'composed')
    return { hindrance: null, languages: LOCALES.filter((language) => composition.messages[language] !== undefined) }
  const { why, from, languages = [] } = composition
  return { hindrance: { why, ...(from !== undefined && { from }) }, languages: [...languages] }
}

async function readDesk({ payload, pool, issue, by }: IssueRequest<unknown>): Promise<Desk> {
  const [sending, readers] = await Promise.all([readSending(pool, issue), countReaders(pool)])
  const hasBegun = sending !== undefined && HAS_BEGUN.includes(sending.state)
  return {
    sending: sending === undefined ? null : { ...sending, counts: await countDeliveries(pool, issue) },
    readers,
    ...(hasBegun ? { hindrance: null, languages: [] } : await readinessOf(payload, issue)),
    undecided: hasBegun && by.publishes ? await listUndecided(pool, issue) : [],
  }
}

const told = async (request: IssueRequest<unknown>, change: Change): Promise<Answer> => ({
  status: change === 'done' ? 200 : 409,
  body: { kind: change, desk: await readDesk(request) } satisfies DeskAnswer,
})

const refused = async (request: IssueRequest<unknown>, problem: Problem): Promise<Answer> => ({
  status: 422,
  body: { kind: 'refused', problem, desk: await readDesk(request) } satisfies DeskAnswer,
})

/** How the sending was when the one who decides looked at it. */
const seen = z.object({ state: z.enum(SENDING_STATES), dueAt: z.iso.datetime() })

const scheduleBody = z.object({ at: z.string().max(30), seen: seen.nullable() })

async function scheduling(request: IssueRequest<z.infer<typeof scheduleBody>>): Promise<Answer> {
  const { payload, pool, issue, body, by } = request
  const moment = readMoment(body.at, new Date())
  if (moment.kind === 'problem') return refused(request, moment.problem)
  const { hindrance } = await readinessOf(payload, issue)
  // What is published by then may be scheduled now.
  const isTimely = hindrance?.from !== undefined && new Date(hindrance.from) <= moment.at
  if (hindrance !== null && !isTimely) return refused(request, hindrance.why)
  return told(request, await schedule(pool, { issue, at: moment.at, by, seen: body.seen }))
}

/** What an item is called, for those who look for why it is not in the letter. */
async function titleOf(payload: Payload, { collection, id }: ItemReference): Promise<string> {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({ collection, where, depth: 0, limit: 1, draft: true, trash: true })
  return docs[0]?.title || docs[0]?.slug || '?'
}

/** Many at once are as many as one page shows; all of them have a word of their own. */
const decisionBody = z.object({
  decision: z.enum(DECISIONS),
  subscribers: z.union([z.literal('all'), z.array(z.uuid()).min(1).max(100)]),
})

export const newsletterEndpoints: Endpoint[] = [
  lookEndpoint(SENDING_PATH, async (request) => ({
    body: { kind: 'desk', desk: await readDesk(request) } satisfies DeskAnswer,
  })),

  lookEndpoint(`${SENDING_PATH}/preview`, async ({ payload, issue }) => {
    const composition = await composeSaved(payload, issue)
    if (composition.kind === 'refused') return { body: composition }
    const leftOut = await Promise.all(composition.leftOut.map((item) => titleOf(payload, item)))
    return { body: { ...composition, leftOut } satisfies PreviewAnswer }
  }),

  actEndpoint(`${SENDING_PATH}/test`, z.object({}), async ({ payload, issue, by }) => {
    const test = await sendTest(payload, issue, by.email)
    return { status: test.kind === 'sent' ? 200 : 422, body: test }
  }),

  actEndpoint(`${SENDING_PATH}/schedule`, scheduleBody, scheduling),

  actEndpoint(`${SENDING_PATH}/cancel`, z.object({ seen }), async (request) =>
    told(request, await cancel(request.pool, request.issue, request.by, request.body.seen)),
  ),

  actEndpoint(`${SENDING_PATH}/pause`, z.object({}), async (request) =>
    told(request, await pause(request.pool, request.issue, request.by)),
  ),

  actEndpoint(`${SENDING_PATH}/resume`, z.object({}), async (request) =>
    told(request, await resume(request.pool, request.issue, request.by)),
  ),

  actEndpoint(`${SENDING_PATH}/decide`, decisionBody, async (request) => {
    const { decision, subscribers } = request.body
    const chosen = subscribers === 'all' ? undefined : subscribers
    const decided = await decide(request.pool, request.issue, request.by, decision, chosen)
    return told(request, decided === 0 ? 'changedMeanwhile' : 'done')
  }),
]
