import type { Endpoint } from 'payload'
import { z } from 'zod'

import { MEMBER_DECISIONS } from '../../collections/vocabulary/members.ts'
import { comesFromOwnPage, isJson } from '../access/own-page.ts'
import { isPublisher } from '../access/who.ts'
import { actorOf } from '../audit/write-line.ts'
import { decide, type Decided } from './decide.ts'

/** Under `/api/members`. */
const DECIDE_PATH = '/:id/decide'

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const STATUS_OF: Readonly<Record<Decided['kind'], number>> = { done: 200, refused: 409, unknown: 404 }

const asked = z.object({ id: z.uuid(), decision: z.enum(MEMBER_DECISIONS) })

/** What becomes of a member, as publishers decide it on pages of the administration. */
const decision: Endpoint = {
  path: DECIDE_PATH,
  method: 'post',
  handler: async (req) => {
    if (!isPublisher({ req }) || !comesFromOwnPage(req) || !isJson(req)) return answer(403, { kind: 'forbidden' })
    const body: unknown = await req.json?.().catch(() => undefined)
    const parsed = asked.safeParse({ ...(body as object), id: req.routeParams?.['id'] })
    if (!parsed.success) return answer(400, { kind: 'malformed' })
    try {
      const { id, decision: wanted } = parsed.data
      const decided = await decide(req.payload.db.pool, id, wanted, actorOf(req.user))
      return answer(STATUS_OF[decided.kind], decided)
    } catch (error) {
      // Neither the message nor what it hangs on: both may hold an address.
      req.payload.logger.error({ err: error }, 'A member was not decided on')
      return answer(503, { kind: 'unavailable' })
    }
  },
}

export const memberEndpoints: Endpoint[] = [decision]
