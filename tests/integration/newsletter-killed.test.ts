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
import { until } from '../support/ops/processes.ts'
import { startWorker } from '../support/ops/worker.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'

const READERS = 60
const KILLS = 3
/** Milliseconds. Starting a worker takes seconds, and there are four of them. */
const PATIENCE = 90_000

let database: OwnDatabase
let server: MailServer
beforeEach(async () => {
  ;[database, server] = await Promise.all([ownDatabase(), startMailServer()])
})
afterEach(async () => {
  await Promise.all([database.pool.end(), server.stop()])
})

const start = () =>
  startWorker({ ...database.environment, LOG_LEVEL: 'info', SMTP_URL: server.url, SITE_URL: 'https://hotline.example' })

const listedAsUnknown = async () => {
  const { rows } = await database.pool.query<{ email: string }>(
    `SELECT email FROM newsletter_deliveries d JOIN newsletter_subscribers s ON s.id = d.subscriber WHERE d.state = 'unknown'`,
  )
  return rows.map(({ email }) => email)
}

test(
  'nobody gets an issue twice from a worker that is killed while it sends, and whoever may have got none is listed',
  { timeout: 4 * PATIENCE },
  async () => {
    await subscribeMany(database.pool, READERS)
    const issue = await scheduleIssue(database.pool, MADE_UP_MESSAGES)

    for (let kill = 1; kill <= KILLS; kill += 1) {
      // The message is here; whoever sent it is never told.
      const last = kill * 15
      const worker = start()
      server.beforeAnswer = () => (server.received.length === last ? worker.end('SIGKILL') : undefined)
      await until(`message ${last} has arrived`, () => server.received.length >= last, PATIENCE)
      await worker.end('SIGKILL')
      expect(await deliveryStates(database.pool, issue)).toMatchObject({ 'handed-over': 1, sent: last - kill })
    }

    server.beforeAnswer = undefined
    const next = start()
    await until('the issue is sent', async () => (await sendingState(database.pool, issue)) === 'sent', PATIENCE)
    await next.end('SIGTERM')

    expect(server.received.map(({ to }) => to).toSorted()).toEqual(
      Array.from({ length: READERS }, (_, index) => addressOf(index + 1)),
    )
    expect(await deliveryStates(database.pool, issue)).toEqual({ sent: READERS - KILLS, unknown: KILLS })
    expect(await listedAsUnknown()).toHaveLength(KILLS)
    expect(next.said()).toContain('newsletter sent')
    expect(next.said()).not.toMatch(/reader-|@example\.org|Words of the issue/)
  },
)

test('a worker killed before the last byte of a letter has sent nothing: the next one does, and it is no riddle', async () => {
  await subscribeMany(database.pool, 3)
  const issue = await scheduleIssue(database.pool, MADE_UP_MESSAGES)
  const killed = start()
  server.beforeRecipient = () => (server.received.length === 1 ? killed.end('SIGKILL') : undefined)
  await until('one letter has arrived', () => server.received.length === 1, PATIENCE)
  await killed.end('SIGKILL')
  expect(await deliveryStates(database.pool, issue)).toEqual({ sent: 1, waiting: 2 })

  server.beforeRecipient = undefined
  const next = start()
  await until('the issue is sent', async () => (await sendingState(database.pool, issue)) === 'sent', PATIENCE)
  await next.end('SIGTERM')
  expect(await deliveryStates(database.pool, issue)).toEqual({ sent: 3 })
  expect(server.received.map(({ to }) => to).toSorted()).toEqual([1, 2, 3].map(addressOf))
})
