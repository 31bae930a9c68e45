import type { Endpoint, PayloadRequest } from 'payload'

import { staffGet, staffPostFile } from '../access/staff-endpoint.ts'
import { isContentStaff } from '../access/who.ts'
import { MAX_BYTES } from './parse-sheet.ts'

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

/** An endpoint that takes a sheet. */
export const sheetEndpoint = (
  path: string,
  handle: (req: PayloadRequest, bytes: Uint8Array) => Promise<Response>,
): Endpoint => staffPostFile({ path, who: isContentStaff, handle: async (req) => handle(req, await bytesOf(req)) })

/** A sheet that is taken away. */
export const downloadEndpoint = (path: string, handle: (req: PayloadRequest) => Promise<Response>): Endpoint =>
  staffGet({ path, who: isContentStaff, handle })
