import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { comesFromOwnPage, isJson } from './own-page.ts'

/** What is found is stored nowhere on its way. */
export const answer = (status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })

/** The id in the address, `:id`; undefined where it is none. */
export const idAsked = ({ routeParams }: PayloadRequest): string | undefined =>
  z.uuid().safeParse(routeParams?.['id']).data

/** No form of another site can send this without asking first. */
const isFile = ({ headers }: PayloadRequest) => headers.get('content-type') === 'application/octet-stream'

interface Asking {
  path: string
  /** A rule of `who.ts`: everybody else learns that it is forbidden, and nothing more. */
  who: (asked: { req: PayloadRequest }) => boolean
  handle: (req: PayloadRequest) => Promise<Response>
}

const guarded = (
  method: 'get' | 'post',
  isTaken: (req: PayloadRequest) => boolean,
  { path, who, handle }: Asking,
): Endpoint => ({
  path,
  method,
  handler: async (req) => {
    if (!who({ req }) || !isTaken(req)) return answer(403, { kind: 'forbidden' })
    try {
      return await handle(req)
    } catch (error) {
      // A rule of a collection refuses what the rule of the endpoint lets pass.
      if (error instanceof APIError && error.status === 403) return answer(403, { kind: 'forbidden' })
      req.payload.logger.error({ err: error, path }, 'An endpoint for staff could not answer')
      return answer(503, { kind: 'unavailable' })
    }
  },
})

/** What staff look at, or take away as a file. It changes nothing, so a typed address may ask for it as well. */
export const staffGet = (asking: Asking): Endpoint => guarded('get', () => true, asking)

/** What staff do with a file, `req.body`, that a page of our own sends. */
export const staffPostFile = (asking: Asking): Endpoint =>
  guarded('post', (req) => comesFromOwnPage(req) && isFile(req), asking)

interface AskingInJson<Body> extends Omit<Asking, 'handle'> {
  body: z.ZodType<Body>
  handle: (req: PayloadRequest, body: Body) => Promise<Response>
}

/** What staff do, in JSON from a page of our own. */
export const staffPost = <Body>({ body, handle, ...asking }: AskingInJson<Body>): Endpoint =>
  guarded('post', (req) => comesFromOwnPage(req) && isJson(req), {
    ...asking,
    handle: async (req) => {
      const written = body.safeParse(await req.json?.().catch(() => undefined))
      return written.success ? handle(req, written.data) : answer(400, { kind: 'malformed' })
    },
  })
