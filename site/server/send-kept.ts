import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'

import { bestEncoding, type Encoding } from './encoding.ts'
import type { Headers } from './headers.ts'
import { contentTypeIn, isCompressed, otherBodyOf, type KeptPage } from './page-cache/kept-page.ts'
import type { Source } from './page-cache/page-cache.ts'
import { variesBy } from './varies-by.ts'

/** Names and values in turn, as Node writes them fastest. */
type FlatHeaders = readonly string[]

/** Browsers ask each time whether a page has changed, and caches on the way; those may show an old one when nobody answers. */
const CACHE_CONTROL = 'public, max-age=0, stale-if-error=86400'

const STATUS: Readonly<Record<Source, string>> = {
  hit: 'hotline; hit',
  miss: 'hotline; fwd=uri-miss; stored',
  stale: 'hotline; hit; ttl=-1; detail=stale',
}

/** Programs say the same few things, over and over. */
const known = new Map<string, Encoding | undefined>()
const MOST_KNOWN = 200

function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined
  const last = known.get(accepted)
  if (last !== undefined || known.has(accepted)) return last
  const best = bestEncoding(accepted)
  if (known.size < MOST_KNOWN) known.set(accepted, best)
  return best
}

/**
 * What a CDN in front is told, and visitors are not (RFC 9213): for how long it may go without asking, that an old page is better
 * than none, and the tags by which it can be made to forget one. Nothing where there is none: tags are longer than some pages.
 */
function forCdn({ tags }: KeptPage, seconds: number): FlatHeaders {
  return [
    ...['cdn-cache-control', `max-age=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=86400`],
    ...['cache-tag', tags.join(',')],
    ...['surrogate-key', tags.join(' ')],
  ]
}

/** Bytes of pages as the few like them that do not know brotli: robots, programs, browsers of long ago. */
const OTHER_BODIES = 8 * 2 ** 20

/** Sends kept pages. @param common headers of every answer @param cdnSeconds see SITE_CDN_SECONDS */
export function createSender(common: Headers, cdnSeconds?: number) {
  const written = new WeakMap<KeptPage['headers'], FlatHeaders>()

  const others = new LRUCache<string, Buffer>({ maxSize: OTHER_BODIES, sizeCalculation: ({ length }) => length + 200 })

  function bodyOf(page: KeptPage, encoding: Encoding | undefined): Buffer {
    if (encoding === 'br' || !isCompressed(page)) return page.body
    const name = `${encoding} ${page.etag}`
    const before = others.get(name)
    if (before !== undefined) return before
    const body = otherBodyOf(page, encoding)
    others.set(name, body)
    return body
  }

  /** Of most pages they are the same ones. */
  function headersOf({ headers }: KeptPage): FlatHeaders {
    const before = written.get(headers)
    if (before !== undefined) return before
    const contentType = contentTypeIn(headers)
    const all = new Map([...common, ['cache-control', CACHE_CONTROL], ...headers])
    const vary = variesBy(contentType).join(', ')
    if (vary !== '') all.set('vary', vary)
    const flat = [...all].flat()
    written.set(headers, flat)
    return flat
  }

  return function send(page: KeptPage, source: Source, request: IncomingMessage, response: ServerResponse): void {
    const { etag } = page
    const headers = [...headersOf(page), 'etag', etag, 'cache-status', STATUS[source]]
    if (cdnSeconds !== undefined) headers.push(...forCdn(page, cdnSeconds))
    if (page.status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end()
      return
    }
    const accepted = request.headers['accept-encoding']
    const encoding = isCompressed(page) ? encodingFor(accepted) : undefined
    const body = bodyOf(page, encoding)
    if (encoding !== undefined) headers.push('content-encoding', encoding)
    headers.push('content-length', String(body.length))
    response.writeHead(page.status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
