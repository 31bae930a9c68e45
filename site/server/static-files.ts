import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, join, resolve, sep } from 'node:path'

import type { LocalCopies } from '../../collections/uploads/local-copies.ts'
import type { UploadKind } from '../../collections/vocabulary/upload-kinds.ts'
import { contentTypeOf, isActive, isDocument, isTakenInParts } from './content-types.ts'
import { bestEncoding, isCompressible } from './encoding.ts'
import { FILE_POLICY } from './headers.ts'
import { rangeOf } from './ranges.ts'
import { sendFile } from './send-file.ts'

/** Security headers that say something of documents alone. */
const DOCUMENT_HEADERS = [
  'permissions-policy',
  'cross-origin-opener-policy',
  'x-frame-options',
  'referrer-policy',
] as const

interface StaticRoot {
  /** Start of the addresses that this folder answers, with a slash at its end. */
  prefix: string
  /** Absolute path. */
  folder: string
  /** True when a changed file always gets a new name. */
  immutable: boolean
  /** True when folders below this one are not to be served. */
  flat: boolean
  /** True for what people have uploaded, which is never run. */
  uploaded: boolean
  /** Brings a file into the folder that may lie elsewhere. */
  bring?: ((name: string) => Promise<unknown>) | undefined
}

/** The file of an address below one root; undefined for everything that tries to leave it. */
function fileBelow(root: StaticRoot, pathname: string): string | undefined {
  let name: string
  try {
    name = decodeURIComponent(pathname.slice(root.prefix.length))
  } catch {
    return undefined
  }
  if (name === '' || name.includes('\0') || name.includes('\\') || name.startsWith('.') || name.includes('/.'))
    return undefined
  if (root.flat && name.includes('/')) return undefined
  const path = resolve(root.folder, name)
  return path.startsWith(root.folder + sep) ? path : undefined
}

/** Answers from the first root that has the file; false when none has. @param cacheControl instead of the usual one */
export async function serveStatic(
  roots: readonly StaticRoot[],
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  cacheControl?: string,
): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  for (const root of roots.filter(({ prefix }) => pathname.startsWith(prefix))) {
    const path = fileBelow(root, pathname)
    const contentType = path === undefined ? undefined : contentTypeOf(path)
    if (path === undefined || contentType === undefined || (root.uploaded && isActive(contentType))) continue
    const file = await fileAt(root, path)
    if (!file?.isFile()) continue
    const compressed = await precompressed(path, request)
    const size = compressed?.size ?? file.size
    const etag = `"${file.size.toString(36)}-${Math.floor(file.mtimeMs).toString(36)}${compressed === undefined ? '' : '-br'}"`
    response.setHeader('content-type', contentType)
    if (!isDocument(contentType)) {
      response.setHeader('content-security-policy', FILE_POLICY)
      for (const name of DOCUMENT_HEADERS) response.removeHeader(name)
    }
    const usual = root.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
    response.setHeader('cache-control', cacheControl ?? usual)
    response.setHeader('etag', etag)
    if (isCompressible(contentType)) response.setHeader('vary', 'accept-encoding')
    if (compressed !== undefined) response.setHeader('content-encoding', 'br')
    else if (isTakenInParts(contentType)) response.setHeader('accept-ranges', 'bytes')
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return true
    }
    const range = compressed === undefined ? rangeOf(request.headers.range, size) : undefined
    await sendFile({ path: compressed?.path ?? path, size, range }, request, response)
    return true
  }
  return false
}

async function fileAt({ bring }: StaticRoot, path: string) {
  const file = await stat(path).catch(() => undefined)
  if (file !== undefined || bring === undefined) return file
  await bring(basename(path))
  return stat(path).catch(() => undefined)
}

/** The `.br` file beside a built asset, made at build time. */
async function precompressed(
  path: string,
  request: IncomingMessage,
): Promise<{ path: string; size: number } | undefined> {
  if (bestEncoding(request.headers['accept-encoding']?.toString()) !== 'br') return undefined
  const file = await stat(`${path}.br`).catch(() => undefined)
  return file?.isFile() ? { path: `${path}.br`, size: file.size } : undefined
}

const uploadsOf = (kind: UploadKind, uploads: string, copies: LocalCopies | undefined) => ({
  folder: join(uploads, kind),
  immutable: true,
  flat: true,
  uploaded: true,
  bring: copies && ((name: string) => copies.bring(kind, name)),
})

/** @param copies where uploads lie in a bucket */
export const staticRoots = (dist: string, uploads: string, copies?: LocalCopies): readonly StaticRoot[] => [
  { prefix: '/assets/', folder: join(dist, 'client', 'assets'), immutable: true, flat: false, uploaded: false },
  { prefix: '/media/documents/', ...uploadsOf('documents', uploads, copies) },
  { prefix: '/media/', ...uploadsOf('media', uploads, copies) },
  { prefix: '/', folder: join(dist, 'client'), immutable: false, flat: true, uploaded: false },
]
