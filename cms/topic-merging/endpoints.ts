import type { Endpoint } from 'payload'
import { z } from 'zod'

import { answer, idAsked, staffPost } from '../access/staff-endpoint.ts'
import { isPublisher } from '../access/who.ts'
import { mergeTopics, type Merging } from './merge.ts'

const STATUS_OF: Readonly<Record<Merging['kind'], number>> = { merged: 200, same: 422, unknown: 404 }

/** Under `/api/topics`. */
export const topicMergingEndpoints: Endpoint[] = [
  staffPost({
    path: '/:id/merge',
    who: isPublisher,
    body: z.object({ into: z.uuid() }),
    handle: async (req, { into }) => {
      const from = idAsked(req)
      if (from === undefined) return answer(400, { kind: 'malformed' })
      const merging = await mergeTopics(req.payload, req, from, into)
      return answer(STATUS_OF[merging.kind], merging)
    },
  }),
]
