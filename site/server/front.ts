import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'

import type { LocalCopies } from '../../collections/uploads/local-copies.ts'
import { Busy } from '../../collections/accounts/turns.ts'
import { isReportJourney } from '../../collections/vocabulary/paths.ts'
import { createPageAnswers, type KeptPages, type RenderHandler } from './answer-pages.ts'
import type { KnownAnswers } from '../page-reads.ts'
import { answerClientErrors } from './client-errors.ts'
import { createFaultPage } from './fault-page.ts'
import { createFormReader } from './form-body.ts'
import { refusalOf } from './form-requests.ts'
import { securityHeaders } from './headers.ts'
import { createHostCheck } from './hosts.ts'
import { createLine, type Line } from './line.ts'
import { createMemberFiles, type MemberFileOptions } from './member-files.ts'
import { createMetrics, type Metrics, type Origin } from './metrics.ts'
import type { PageViews } from './page-views.ts'
import { serveStatic, staticRoots } from './static-files.ts'
import type { UploadRules } from './upload-rules.ts'
import { createVisitors } from './visitor.ts'

export interface FrontOptions {
  siteUrl: string
  /** Absolute path of the build. */
  dist: string
  /** Absolute path of the folder of uploads. */
  uploads: string
  /** Where uploads lie in a bucket. */
  copies?: LocalCopies | undefined
  render: RenderHandler
  memberFiles: MemberFileOptions
  /** Which uploads may be shown, and which have moved. Without it all that are there are sent. */
  uploadRules?: UploadRules
  /** Without it each page is made anew. */
  pages?: KeptPages
  /** What the database has said to strangers; without it, each page asks for all that it shows. */
  known?: KnownAnswers
  /** Proxies of ours in front of this server, which say in X-Forwarded-For who asks. */
  proxies?: number
  /** Counts how often pages are looked at. */
  views?: Pick<PageViews, 'saw'>
  /** Whether fresh pages can be rendered now. */
  isReady(): Promise<boolean>
  /** Told of faults; the request itself stays unnamed. */
  onFault(error: unknown): void
}

interface Front {
  server: Server
  metrics: Metrics
  /** Lets go of each connection with its next answer, and tells whoever sends visitors that others should have them. */
  drain(): void
}

const METHODS = new Set(['GET', 'HEAD', 'POST'])

/** Milliseconds. Whoever sends a request letter by letter has so long for its head, and so long for all of it. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2000,
  keepAliveTimeout: 20_000,
  maxHeaderSize: 16_384,
  // Said by us, with the headers of every answer.
  requireHostHeader: false,
} as const
/** Milliseconds after which whoever reads nothing of what is sent, or says nothing more, is let go. */
const SILENCE = 60_000
/** Connections of one process. */
const MOST_CONNECTIONS = 10_000

/** Forms that are worked on at the same time. More than that is a flood, and waiting in line would only make it longer. */
const MOST_FORMS = 80
/** A whole school may send at the same moment; one visitor who floods leaves the other places to the others. */
const MOST_FORMS_OF_ONE = 40
/** Those who wait for a page of the report journey, which is made for each of them. */
const MOST_REPORTERS = 400
const MOST_REPORTERS_OF_ONE = 200

const REFUSALS = {
  403: 'This form was sent from another site. Please fill it in here. · ទម្រង់នេះត្រូវបានផ្ញើពីគេហទំព័រផ្សេង។ សូមបំពេញនៅទីនេះ។',
  411: 'The size of the form is missing. · ខ្វះទំហំនៃទម្រង់។',
  413: 'This is too much for one form. Please send less at a time, and never files. · ទម្រង់នេះធំពេក។ សូមផ្ញើតិចជាងនេះក្នុងមួយលើក ហើយកុំផ្ញើឯកសារ។',
  415: 'Only forms are taken here. · ទីនេះទទួលតែទម្រង់ប៉ុណ្ណោះ។',
} as const

/** The HTTP server that stands in front of the pages. */
export function createFront(options: FrontOptions): Front {
  const headers = Object.entries(securityHeaders(options.siteUrl))
  const roots = staticRoots(options.dist, options.uploads, options.copies)
  const sendFault = createFaultPage(options.dist)
  const serveMemberFile = createMemberFiles(options.memberFiles)
  const visitorOf = createVisitors(options.proxies ?? 0)
  const underWay = createLine({ places: MOST_FORMS, placesOfOne: MOST_FORMS_OF_ONE })
  const reporters = createLine({ places: MOST_REPORTERS, placesOfOne: MOST_REPORTERS_OF_ONE })
  const readForm = createFormReader()
  const isOurs = createHostCheck(options.siteUrl)
  const { siteUrl, pages, known, uploadRules: uploads } = options
  const metrics: Metrics = createMetrics(() => {
    const { cache } = answers
    return cache && pages && { bytes: cache.bytes, size: cache.size, isHeard: pages.changes.isHeard }
  })
  const render: RenderHandler = (...page) => {
    metrics.rendered()
    return options.render(...page)
  }
  const answers = createPageAnswers({ siteUrl, headers, render, pages, known, sendFault })

  let isDraining = false

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Origin> {
    for (const [name, value] of headers) response.setHeader(name, value)
    const { url = '/', method = '' } = request
    const pathname = url.split('?', 1)[0] ?? '/'
    if (pathname === '/healthz') return plain(response, 200, 'ok')
    if (hostsOf(request) !== 1) return plain(response, 400, 'Bad request')
    if (!isOurs(request.headers.host)) return plain(response, 421, `This is the server of ${siteUrl}`)
    if (!METHODS.has(method)) {
      response.setHeader('allow', [...METHODS].join(', '))
      return plain(response, 405, 'Method not allowed')
    }
    // An address in absolute form, an asterisk, or two slashes first could be taken for another host; no text has a zero byte.
    if (!pathname.startsWith('/') || pathname.startsWith('//') || pathname.includes('%00'))
      return plain(response, 400, 'Bad request')
    if (pathname.includes('//')) return moved(response, pathname.replace(/\/{2,}/g, '/') + url.slice(pathname.length))
    if (pathname === '/readyz')
      return !isDraining && (await options.isReady())
        ? plain(response, 200, 'ready')
        : plain(response, 503, isDraining ? 'going away' : 'not ready')
    // Astro's own image service would resize on request; nothing here uses it.
    if (pathname.startsWith('/_image') || pathname.startsWith('/_server-islands'))
      return plain(response, 404, 'Not found')
    if (method === 'POST') return takeForm(request, response)
    if (await serveMemberFile(pathname, request, response)) return 'file'
    const rule = await uploads?.ruleOf(pathname)
    if (rule?.kind === 'gone') return plain(response, 410, 'Gone')
    if (rule?.kind === 'unavailable') return plain(response, 503, 'Not known at the moment')
    if (await serveStatic(roots, pathname, request, response, rule?.cacheControl)) return 'file'
    const now = await uploads?.movedTo(pathname)
    if (now !== undefined) return moved(response, now)
    // A page brings its own set, and those of every answer with it.
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    if (!isReportJourney(pathname)) return answers.answer(request, response)
    return inLine(reporters, request, () => answers.answer(request, response))
  }

  /** Does work for a visitor who has a place, and turns others away. */
  async function inLine(line: Line, request: IncomingMessage, work: (visitor: string) => Promise<Origin>) {
    const visitor = visitorOf(request)
    const leave = line.enter(visitor)
    if (leave === undefined) throw new Busy()
    try {
      return await work(visitor)
    } finally {
      leave()
    }
  }

  async function takeForm(request: IncomingMessage, response: ServerResponse): Promise<Origin> {
    const refused = refusalOf(request, siteUrl)
    if (refused !== undefined) {
      // What is still on its way is not read.
      response.setHeader('connection', 'close')
      return plain(response, refused, REFUSALS[refused])
    }
    const body = await readForm(request, visitorOf(request))
    if (body === 'gone') return 'other'
    if (body === 'busy') {
      response.setHeader('connection', 'close')
      return sendFault(request, response, 503)
    }
    return inLine(underWay, request, (visitor) => answers.answerForm(request, response, { visitor, body }))
  }

  async function takeFault(error: unknown, request: IncomingMessage, response: ServerResponse): Promise<Origin> {
    const isBusy = error instanceof Busy
    if (!isBusy) options.onFault(error)
    if (response.headersSent) {
      response.destroy()
      return 'other'
    }
    for (const [name, value] of headers) response.setHeader(name, value)
    return sendFault(request, response, isBusy ? 503 : 500)
  }

  const server = createServer(LIMITS, (request, response) => {
    const begun = performance.now()
    if (isDraining) response.shouldKeepAlive = false
    const answered = (origin: Origin) => {
      metrics.answered(origin, response.statusCode, performance.now() - begun)
      options.views?.saw(request, response.statusCode)
    }
    try {
      if (isOurs(request.headers.host) && hostsOf(request) === 1 && answers.sendAtHand(request, response))
        return answered('hit')
    } catch (error) {
      return void takeFault(error, request, response).then(answered)
    }
    void answer(request, response)
      .catch((error: unknown) => takeFault(error, request, response))
      .then(answered)
  })
  server.setTimeout(SILENCE)
  server.maxConnections = MOST_CONNECTIONS
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    plain(response, 417, 'Expectation failed')
  })
  answerClientErrors(server, headers)
  return { server, metrics, drain: () => void (isDraining = true) }
}

/** Two of them, and a proxy in front may have believed the other one. */
function hostsOf({ rawHeaders }: IncomingMessage): number {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts
}

function moved(response: ServerResponse, location: string): Origin {
  response.setHeader('location', location)
  return plain(response, 301, 'Moved permanently')
}

function plain(response: ServerResponse, status: number, text: string): Origin {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-length', Buffer.byteLength(text))
  response.writeHead(status)
  response.end(text)
  return 'other'
}

export const uploadsFolder = (dataFolder: string) => join(dataFolder, 'uploads')
