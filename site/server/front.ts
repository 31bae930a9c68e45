import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'

import { Busy, createTurns } from '../../collections/accounts/turns.ts'
import { tokenInCookies } from '../members/cookie.ts'
import type { PageReads } from '../page-reads.ts'
import { CapturedResponse } from './captured-response.ts'
import { cleanRequest } from './clean-request.ts'
import { createFaultPage } from './fault-page.ts'
import { refusalOf } from './form-requests.ts'
import { securityHeaders } from './headers.ts'
import { createHostCheck } from './hosts.ts'
import { createLine } from './line.ts'
import { createMemberFiles, type MemberFileOptions } from './member-files.ts'
import { PageCache, type PageCacheOptions } from './page-cache/page-cache.ts'
import { pageKey } from './page-cache/page-key.ts'
import { createSender } from './send-kept.ts'
import { sendPage } from './send-page.ts'
import { serveStatic, staticRoots } from './static-files.ts'
import { createVisitors } from './visitor.ts'

/** Astro's handler, as its build exports it for middleware mode. */
export type RenderHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
  locals?: object,
) => Promise<void>

export interface FrontOptions {
  siteUrl: string
  /** Absolute path of the build. */
  dist: string
  /** Absolute path of the folder of uploads. */
  uploads: string
  render: RenderHandler
  memberFiles: MemberFileOptions
  /** What is kept of pages that are the same for everybody; without it each is made anew. */
  pages?: Omit<PageCacheOptions, 'render'>
  /** Proxies of ours in front of this server, which say in X-Forwarded-For who asks. */
  proxies?: number
  /** Whether fresh pages can be rendered now. */
  isReady(): Promise<boolean>
  /** Told of faults; the request itself stays unnamed. */
  onFault(error: unknown): void
}

const METHODS = new Set(['GET', 'HEAD', 'POST'])

/** Milliseconds. */
const HEADERS_TIMEOUT = 10_000
const REQUEST_TIMEOUT = 30_000

/** Forms that are worked on at the same time. More than that is a flood, and waiting in line would only make it longer. */
const MOST_FORMS = 80
/** A whole school may send at the same moment; one visitor who floods leaves the other places to the others. */
const MOST_FORMS_OF_ONE = 40

/** Pages that are made at the same time, and those that wait: more than these are told to come back in a moment. */
const RENDERS = { atOnce: 24, waiting: 400 }

const REFUSALS = {
  403: 'This form was sent from another site. Please fill it in here. · ទម្រង់នេះត្រូវបានផ្ញើពីគេហទំព័រផ្សេង។ សូមបំពេញនៅទីនេះ។',
  411: 'The size of the form is missing. · ខ្វះទំហំនៃទម្រង់។',
  413: 'This is too much for one form. Please send less at a time, and never files. · ទម្រង់នេះធំពេក។ សូមផ្ញើតិចជាងនេះក្នុងមួយលើក ហើយកុំផ្ញើឯកសារ។',
  415: 'Only forms are taken here. · ទីនេះទទួលតែទម្រង់ប៉ុណ្ណោះ។',
} as const

/** The HTTP server that stands in front of the pages. */
export function createFront(options: FrontOptions): Server {
  const headers = Object.entries(securityHeaders(options.siteUrl))
  const roots = staticRoots(options.dist, options.uploads)
  const sendFault = createFaultPage(options.dist)
  const serveMemberFile = createMemberFiles(options.memberFiles)
  const visitorOf = createVisitors(options.proxies ?? 0)
  const underWay = createLine({ places: MOST_FORMS, placesOfOne: MOST_FORMS_OF_ONE })
  const pages = options.pages && new PageCache({ ...options.pages, render: renderForEverybody })
  const sendKept = createSender(headers)
  const inTurn = createTurns(RENDERS)
  const isOurs = createHostCheck(options.siteUrl)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request.headers.host) && request.url !== '/healthz') return misdirected(response)
    const page = isForEverybody(request) ? pages?.atHand(request.url ?? '') : undefined
    if (page !== undefined) return sendKept(page, 'hit', request, response)
    for (const [name, value] of headers) response.setHeader(name, value)
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/'
    if (!METHODS.has(request.method ?? '')) {
      response.setHeader('allow', [...METHODS].join(', '))
      return plain(response, 405, 'Method not allowed')
    }
    // An address in absolute form, an asterisk, or two slashes first could be taken for another host.
    if (!pathname.startsWith('/') || pathname.startsWith('//')) return plain(response, 400, 'Bad request')
    if (pathname === '/healthz') return plain(response, 200, 'ok')
    if (pathname === '/readyz')
      return (await options.isReady()) ? plain(response, 200, 'ready') : plain(response, 503, 'not ready')
    // Astro's own image service would resize on request; nothing here uses it.
    if (pathname.startsWith('/_image') || pathname.startsWith('/_server-islands'))
      return plain(response, 404, 'Not found')
    if (request.method === 'POST') return takeForm(request, response)
    if (await serveMemberFile(pathname, request, response)) return
    if (await serveStatic(roots, pathname, request, response)) return
    await givePage(request, response)
  }

  function misdirected(response: ServerResponse): void {
    for (const [name, value] of headers) response.setHeader(name, value)
    plain(response, 421, `This is the server of ${options.siteUrl}`)
  }

  async function givePage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = pages && isForEverybody(request) ? pageKey(request.url ?? '') : undefined
    const found = key && (await pages?.find(key))
    switch (found?.kind) {
      case 'kept':
        for (const [name] of headers) response.removeHeader(name)
        return sendKept(found.page, found.source, request, response)
      case 'passing':
        return sendWhole(found.response, request, response)
      case 'personal':
      case undefined:
        return inTurn(() => renderPage(request, response))
    }
  }

  async function renderForEverybody(key: string, reads: PageReads): Promise<CapturedResponse> {
    const request = cleanRequest(key, new URL(options.siteUrl).host)
    const page = new CapturedResponse(request)
    await inTurn(() => options.render(request, page, undefined, { visitor: '', reads }))
    return page
  }

  async function takeForm(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusalOf(request, options.siteUrl)
    if (refused !== undefined) {
      // What is still on its way is not read.
      response.setHeader('connection', 'close')
      return plain(response, refused, REFUSALS[refused])
    }
    const visitor = visitorOf(request)
    const leave = underWay.enter(visitor)
    if (leave === undefined) return sendFault(request, response, 503)
    try {
      await renderPage(request, response, visitor)
    } finally {
      leave()
    }
  }

  async function renderPage(request: IncomingMessage, response: ServerResponse, visitor = ''): Promise<void> {
    const page = new CapturedResponse(request)
    await options.render(request, page, undefined, { visitor })
    return sendWhole(page, request, response)
  }

  async function sendWhole(page: CapturedResponse, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Pages that say honestly that something is unavailable answer 503; a 500 is always an accident.
    if (page.brokenOff || page.statusCode === 500) return sendFault(request, response, 500)
    if (!page.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache')
    sendPage(page, request, response)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const isBusy = error instanceof Busy
      if (!isBusy) options.onFault(error)
      if (response.headersSent) response.destroy()
      else void sendFault(request, response, isBusy ? 503 : 500)
    })
  })
  server.headersTimeout = HEADERS_TIMEOUT
  server.requestTimeout = REQUEST_TIMEOUT
  return server
}

/** A member's pages are made for that member. No other cookie changes anything here. */
const isForEverybody = ({ method, headers: { cookie } }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (cookie === undefined || tokenInCookies(cookie) === undefined)

function plain(response: ServerResponse, status: number, text: string): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.writeHead(status)
  response.end(text)
}

export const uploadsFolder = (dataFolder: string) => join(dataFolder, 'uploads')
