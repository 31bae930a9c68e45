import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'
import { z } from 'zod'

import { DAY } from '../../../collections/vocabulary/durations.ts'
import { CACHE_CHANNEL, EVERYTHING } from '../../../collections/vocabulary/cache-tags.ts'
import { kindOf } from '../../../collections/logging/fault.ts'
import { log } from '../../log.ts'
import type { Changes } from './changes.ts'
import { CLOCKS_DIFFER, whatHasBeen, whatIsDue, whatWasMissed, type Moment, type Past } from './journal-queries.ts'
import type { KeptPage } from './kept-page.ts'

/** Milliseconds between two looks at what is due by now. */
const BEAT = 1000
/** Milliseconds after which a connection that says nothing counts as lost. */
const PATIENCE = 5000
/** Milliseconds until the next try to connect. */
const REST = 500
const FAREWELL = 500
/** Milliseconds for which the database remembers changes, and a little less. */
const REMEMBERED = 6 * DAY

const tagsSchema = z.array(z.string())

/**
 * Hears of changes from the database. What could not be heard, because the connection or this process was down, is asked for
 * afterwards, so that neither loses a page that still holds, and none is kept that does not.
 */
export class Journal {
  readonly #changes: Changes
  readonly #databaseUrl: string
  readonly #stopping = new AbortController()
  #moment: Moment | undefined
  #settled = '0'
  #past: Past | undefined
  /** `Changes.now` when the past was read. */
  #begun = 0
  #running: Promise<void> | undefined

  constructor(databaseUrl: string, changes: Changes) {
    this.#databaseUrl = databaseUrl
    this.#changes = changes
  }

  /** Of the last look but one: of everything that was over by then we have heard by now. */
  get settled(): string {
    return this.#settled
  }

  /** Of the oldest transaction that was open when we last looked. */
  get horizon(): string {
    return this.#moment?.horizon ?? '0'
  }

  start(): void {
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  /**
   * From when on a page of another process, or of an earlier run, is to be compared with the changes; undefined while that
   * is not known, or when it has changed before.
   */
  sinceOf({ horizon, madeAt, tags }: KeptPage): number | undefined {
    const [past, moment] = [this.#past, this.#moment]
    if (past === undefined || moment === undefined) return undefined
    const seen = BigInt(horizon)
    if (seen === 0n || seen > BigInt(moment.horizon) || madeAt < moment.now - REMEMBERED) return undefined
    const hasChanged = [...tags, EVERYTHING].some((tag) => {
      const last = past.get(tag)
      return last !== undefined && (last.changed >= seen || last.due > madeAt - CLOCKS_DIFFER)
    })
    return hasChanged ? undefined : this.#begun
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    let wasLost = false
    while (!signal.aborted) {
      try {
        await this.#listen(signal)
      } catch (error) {
        if (!wasLost) log.warn({ kind: kindOf(error) }, 'Changes are not heard of; pages that are kept count as old.')
        wasLost = true
      }
      if (this.#changes.isHeard) wasLost = false
      this.#changes.isHeard = false
      await pause(REST, undefined, { signal }).catch(() => undefined)
    }
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#databaseUrl,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      keepAlive: true,
    })
    const lost = new AbortController()
    client.on('error', (error) => lost.abort(error))
    client.on('end', () => lost.abort(new Error('The connection ended.')))
    // Not a race of promises: one that stays open for as long as the connection does would remember each beat.
    const over = AbortSignal.any([signal, lost.signal])
    client.on('notification', ({ payload }) => this.#heard(payload))
    try {
      await client.connect()
      await client.query(`LISTEN ${CACHE_CHANNEL}`)
      await this.#catchUp(client)
      this.#changes.isHeard = true
      while (!over.aborted) {
        await pause(BEAT, undefined, { signal: over }).catch(() => undefined)
        if (!over.aborted && this.#moment !== undefined) this.#reach(await whatIsDue(client, this.#moment))
      }
      if (!signal.aborted) throw lost.signal.reason
    } finally {
      // On a line that is dead, even a farewell is not answered.
      await Promise.race([client.end().catch(() => undefined), pause(FAREWELL)])
    }
  }

  async #catchUp(client: pg.Client): Promise<void> {
    const before = this.#moment
    if (before === undefined) {
      const begun = this.#changes.now
      const { moment, past } = await whatHasBeen(client)
      this.#begun = begun
      this.#past = past
      this.#moment = moment
      return
    }
    const missed = await whatWasMissed(client, before)
    const isAnother = BigInt(missed.horizon) < BigInt(before.horizon)
    if (isAnother || missed.now - before.now > REMEMBERED) this.#changes.everythingChanged()
    this.#reach(missed)
    // The numbers of one database say nothing in another.
    if (isAnother) this.#settled = '0'
  }

  #reach({ tags, ...moment }: Moment & { tags: readonly string[] | null }): void {
    if (tags !== null) this.#apply(tags)
    this.#settled = this.horizon
    this.#moment = moment
  }

  #heard(payload: string | undefined): void {
    const tags = tagsSchema.safeParse(parseJson(payload))
    // What cannot be understood may have been anything.
    this.#apply(tags.success ? tags.data : [EVERYTHING])
  }

  #apply(tags: readonly string[]): void {
    if (tags.includes(EVERYTHING)) this.#changes.everythingChanged()
    else this.#changes.changed(tags)
  }
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
