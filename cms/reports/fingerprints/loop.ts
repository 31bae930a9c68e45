import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'

import { REPORTS_CHANNEL } from '../../../collections/vocabulary/cache-tags.ts'
import { inTransaction } from '../../../collections/database/transaction.ts'
import { BATCH, compareWaiting, type Comparing } from './compare.ts'

interface Log {
  warn(message: string): void
}

/** Milliseconds between two looks when nobody has said that there is something new. */
const POLL = 15_000
/** Milliseconds in which reports that come close together become one batch. */
const GATHER = 250
/** Milliseconds before a lost connection is tried anew. */
const RECONNECT = 2_000

/**
 * Compares new reports with earlier ones for as long as the process lives: at once when the site says that it has stored
 * one, and every 15 s in case it could not say so. Has a connection of its own and makes a new one when that is lost.
 * @returns what stops it, and resolves when nothing of it is at work any more
 */
export function keepComparing(databaseUrl: string, log: Log, keys: Omit<Comparing, 'onUnreadable'>) {
  const stopping = new AbortController()
  const comparing: Comparing = {
    ...keys,
    onUnreadable: (id) => log.warn(`The content of report ${id} does not open; it is counted as not reported before.`),
  }
  const finished = (async () => {
    let said = ''
    while (!stopping.signal.aborted) {
      const began = Date.now()
      try {
        await compareOverOneConnection(databaseUrl, comparing, stopping.signal)
      } catch (error) {
        const problem = nameOf(error)
        // A database that stays away is one line of the log, not one every two seconds.
        if (problem !== said || Date.now() - began > POLL) log.warn(`Comparing reports is interrupted: ${problem}.`)
        said = problem
      }
      await sleep(RECONNECT, stopping.signal)
    }
  })()
  return async () => {
    stopping.abort()
    await finished
  }
}

/** What went wrong, without the values that a message of the database may hold. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** Ends when it is told to stop. @throws when the connection is lost */
async function compareOverOneConnection(databaseUrl: string, comparing: Comparing, stop: AbortSignal): Promise<void> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  })
  const lost = new AbortController()
  pool.on('error', () => lost.abort())
  const news = new Alarm()
  try {
    const listener = await pool.connect()
    listener.on('error', () => lost.abort())
    listener.on('notification', () => news.ring())
    try {
      await listener.query(`LISTEN ${REPORTS_CHANNEL}`)
      const end = AbortSignal.any([stop, lost.signal])
      while (!end.aborted) {
        const compared = await inTransaction(pool, (client) => compareWaiting(client, comparing))
        if (compared === BATCH) continue
        await news.wait(POLL, end)
        await sleep(GATHER, end)
      }
    } finally {
      // Not back into the pool: it listens.
      listener.release(true)
    }
  } finally {
    await pool.end()
  }
  if (lost.signal.aborted && !stop.aborted) throw new Error('The connection was lost.')
}

/** Rings for whoever waits; a ring while nobody waits is heard by the next who does. */
class Alarm {
  #rung = Promise.withResolvers<void>()

  ring(): void {
    this.#rung.resolve()
  }

  async wait(milliseconds: number, end: AbortSignal): Promise<void> {
    const heard = new AbortController()
    await Promise.race([this.#rung.promise, sleep(milliseconds, AbortSignal.any([end, heard.signal]))])
    heard.abort()
    this.#rung = Promise.withResolvers()
  }
}

const sleep = (milliseconds: number, end: AbortSignal): Promise<unknown> =>
  pause(milliseconds, undefined, { signal: end }).catch(() => undefined)
