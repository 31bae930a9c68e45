import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { startMailServer, type MailServer } from '../support/mail/mail-server.ts'
import {
  addressOf,
  deliveryStates,
  MADE_UP_MESSAGES,
  scheduleIssue,
  sendingState,
  subscribeMany,
} from '../support/newsletter/made-up.ts'
import { startWorker, type RunningWorker } from '../support/ops/worker.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'

const READERS = 60
/** Milliseconds of a worker's start, and of sixty letters, on a slow machine. */
const PATIENCE = 50_000

let database: OwnDatabase
let server: MailServer
const workers: RunningWorker[] = []
beforeEach(async () => {
  ;[database, server] = await Promise.all([ownDatabase(), startMailServer()])
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.end('SIGKILL')))
  await Promise.all([database.pool.end(), server.stop()])
})

function start(): RunningWorker {
  const worker = startWorker({ ...database.environment, SMTP_URL: server.url })
  workers.push(worker)
  return worker
}

async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`${what} did not come: ${workers.at(-1)?.said()}`)
    await pause(20)
  }
}

/** Starts a worker and kills it when so many letters are with the mail server, so many milliseconds later. */
async function killAt(letters: number, later: number | 'before the answer'): Promise<void> {
  const worker = start()
  const killed = new Promise<void>((resolve) => {
    server.beforeAnswer = async () => {
      if (server.received.length !== letters) return
      const kill = worker.end('SIGKILL').then(resolve)
      if (later === 'before the answer') await kill
    }
    if (later === 'before the answer') return
    server.beforeAnswer = () => {
      if (server.received.length === letters) setTimeout(() => void worker.end('SIGKILL').then(resolve), later)
    }
  })
  await killed
  server.beforeAnswer = undefined
}

/** Kills a worker that has sent all of a letter but its end, and waits for the record that it may end it. */
async function killWhileSealing(): Promise<void> {
  const client = await database.pool.connect()
  await client.query('BEGIN')
  await client.query(
    `SELECT FROM newsletter_deliveries WHERE state = 'waiting' ORDER BY due_at DESC, subscriber DESC LIMIT 1 FOR UPDATE`,
  )
  const worker = start()
  await until('the record', async () => {
    const { rowCount } = await database.pool.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    return rowCount === 1
  })
  await worker.end('SIGKILL')
  await client.query('COMMIT')
  client.release()
}

test(
  'however often the worker is killed, nobody gets two, and everybody one but those who are listed as unknown',
  async () => {
    await subscribeMany(database.pool, READERS)
    const issue = await scheduleIssue(database.pool, MADE_UP_MESSAGES)

    await killAt(5, 'before the answer')
    expect(server.received).toHaveLength(5)
    await killAt(18, 0)
    await killAt(33, 3)
    const kills = 4
    await killWhileSealing()

    // Two come back at once, as after a mistake in an installation.
    const last = [start(), start()]
    await until('the end', async () => (await sendingState(database.pool, issue)) === 'sent')
    await Promise.all(last.map((worker) => worker.end('SIGTERM')))

    const received = server.received.map(({ to }) => to)
    expect(received).toHaveLength(new Set(received).size)
    const { rows } = await database.pool.query<{ email: string }>(
      `SELECT email FROM newsletter_deliveries JOIN newsletter_subscribers ON id = subscriber WHERE state = 'unknown'`,
    )
    const unknown = new Set(rows.map(({ email }) => email))
    const everybody = Array.from({ length: READERS }, (_, index) => addressOf(index + 1))
    expect(everybody.filter((email) => !received.includes(email) && !unknown.has(email))).toEqual([])
    // The first was killed where nobody can know; of the others it depends on the moment.
    expect(unknown.has(received[4] ?? '')).toBe(true)
    expect(unknown.size).toBeLessThanOrEqual(kills)
    expect(await deliveryStates(database.pool, issue)).toEqual({ sent: READERS - unknown.size, unknown: unknown.size })
  },
  4 * PATIENCE,
)
