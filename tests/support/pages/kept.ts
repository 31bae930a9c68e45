import { PageReads } from '../../../site/page-reads.ts'
import { CapturedResponse } from '../../../site/server/captured-response.ts'
import { cleanRequest } from '../../../site/server/clean-request.ts'
import { keptPage, type KeptPage } from '../../../site/server/page-cache/kept-page.ts'

export interface Rendered {
  status?: number
  headers?: Readonly<Record<string, string>>
}

/** A response as a renderer leaves it. */
export function rendered(body: string, { status = 200, headers = {} }: Rendered = {}): CapturedResponse {
  const response = new CapturedResponse(cleanRequest('/', 'localhost'))
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.end(body)
  return response
}

/** A page that was made from what has these tags. */
export function somePage(
  key: string,
  body = key,
  tags: readonly string[] = [],
  more: Partial<KeptPage> = {},
): KeptPage {
  const reads = new PageReads()
  reads.declarePublic()
  for (const tag of tags) reads.tags.add(tag)
  const beginning = { run: 'a run', since: 0, horizon: '1', madeAt: Date.now() }
  return { ...keptPage(key, rendered(body), reads, beginning), ...more }
}
