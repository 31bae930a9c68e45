import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import type { LocalCopies } from '../../collections/uploads/local-copies.ts'
import { Busy } from '../../collections/accounts/turns.ts'
import { createPageAnswers, type KeptPages, type RenderHandler } from './answer-pages.ts'
import type { KnownAnswers } from '../page-reads.ts'
import { answerClientErrors } from './client-errors.ts'
import { createDoor } from './door.ts'
import { createFaultPage } from './fault-page.ts'
import { securityHeaders } from './headers.ts'
import { createHostCheck, hostsOf } from './hosts.ts'
import { createMemberFiles, type MemberFileOptions } from './member-files.ts'
import { createMetrics, type Metrics, type Origin } from './metrics.ts'
import type { PageViews } from './page-views.ts'
import { moved, plain } from './plain-answer.ts'
import { serveStatic, staticRoots } from './static-files.ts'
import { createFormTaker } from './take-forms.ts'
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

/** The HTTP server that stands in front of the pages. */
export function createFront(options: FrontOptions): Front {
  const headers = Object.entries(securityHeaders(options.siteUrl))
  const roots = staticRoots(options.dist, options.uploads, options.copies)
  const sendFault = createFaultPage(options.dist)
  const serveMemberFile = createMemberFiles(options.memberFiles)
  const visitorOf = createVisitors(options.proxies ?? 0)
  const isOurs = createHostCheck(options.siteUrl)
  const door = createDoor(options.siteUrl, isOurs)
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
  const takeForm = createFormTaker({ siteUrl, visitorOf, answerForm: answers.answerForm, sendFault })

  let isDraining = false

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Origin> {
    for (const [name, value] of headers) response.setHeader(name, value)
    const pathname = request.url?.split('?', 1)[0] ?? '/'
    // Before the door, as `/healthz` is in it: who watches over many machines asks each by its own name.
    if (pathname === '/readyz')
      return !isDraining && (await options.isReady())
        ? plain(response, 200, 'ready')
        : plain(response, 503, isDraining ? 'going away' : 'not ready')
    const turnedAway = door(request, response, pathname)
    if (turnedAway !== undefined) return turnedAway
    if (request.method === 'POST') return takeForm(request, response)
    if (await serveMemberFile(pathname, request, response)) return 'file'
    const rule = await uploads?.ruleOf(pathname)
    if (rule?.kind === 'gone') return plain(response, 410, 'Gone')
    if (rule?.kind === 'unavailable') return plain(response, 503, 'Not known at the moment')
    if (await serveStatic(roots, pathname, request, response, rule?.cacheControl)) return 'file'
    const now = await uploads?.movedTo(pathname)
    if (now !== undefined) return moved(response, now)
    // A page brings its own set, and those of every answer with it.
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    return answers.answer(request, response, visitorOf(request))
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
