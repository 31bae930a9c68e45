import type { ServerResponse } from 'node:http'

import type { Origin } from './metrics.ts'

/** An answer of a few words, for programs and for what is no page. */
export function plain(response: ServerResponse, status: number, text: string): Origin {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-length', Buffer.byteLength(text))
  response.writeHead(status)
  response.end(text)
  return 'other'
}

export function moved(response: ServerResponse, location: string): Origin {
  response.setHeader('location', location)
  return plain(response, 301, 'Moved permanently')
}
