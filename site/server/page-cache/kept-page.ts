import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'

import type { PageReads } from '../../page-reads.ts'
import type { CapturedResponse } from '../captured-response.ts'
import { compress, isCompressible } from '../encoding.ts'

/** An answer that is the same for everybody, with all that is sent of it. */
export interface KeptPage {
  key: string
  status: number
  /** Without what depends on who asks: encoding, length, security. */
  headers: readonly (readonly [string, string])[]
  etag: string
  /** In brotli where the kind of content is worth it. */
  body: Buffer
  tags: readonly string[]
  /** The process that has made it, and what its `Changes.now` was when it began to. */
  run: string
  since: number
  /** The oldest transaction that was open when it was begun, as far as we knew: what commits later is as young or younger. */
  horizon: string
  /** Milliseconds since 1970. */
  madeAt: number
  /** Milliseconds since 1970 from which it is another one by itself; null when it never is, as most are. */
  until: number | null
}

/** Answers that mean the same to everybody, and will until something changes. */
const KEPT_STATUSES = new Set([200, 301, 404, 410])

/** What the front writes itself, and what was true of the making alone. */
const OWN_HEADERS = new Set([
  ...['content-length', 'content-encoding', 'transfer-encoding', 'etag', 'connection', 'date'],
  'server-timing',
])

export const isKeepable = (page: CapturedResponse, reads: PageReads): boolean =>
  reads.isPublic &&
  KEPT_STATUSES.has(page.statusCode) &&
  !page.brokenOff &&
  !page.hasHeader('set-cookie') &&
  !page.hasHeader('vary')

export const etagOf = (body: Uint8Array): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** Of the objects of a page, and of each tag. */
const OVERHEAD = 500
const TAG_OVERHEAD = 40

const sets = new Map<string, KeptPage['headers']>()
const MOST_SETS = 200

/** The same headers as another page has: ten thousand copies of them are slow to read. */
export function shared(headers: KeptPage['headers']): KeptPage['headers'] {
  const name = JSON.stringify(headers)
  const same = sets.get(name)
  if (same === undefined && sets.size < MOST_SETS) sets.set(name, headers)
  return same ?? headers
}

/** What was known when somebody began to make a page. */
type Beginning = Pick<KeptPage, 'run' | 'since' | 'horizon' | 'madeAt'>

export function keptPage(key: string, page: CapturedResponse, reads: PageReads, beginning: Beginning): KeptPage {
  const { body } = page
  const headers = Object.entries(page.getHeaders()).flatMap(([name, value]) =>
    value === undefined || OWN_HEADERS.has(name) ? [] : [[name, String(value)] as const],
  )
  const { since, run, horizon, madeAt } = beginning
  return {
    since,
    until: Number.isFinite(reads.until) ? reads.until : null,
    status: page.statusCode,
    headers: shared(headers),
    etag: etagOf(body),
    body: isCompressible(String(page.getHeader('content-type'))) ? compress(body, 'br') : Buffer.from(body),
    key,
    tags: [...reads.tags],
    run,
    horizon: reads.horizonFrom(horizon),
    madeAt,
  }
}

export const contentTypeIn = (headers: KeptPage['headers']): string | undefined =>
  headers.find(([name]) => name === 'content-type')?.[1]

export const isCompressed = ({ headers }: KeptPage): boolean => isCompressible(contentTypeIn(headers))

/** The bytes of a compressed page for the few programs that do not know brotli. */
export function otherBodyOf({ body }: KeptPage, encoding: 'gzip' | undefined): Buffer {
  const plain = brotliDecompressSync(body)
  return encoding === undefined ? plain : compress(plain, encoding)
}

/** Bytes that a page takes in memory, about. */
export const sizeOf = (page: KeptPage): number =>
  page.body.length +
  page.key.length +
  page.etag.length +
  page.tags.reduce((sum, tag) => sum + tag.length + TAG_OVERHEAD, OVERHEAD)
