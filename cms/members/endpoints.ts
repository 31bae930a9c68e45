import type { Endpoint } from 'payload'
import { z } from 'zod'

import { MEMBER_DECISIONS } from '../../collections/vocabulary/members.ts'
import { answer, idAsked, staffPost } from '../access/staff-endpoint.ts'
import { isPublisher } from '../access/who.ts'
import { actorOf } from '../audit/write-line.ts'
import { decide, type Decided } from './decide.ts'

const STATUS_OF: Readonly<Record<Decided['kind'], number>> = { done: 200, refused: 409, unknown: 404 }

/** What becomes of a member, as publishers decide it on pages of the administration. Under `/api/members`. */
export const memberEndpoints: Endpoint[] = [
  staffPost({
    path: '/:id/decide',
    who: isPublisher,
    body: z.object({ decision: z.enum(MEMBER_DECISIONS) }),
    handle: async (req, { decision }) => {
      const id = idAsked(req)
      if (id === undefined) return answer(400, { kind: 'malformed' })
      const decided = await decide(req.payload.db.pool, id, decision, actorOf(req.user))
      return answer(STATUS_OF[decided.kind], decided)
    },
  }),
]
