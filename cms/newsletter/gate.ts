import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Connections } from '../../collections/database/transaction.ts'
import { comesFromOwnPage, isJson } from '../access/own-page.ts'
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

const answer = ({ status = 200, body }: Answer): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const FORBIDDEN: Answer = { status: 403, body: { kind: 'forbidden' } }
const MALFORMED: Answer = { status: 400, body: { kind: 'malformed' } }

async function answered<Body>(
  req: PayloadRequest,
  path: string,
  schema: z.ZodType<Body>,
  written: unknown,
  handle: (request: IssueRequest<Body>) => Promise<Answer>,
): Promise<Response> {
  const issue = z.uuid().safeParse(req.routeParams?.['id'])
  const body = schema.safeParse(written)
  if (!issue.success || !body.success) return answer(MALFORMED)
  const { payload, user } = req
  try {
    return answer(
      await handle({
        payload,
        pool: payload.db.pool,
        issue: issue.data,
        body: body.data,
        by: {
          ...(actorOf(user) ?? { id: String(user?.id), name: null }),
          email: user?.email ?? '',
          publishes: isPublisher({ req }),
        },
      }),
    )
  } catch (error) {
    // Not what it hangs on: that may hold somebody's address.
    payload.logger.error({ err: error, path }, 'The newsletter could not answer.')
    return answer({ status: 503, body: { kind: 'unavailable' } })
  }
}

/** What those who write issues may see of one. */
export const lookEndpoint = (path: string, handle: (request: IssueRequest<unknown>) => Promise<Answer>): Endpoint => ({
  path,
  method: 'get',
  handler: async (req) =>
    isContentStaff({ req }) ? answered(req, path, z.unknown(), undefined, handle) : answer(FORBIDDEN),
})

/** What publishers do with one, from pages of our own, in JSON. */
export const actEndpoint = <Body>(
  path: string,
  schema: z.ZodType<Body>,
  handle: (request: IssueRequest<Body>) => Promise<Answer>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!isPublisher({ req }) || !comesFromOwnPage(req) || !isJson(req)) return answer(FORBIDDEN)
    const written: unknown = await req.json?.().catch(() => undefined)
    return answered(req, path, schema, written, handle)
  },
})
