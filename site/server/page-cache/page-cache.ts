import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { Busy } from '../../../collections/accounts/turns.ts'
import { PageReads, type KnownAnswers } from '../../page-reads.ts'
import type { CapturedResponse } from '../captured-response.ts'
import type { Changes } from './changes.ts'
import type { PageDisk } from './disk.ts'
import { isKeepable, keptPage, type KeptPage } from './kept-page.ts'
import type { PageKey } from './page-key.ts'
import { PageMemory } from './page-memory.ts'
import { Rests } from './rests.ts'

/** Milliseconds for which somebody waits for a page that has changed, when there is an older one to show. */
const PATIENCE = 1500

export interface PageCacheOptions {
  changes: Changes
  disk: PageDisk
  /** Makes the page of an address anew, from the address alone. Whom it is made for first is told so that nobody asks for too many. */
  render(key: string, reads: PageReads, visitor: string): Promise<CapturedResponse>
  journal: { horizon: string; sinceOf(page: KeptPage): number | undefined }
  /** Where what the database has said is looked for. */
  known?: KnownAnswers
  /** Bytes. */
  memory: number
}

/** How an answer was come by, in the words of RFC 9211. */
export type Source = 'hit' | 'miss' | 'stale'

export type Answer =
  | { kind: 'kept'; page: KeptPage; source: Source }
  /** The same for everybody who asked in this moment, and nothing to keep: a redirection, a fault. */
  | { kind: 'passing'; response: CapturedResponse }
  /** Not for everybody: whoever asked is to be answered alone. */
  | { kind: 'personal' }

interface Flight {
  since: number
  begunAt: number
  answer: Promise<Answer>
}

/** Of the memory, what addresses may take that anybody can think of: queries, and pages that are not there. */
const SHARE_OF_QUERIES = 0.25

/**
 * Pages that are the same for everybody, kept until what they were made from changes. One that has changed is made anew before it
 * is shown; only when that fails, or takes very long, the one from before is better than none.
 */
export class PageCache {
  readonly #options: PageCacheOptions
  readonly #pages: PageMemory
  readonly #queries: PageMemory
  readonly #flights = new Map<string, Flight>()
  readonly #run = randomUUID()
  readonly #rests = new Rests()

  constructor(options: PageCacheOptions) {
    this.#options = options
    this.#pages = new PageMemory(options.memory * (1 - SHARE_OF_QUERIES))
    this.#queries = new PageMemory(options.memory * SHARE_OF_QUERIES)
  }

  get bytes(): number {
    return this.#pages.bytes + this.#queries.bytes
  }

  get size(): number {
    return this.#pages.size + this.#queries.size
  }

  /** A page of memory that holds. By the address as it was written, so that most are found without reading it. */
  atHand(address: string): KeptPage | undefined {
    const now = Date.now()
    const page = this.#inMemory(address)
    return page !== undefined && this.#holds(page, now) ? page : undefined
  }

  async find({ key, isQuery }: PageKey, visitor: string): Promise<Answer> {
    const now = Date.now()
    const before = this.#inMemory(key) ?? (isQuery ? undefined : await this.#onDisk(key))
    if (before === undefined) return this.#made(key, isQuery, visitor).answer
    if (this.#holds(before, now)) return { kind: 'kept', page: before, source: 'hit' }
    const stale: Answer = { kind: 'kept', page: before, source: 'stale' }
    if (this.#rests.isResting(key, now)) return stale
    const { answer, begunAt } = this.#made(key, isQuery, visitor)
    const made = answer.then((each) => (hasFailed(each) ? stale : each)).catch(() => stale)
    // One waits, and who comes later does not wait as long again.
    const patience = Math.max(0, begunAt + PATIENCE - now)
    return Promise.race([made, pause(patience, stale, { ref: false })])
  }

  #inMemory(key: string): KeptPage | undefined {
    return this.#pages.get(key) ?? this.#queries.get(key)
  }

  #holds(page: KeptPage, now: number): boolean {
    return (page.until === null || now < page.until) && this.#options.changes.holds(page)
  }

  async #onDisk(key: string): Promise<KeptPage | undefined> {
    const found = await this.#options.disk.read(key)
    // Somebody else may have made it, or found it here, in the meantime.
    const meanwhile = this.#inMemory(key)
    if (found === undefined || meanwhile !== undefined) return meanwhile
    // Whether it holds is not asked now: without a database nobody knows, and it is all there is.
    const since = found.run === this.#run ? found.since : (this.#options.journal.sinceOf(found) ?? -1)
    const page = { ...found, run: this.#run, since }
    if (since !== -1) this.#remember(page, false)
    return page
  }

  #remember(page: KeptPage, isQuery: boolean): void {
    const memory = isQuery || page.status !== 200 ? this.#queries : this.#pages
    for (const other of [this.#pages, this.#queries]) if (other !== memory) other.delete(page.key)
    memory.set(page)
  }

  /** One for all who ask, but nobody waits for one that was begun before something changed. */
  #made(key: string, isQuery: boolean, visitor: string): Flight {
    const since = this.#options.changes.now
    const under = this.#flights.get(key)
    if (under?.since === since) return under
    const flight: Flight = { since, begunAt: Date.now(), answer: this.#make(key, isQuery, visitor) }
    this.#flights.set(key, flight)
    const ended = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    }
    flight.answer.then(ended, ended)
    return flight
  }

  async #make(key: string, isQuery: boolean, visitor: string): Promise<Answer> {
    const { changes, disk, journal, known, render } = this.#options
    const beginning = { run: this.#run, since: changes.now, horizon: journal.horizon, madeAt: Date.now() }
    const reads = new PageReads(known)
    let response: CapturedResponse
    try {
      response = await render(key, reads, visitor)
    } catch (error) {
      // Whoever has asked for too many at once says nothing of the page.
      if (!(error instanceof Busy)) this.#rests.failed(key, changes.isHeard)
      throw error
    }
    if (response.statusCode >= 500 || response.brokenOff) this.#rests.failed(key, changes.isHeard)
    else this.#rests.succeeded(key)
    if (!isKeepable(response, reads))
      return reads.isPublic || response.statusCode >= 500 ? { kind: 'passing', response } : { kind: 'personal' }
    const page = keptPage(key, response, reads, beginning)
    // What has changed while it was made may or may not be in it: whoever asked first gets it, and nobody else.
    if (this.#holds(page, Date.now())) {
      this.#remember(page, isQuery)
      // What is withdrawn may not come back with the next start.
      if (!isQuery) disk[page.status === 200 ? 'write' : 'forget'](page)
    }
    return { kind: 'kept', page, source: 'miss' }
  }
}

const hasFailed = (answer: Answer): boolean =>
  answer.kind === 'passing' && (answer.response.statusCode >= 500 || answer.response.brokenOff)
