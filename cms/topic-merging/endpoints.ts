import type { Endpoint } from 'payload'
import { z } from 'zod'

import { comesFromOwnPage, isJson } from '../access/own-page.ts'
import { isPublisher } from '../access/who.ts'
import { mergeTopics, type Merging } from './merge.ts'

/** Under `/api/topics`. */
const MERGE_PATH = '/:id/merge'

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const STATUS_OF: Readonly<Record<Merging['kind'], number>> = { merged: 200, same: 422, unknown: 404 }

const asked = z.object({ from: z.uuid(), into: z.uuid() })

const merge: Endpoint = {
  path: MERGE_PATH,
  method: 'post',
  handler: async (req) => {
    if (!isPublisher({ req }) || !comesFromOwnPage(req) || !isJson(req)) return answer(403, { kind: 'forbidden' })
    const body: unknown = await req.json?.().catch(() => undefined)
    const parsed = asked.safeParse({ from: req.routeParams?.['id'], ...(body as object) })
    if (!parsed.success) return answer(400, { kind: 'malformed' })
    try {
      const merging = await mergeTopics(req.payload, req, parsed.data.from, parsed.data.into)
      return answer(STATUS_OF[merging.kind], merging)
    } catch (error) {
      req.payload.logger.error({ err: error }, 'Topics were not merged')
      return answer(503, { kind: 'unavailable' })
    }
  },
}

export const topicMergingEndpoints: Endpoint[] = [merge]
