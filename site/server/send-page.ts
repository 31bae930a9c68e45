import type { IncomingMessage, ServerResponse } from 'node:http'

import type { CapturedResponse } from './captured-response.ts'
import { bestEncoding, compress, isCompressible } from './encoding.ts'
import { etagOf } from './page-cache/kept-page.ts'
import { variesBy } from './varies-by.ts'

/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 500

/** Sends a rendered page: compressed as the visitor's browser likes it, or just the word that it has not changed. */
export function sendPage(page: CapturedResponse, request: IncomingMessage, response: ServerResponse): void {
  const { body } = page
  for (const [name, value] of Object.entries(page.getHeaders())) {
    if (value !== undefined && name !== 'transfer-encoding') response.setHeader(name, value)
  }
  response.statusCode = page.statusCode

  const contentType = page.getHeader('content-type')?.toString()
  const compressible = isCompressible(contentType)
  const own = page.getHeader('vary')
  const vary = [...(own === undefined ? [] : [String(own)]), ...variesBy(contentType)]
  if (vary.length > 0) response.setHeader('vary', vary.join(', '))
  if (compressible && page.statusCode === 200) {
    const etag = etagOf(body)
    response.setHeader('etag', etag)
    if (request.headers['if-none-match'] === etag) {
      response.statusCode = 304
      response.end()
      return
    }
  }

  const encoding =
    compressible && body.length > WORTH_COMPRESSING
      ? bestEncoding(request.headers['accept-encoding']?.toString())
      : undefined
  const payload = encoding === undefined ? body : compress(body, encoding)
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', payload.length)
  response.end(request.method === 'HEAD' ? undefined : payload)
}
