import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { comesFromOwnPage, isJson } from '../access/own-page.ts'
import { isAnalyst } from '../access/who.ts'
import type { Connections } from '../../collections/database/transaction.ts'
import type { Analyst } from './time-line.ts'

export interface DeskRequest<Body> {
  body: Body
  pool: Connections
  by: Analyst
  /** The report of the address; empty where it names none. */
  reportId: string
}

type Answer = { status?: number; body: object }

const answer = ({ status = 200, body }: Answer) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const analystOf = ({ user }: PayloadRequest): Analyst => ({
  id: String(user?.id),
  name: user?.collection === 'staff' ? user.name : '',
})

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

/**
 * An endpoint of the desk: for analysts, from pages of our own, in JSON. Everybody else learns that it is forbidden and
 * nothing more; what is found is stored nowhere on its way.
 */
export function deskEndpoint<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  handle: (request: DeskRequest<z.infer<Schema>>) => Promise<Answer>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!isAnalyst({ req }) || !comesFromOwnPage(req) || !isJson(req)) {
        return answer({ status: 403, body: { kind: 'forbidden' } })
      }
      const parsed = schema.safeParse(await bodyOf(req))
      if (!parsed.success) return answer({ status: 400, body: { kind: 'malformed' } })
      const id = req.routeParams?.['id']
      try {
        return answer(
          await handle({
            body: parsed.data,
            pool: req.payload.db.pool,
            by: analystOf(req),
            reportId: typeof id === 'string' ? id : '',
          }),
        )
      } catch (error) {
        req.payload.logger.error({ err: error, path }, 'The desk of reports could not answer.')
        return answer({ status: 503, body: { kind: 'unavailable' } })
      }
    },
  }
}
