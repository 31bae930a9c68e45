import type { Endpoint, PayloadRequest } from 'payload'

import { comesFromOwnPage } from '../access/own-page.ts'
import { isContentStaff } from '../access/who.ts'
import { MAX_BYTES } from './parse-sheet.ts'

export const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** What was sent, up to one byte more than a sheet may have: who sends more need not be listened to. */
async function bytesOf(req: PayloadRequest): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = req.body?.getReader()
  while (reader !== undefined && length <= MAX_BYTES) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    chunks.push(value)
    length += value.length
  }
  await reader?.cancel()
  return Buffer.concat(chunks)
}

/** No form of another site can send this without asking first. */
const isFile = ({ headers }: PayloadRequest) => headers.get('content-type') === 'application/octet-stream'

/** What went wrong is for the log, without what somebody has written. */
export function unavailable({ payload }: PayloadRequest, what: string, error: unknown): Response {
  payload.logger.error({ err: error }, what)
  return answer(503, { kind: 'unavailable' })
}

/** An endpoint that takes a sheet, from content staff and pages of our own. */
export const sheetEndpoint = (
  path: string,
  handle: (req: PayloadRequest, bytes: Uint8Array) => Promise<Response>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!isContentStaff({ req }) || !comesFromOwnPage(req) || !isFile(req)) return answer(403, { kind: 'forbidden' })
    try {
      return await handle(req, await bytesOf(req))
    } catch (error) {
      return unavailable(req, `A sheet was not read at ${path}`, error)
    }
  },
})

/** A file that content staff take away. It changes nothing, so a typed address may ask for it as well. */
export const downloadEndpoint = (path: string, handle: (req: PayloadRequest) => Promise<Response>): Endpoint => ({
  path,
  method: 'get',
  handler: async (req) => {
    if (!isContentStaff({ req })) return answer(403, { kind: 'forbidden' })
    try {
      return await handle(req)
    } catch (error) {
      return unavailable(req, `A sheet was not made at ${path}`, error)
    }
  },
})
