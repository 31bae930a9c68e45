import type { IncomingMessage } from 'node:http'

import { MINUTE } from '../../collections/vocabulary/durations.ts'
import { isInLocale, isUncounted } from '../../collections/vocabulary/paths.ts'

/** Programs that say so, and those that say nothing. What pretends to be a browser is counted. */
const PROGRAMS =
  /(?<!cu)bot\b|crawl|spider|slurp|preview|monitor|check|scan|fetch|curl|wget|python|java\/|go-http|headless|lighthouse|facebookexternalhit|whatsapp/i

/** Addresses that are held at the same time: there are no more pages, and nobody fills the memory with others. */
const MOST = 5000

/** An address without its query. Not by `split`, for which V8 looks up each part of each address in a table of all words. */
function pathOf(address: string): string {
  const mark = address.indexOf('?')
  return mark === -1 ? address : address.slice(0, mark)
}

/** Whether a request is somebody who looks at a page. Nothing of it is kept but the address. */
export function isView({ headers, method, url = '' }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>): boolean {
  if (method !== 'GET') return false
  const { 'user-agent': agent, 'sec-fetch-dest': destination, 'sec-purpose': purpose } = headers
  if (agent === undefined || purpose !== undefined || (destination !== undefined && destination !== 'document'))
    return false
  const path = pathOf(url)
  return isInLocale(path) && !/\.[a-z]+$/.test(path) && !isUncounted(path) && !PROGRAMS.test(agent)
}

/** How often pages were looked at since the last time somebody asked: numbers, and nobody behind them. */
export class PageViews {
  #counts = new Map<string, number>()

  /** @param status of the answer: what is not there, or has moved, was not looked at */
  saw(request: Pick<IncomingMessage, 'headers' | 'method' | 'url'>, status: number): void {
    if ((status !== 200 && status !== 304) || !isView(request)) return
    this.add(pathOf(request.url ?? ''), 1)
  }

  add(path: string, views: number): void {
    const before = this.#counts.get(path)
    if (before !== undefined || this.#counts.size < MOST) this.#counts.set(path, (before ?? 0) + views)
  }

  /** All that was counted; from now on it is counted anew. */
  take(): ReadonlyMap<string, number> {
    const taken = this.#counts
    this.#counts = new Map()
    return taken
  }
}

/** Milliseconds between two times that counts are written down. */

/** Writes counts down every minute, and those of the last one at the end. What could not be written waits for the next time. */
export function keepPageViews(views: PageViews, write: (counts: ReadonlyMap<string, number>) => Promise<void>) {
  async function flush(): Promise<void> {
    const counts = views.take()
    if (counts.size === 0) return
    await write(counts).catch(() => {
      for (const [path, count] of counts) views.add(path, count)
    })
  }
  const timer = setInterval(() => void flush(), MINUTE).unref()
  return {
    flush,
    async stop(): Promise<void> {
      clearInterval(timer)
      await flush()
    },
  }
}
