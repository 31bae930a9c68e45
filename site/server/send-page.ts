import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { CapturedResponse } from './captured-response.ts'
import { bestEncoding, compress, isCompressible } from './encoding.ts'

/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 500

/**
 * By which headers of the request an answer differs. Pages, and where somebody is sent, may differ for a member who is logged
 * in: a shared cache in front, which keeps a stranger's, must not give it to a member. Files for programs are everybody's.
 */
function variesBy(page: CapturedResponse, compressible: boolean): readonly string[] {
  const contentType = page.getHeader('content-type')
  const isPersonal = contentType === undefined || String(contentType).startsWith('text/html')
  const own = page.getHeader('vary')
  return [
    ...(own === undefined ? [] : [String(own)]),
    ...(compressible ? ['accept-encoding'] : []),
    ...(isPersonal ? ['cookie'] : []),
  ]
}

/** Sends a rendered page: compressed as the visitor's browser likes it, or just the word that it has not changed. */
export function sendPage(page: CapturedResponse, request: IncomingMessage, response: ServerResponse): void {
  const { body } = page
  for (const [name, value] of Object.entries(page.getHeaders())) {
    if (value !== undefined && name !== 'transfer-encoding') response.setHeader(name, value)
  }
  response.statusCode = page.statusCode

  const compressible = isCompressible(String(page.getHeader('content-type') ?? ''))
  const vary = variesBy(page, compressible)
  if (vary.length > 0) response.setHeader('vary', vary.join(', '))
  if (compressible && page.statusCode === 200) {
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
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
