import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import type { Origin } from './metrics.ts'

/** The page for a fault of ours, in both languages. A file, so that it needs neither the database nor Astro. */
export function createFaultPage(
  dist: string,
): (request: IncomingMessage, response: ServerResponse, status: 500 | 503) => Promise<Origin> {
  let page: Promise<Buffer> | undefined
  return async (request, response, status) => {
    page ??= readFile(join(dist, 'client', 'fault.html'))
    const body = await page.catch(() =>
      Buffer.from('Internet Hotline Cambodia: something went wrong. Please try again.'),
    )
    for (const name of ['content-encoding', 'etag', 'content-length']) response.removeHeader(name)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-length', body.length)
    if (status === 503) response.setHeader('retry-after', '10')
    response.writeHead(status)
    response.end(request.method === 'HEAD' ? undefined : body)
    return 'other'
  }
}
