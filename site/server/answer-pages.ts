import type { IncomingMessage, ServerResponse } from 'node:http'

import { isReportJourney } from '../../collections/vocabulary/paths.ts'
import { mayBeMember } from '../members/cookie.ts'
import { PageReads, type KnownAnswers } from '../page-reads.ts'
import { CapturedResponse } from './captured-response.ts'
import { cleanRequest } from './clean-request.ts'
import type { createFaultPage } from './fault-page.ts'
import type { Headers } from './headers.ts'
import { createLane } from './lane.ts'
import type { Origin } from './metrics.ts'
import { PageCache, type PageCacheOptions } from './page-cache/page-cache.ts'
import { pageKey } from './page-cache/page-key.ts'
import { createSender } from './send-kept.ts'
import { sendPage } from './send-page.ts'

/** Astro's handler, as its build exports it for middleware mode. */
export type RenderHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
  locals?: object,
) => Promise<void>

/** What is kept of pages that are the same for everybody, and how we learn that they have changed. */
export interface KeptPages extends Omit<PageCacheOptions, 'render'> {
  /** Seconds for which a CDN in front may show a page without asking. */
  cdnSeconds?: number | undefined
}

interface SentForm {
  visitor: string
  body: Buffer
}

interface PageAnswers {
  cache: PageCache | undefined
  /** Sends a page that is kept and holds; false when there is none. */
  sendAtHand(request: IncomingMessage, response: ServerResponse): boolean
  /** Answers who asks for a page. @throws Busy when too many are waiting already, or too many of this visitor's */
  answer(request: IncomingMessage, response: ServerResponse, visitor: string): Promise<Origin>
  /** Answers a form that is there whole, which is worked on at once. */
  answerForm(request: IncomingMessage, response: ServerResponse, form: SentForm): Promise<Origin>
}

interface PageAnswerOptions {
  siteUrl: string
  headers: Headers
  render: RenderHandler
  pages: KeptPages | undefined
  /** What the database has said to strangers. */
  known?: KnownAnswers | undefined
  sendFault: ReturnType<typeof createFaultPage>
}

/** Pages that are made at the same time, and those that wait: more than these are told to come back in a moment. */
const RENDERS = { atOnce: 24, waiting: 400 }
/** Whoever wants to report does not stand behind a flood of searches. */
const REPORTS = { atOnce: 8, waiting: 400 }

/** A member's pages are made for that member. No other cookie changes anything here. */
const isForEverybody = ({ method, headers: { cookie } }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && !mayBeMember(cookie)

export function createPageAnswers({
  siteUrl,
  headers,
  render,
  pages,
  known,
  sendFault,
}: PageAnswerOptions): PageAnswers {
  const { host } = new URL(siteUrl)
  const cache = pages && new PageCache({ ...pages, ...(known && { known }), render: renderForEverybody })
  const sendKept = createSender(headers, pages?.cdnSeconds)
  const [forReports, forOthers] = [createLane(REPORTS), createLane(RENDERS)]
  const laneOf = (address = '') => (isReportJourney(address.split('?', 1)[0] ?? '') ? forReports : forOthers)

  async function renderForEverybody(key: string, reads: PageReads, visitor: string): Promise<CapturedResponse> {
    const request = cleanRequest(key, host)
    const page = new CapturedResponse(request)
    await laneOf(key)(visitor, () => render(request, page, undefined, { visitor: '', reads }))
    return page
  }

  async function renderFor(request: IncomingMessage, response: ServerResponse, visitor: string): Promise<void> {
    const page = new CapturedResponse(request)
    await render(request, page, undefined, { visitor, reads: new PageReads(known) })
    return sendWhole(page, request, response)
  }

  async function sendWhole(page: CapturedResponse, request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of headers) response.setHeader(name, value)
    // Pages that say honestly that something is unavailable answer 503; a 500 is always an accident.
    if (page.brokenOff || page.statusCode === 500) return void (await sendFault(request, response, 500))
    if (!page.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache')
    sendPage(page, request, response)
  }

  return {
    cache,
    sendAtHand(request, response) {
      const page = isForEverybody(request) ? cache?.atHand(request.url ?? '') : undefined
      if (page !== undefined) sendKept(page, 'hit', request, response)
      return page !== undefined
    },
    async answer(request, response, visitor) {
      const key = cache && isForEverybody(request) ? pageKey(request.url ?? '') : undefined
      const found = key && (await cache?.find(key, visitor))
      switch (found?.kind) {
        case 'kept':
          sendKept(found.page, found.source, request, response)
          return found.source
        case 'passing':
          await sendWhole(found.response, request, response)
          return 'miss'
        case 'personal':
        case undefined:
          await laneOf(request.url)(visitor, () => renderFor(request, response, ''))
          return 'personal'
      }
    },
    async answerForm(request, response, { visitor, body }) {
      // Where Astro looks for what somebody has read before it.
      await renderFor(Object.assign(request, { body }), response, visitor)
      return 'form'
    },
  }
}
