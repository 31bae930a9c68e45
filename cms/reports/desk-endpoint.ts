import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { answer, staffPost } from '../access/staff-endpoint.ts'
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

const analystOf = ({ user }: PayloadRequest): Analyst => ({
  id: String(user?.id),
  name: user?.collection === 'staff' ? user.name : '',
})

/** An endpoint of the desk, for analysts. */
export const deskEndpoint = <Body>(
  path: string,
  schema: z.ZodType<Body>,
  handle: (request: DeskRequest<Body>) => Promise<Answer>,
): Endpoint =>
  staffPost({
    path,
    who: isAnalyst,
    body: schema,
    handle: async (req, asked) => {
      const id = req.routeParams?.['id']
      const { status = 200, body } = await handle({
        body: asked,
        pool: req.payload.db.pool,
        by: analystOf(req),
        reportId: typeof id === 'string' ? id : '',
      })
      return answer(status, body)
    },
  })
