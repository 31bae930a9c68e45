import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import { withNext } from '../../collections/vocabulary/member-forms.ts'
import { memberFileAt, memberFilePath, sectionPath, type Section } from '../../collections/vocabulary/paths.ts'
import { preferredLocale } from '../../collections/vocabulary/preferred-locale.ts'
import { isUploadName } from '../../collections/vocabulary/upload-kinds.ts'
import type { OpenFile } from '../queries/member-file.ts'
import { contentTypeOf, isActive } from './content-types.ts'
import { attachment } from './file-name.ts'
import { rangeOf } from './ranges.ts'
import { sendFile } from './send-file.ts'

/** Who asks for a file: somebody who may have those of members, a member who is asked something first, or anybody else. */
export type Asker = 'stranger' | 'unagreed' | { mayOpen(id: string): Promise<OpenFile | undefined> }

export interface MemberFileOptions {
  /** Absolute path of the folder that holds them, which nothing else serves. */
  folder: string
  /** Brings a file into the folder that may lie elsewhere. */
  bring?: ((name: string) => Promise<unknown>) | undefined
  /** @param cookies the header of the request */
  askerOf(cookies: string | undefined): Promise<Asker>
  /** Told once of each download, and never by whom. */
  count(id: string): Promise<void>
}

/** Answers a request for a members' file; false when there is none such for whoever asks. */
type ServeMemberFile = (pathname: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** A file is shown nowhere: it loads nothing, runs nothing, and is in no frame. */
const POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** What a browser asks for when somebody follows a link, as against a program. */
function isVisit({ headers }: IncomingMessage): boolean {
  const mode = headers['sec-fetch-mode']
  return mode === undefined ? (headers.accept ?? '').includes('text/html') : mode === 'navigate'
}

/** The same for every address, whether or not there is such a file. */
function sendAway(door: Section, pathname: string, request: IncomingMessage, response: ServerResponse): void {
  if (isVisit(request)) {
    const locale = preferredLocale(request.headers['accept-language'])
    const location = withNext(sectionPath(locale, door), pathname)
    response.writeHead(303, { location }).end()
  } else {
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' })
    response.end(request.method === 'HEAD' ? undefined : 'For members. · សម្រាប់សមាជិក។')
  }
}

/** Members' files, each checked at every request: nothing on the way keeps one. */
export function createMemberFiles({ folder, bring, askerOf, count }: MemberFileOptions): ServeMemberFile {
  return async (pathname, request, response) => {
    const asked = memberFileAt(pathname)
    if (asked === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    response.setHeader('cache-control', 'private, no-store')
    response.setHeader('vary', 'cookie')
    const asker = await askerOf(request.headers.cookie)
    if (typeof asker === 'string') {
      sendAway(asker === 'stranger' ? 'memberLogin' : 'memberTerms', pathname, request, response)
      return true
    }
    const file = await asker.mayOpen(asked.id)
    if (file === undefined) return false
    if (file.filename !== asked.filename) {
      // A changed file has a new name, and an old bookmark still leads to it.
      response.writeHead(301, { location: memberFilePath(file.id, file.filename) }).end()
      return true
    }
    return sendOpen(file, request, response)
  }

  async function sendOpen(file: OpenFile, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { id, filename, title } = file
    const path = join(folder, filename)
    const contentType = contentTypeOf(filename)
    if (isUploadName(filename)) await bring?.(filename)
    const onDisk = await stat(path).catch(() => undefined)
    if (/[/\\]/.test(filename) || contentType === undefined || isActive(contentType) || !onDisk?.isFile()) return false
    const etag = `"${onDisk.size.toString(36)}-${Math.floor(onDisk.mtimeMs).toString(36)}"`
    response.setHeader('content-type', contentType)
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('content-disposition', attachment(title, filename))
    response.setHeader('x-robots-tag', 'noindex')
    response.setHeader('accept-ranges', 'bytes')
    response.setHeader('etag', etag)
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return true
    }
    // Who holds a part of what the file was before gets the whole of what it is now (RFC 9110, 13.1.5).
    const isOfThis = (request.headers['if-range'] ?? etag) === etag
    const range = isOfThis ? rangeOf(request.headers.range, onDisk.size) : undefined
    // A file that is taken in many pieces is taken once: with the piece that begins it.
    const begins = range === undefined || (range !== 'unsatisfiable' && range.start === 0)
    if (begins && request.method === 'GET') await count(id)
    await sendFile({ path, size: onDisk.size, range }, request, response)
    return true
  }
}
