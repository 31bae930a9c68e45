import type { Endpoint, Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { Connections } from '../../collections/database/transaction.ts'
import { answer, idAsked, staffGet, staffPost } from '../access/staff-endpoint.ts'
import { isContentStaff, isPublisher } from '../access/who.ts'
import { actorOf, type Actor } from '../audit/write-line.ts'

export interface IssueRequest<Body = undefined> {
  payload: Payload
  pool: Connections
  /** Id of the issue. */
  issue: string
  body: Body
  by: Actor & { email: string; publishes: boolean }
}

export interface Answer {
  status?: number
  body: object
}

async function answered<Body>(
  req: PayloadRequest,
  asked: Body,
  handle: (request: IssueRequest<Body>) => Promise<Answer>,
): Promise<Response> {
  const issue = idAsked(req)
  if (issue === undefined) return answer(400, { kind: 'malformed' })
  const { payload, user } = req
  const { status = 200, body } = await handle({
    payload,
    pool: payload.db.pool,
    issue,
    body: asked,
    by: {
      ...(actorOf(user) ?? { id: String(user?.id), name: null }),
      email: user?.email ?? '',
      publishes: isPublisher({ req }),
    },
  })
  return answer(status, body)
}

/** What those who write issues may see of one. */
export const lookEndpoint = (path: string, handle: (request: IssueRequest<unknown>) => Promise<Answer>): Endpoint =>
  staffGet({ path, who: isContentStaff, handle: (req) => answered(req, undefined, handle) })

/** What publishers do with one. */
export const actEndpoint = <Body>(
  path: string,
  body: z.ZodType<Body>,
  handle: (request: IssueRequest<Body>) => Promise<Answer>,
): Endpoint => staffPost({ path, who: isPublisher, body, handle: (req, asked) => answered(req, asked, handle) })
