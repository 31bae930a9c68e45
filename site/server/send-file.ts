import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import type { Range } from './ranges.ts'

/** A file on the disk, of which all or one range is sent. */
interface SentFile {
  /** Absolute path. */
  path: string
  /** Bytes. */
  size: number
  /** What was asked for; undefined for all of it. */
  range: Range | 'unsatisfiable' | undefined
}

/** Sends a file, or the range of it that was asked for, once all other headers are set. */
export async function sendFile(
  { path, size, range }: SentFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (range === 'unsatisfiable') {
    response.setHeader('cache-control', 'no-store')
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
    return
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  response.setHeader('content-length', size === 0 ? 0 : end - start + 1)
  if (range !== undefined) response.setHeader('content-range', `bytes ${start}-${end}/${size}`)
  response.writeHead(range === undefined ? 200 : 206)
  if (request.method === 'HEAD' || size === 0) {
    response.end()
    return
  }
  // A visitor who goes away in the middle is no fault of ours.
  await pipeline(createReadStream(path, { start, end }), response).catch(() => undefined)
}
