import { randomUUIDv7 } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { createMailer } from '../../cms/email/mailer.ts'
import { announceReports, BETWEEN_MESSAGES } from '../../cms/jobs/announce-reports.ts'
import { startMailServer, type MailServer } from '../support/mail/mail-server.ts'
import { until } from '../support/ops/processes.ts'
import { startWorker } from '../support/ops/worker.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'
import { insertReport, type WantedReport } from '../support/reports/sealed-report.ts'

const CMS_URL = 'https://cms.hotline.example'
const START = Date.parse('2026-11-24T08:00:00Z')
const PLANTED: WantedReport = {
  reference: '48151623',
  addresses: ['https://planted-address.example/page'],
  details: 'planted details',
  contact: { name: 'Planted Name', email: 'planted@example.org', phone: '012 345 678' },
  notes: ['planted note'],
  sourceType: 'video-game',
}

let database: OwnDatabase
let server: MailServer
beforeEach(async () => {
  ;[database, server] = await Promise.all([ownDatabase(), startMailServer()])
})
afterEach(async () => {
  await Promise.all([database.pool.end(), server.stop()])
})

async function createStaff(email: string, language: 'en' | 'km' = 'en', role = 'analyst', disabled = false) {
  await database.pool.query(
    'INSERT INTO staff (id, name, email, role, language, disabled) VALUES ($1, $2, $3, $4, $5, $6)',
    [randomUUIDv7(), 'Somebody', email, role, language, disabled],
  )
}

const announceAfter = (milliseconds: number) =>
  announceReports({
    pool: database.pool,
    mailer: createMailer({ SMTP_URL: server.url, SITE_URL: 'https://hotline.example' }, '/nowhere'),
    cmsUrl: CMS_URL,
    now: new Date(START + milliseconds),
  })

const arrivals = () => server.received.map(({ to, headers }) => `${to}: ${headers['subject']}`)

async function countUnannounced(): Promise<number> {
  const { rowCount } = await database.pool.query('SELECT FROM reports WHERE announced_at IS NULL')
  return rowCount ?? -1
}

describe('analysts are told of new reports', () => {
  test('in their language, with the way to the queue and without a word of the reports', async () => {
    await createStaff('dara@hotline.example', 'en')
    await createStaff('sokha@hotline.example', 'km')
    await insertReport(database.url, PLANTED)
    await insertReport(database.url, { ...PLANTED, reference: '48151624', language: 'km' })
    expect(await announceAfter(0)).toEqual({ told: 2, failures: [] })

    const [english, khmer] = server.received
    expect(arrivals()).toEqual([
      'dara@hotline.example: 2 new reports are waiting',
      'sokha@hotline.example: មានរបាយការណ៍ថ្មីចំនួន ២ កំពុងរង់ចាំ',
    ])
    expect(khmer?.html).toContain('<html lang="km" ')
    for (const message of [english, khmer]) {
      expect(message?.text).toContain(`${CMS_URL}/admin/collections/reports`)
      expect(message?.html).toContain(`href="${CMS_URL}/admin/collections/reports"`)
      const all = Object.values(message?.headers ?? {}).join('\n') + message?.text + message?.html
      expect(all).not.toMatch(/planted|4815|example\.org|012 ?345|video|game|ហ្គេម/i)
    }
  })

  test('who are enabled, and nobody else of the staff', async () => {
    await createStaff('former@hotline.example', 'en', 'analyst', true)
    for (const role of ['admin', 'publisher', 'editor']) await createStaff(`a-${role}@hotline.example`, 'en', role)
    await insertReport(database.url)
    expect(await announceAfter(0)).toEqual({ told: 0, failures: [] })
    expect(await countUnannounced()).toBe(1)
    await createStaff('dara@hotline.example')
    await announceAfter(10_000)
    expect(arrivals()).toEqual(['dara@hotline.example: 1 new report is waiting'])
    expect(await countUnannounced()).toBe(0)
  })

  test('once in five minutes, however many reports come', async () => {
    await createStaff('dara@hotline.example')
    await insertReport(database.url)
    await announceAfter(0)
    for (let passed = 10_000; passed < BETWEEN_MESSAGES; passed += 60_000) {
      await insertReport(database.url)
      await announceAfter(passed)
    }
    await announceAfter(BETWEEN_MESSAGES - 1)
    expect(arrivals()).toEqual(['dara@hotline.example: 1 new report is waiting'])
    expect(await countUnannounced()).toBe(5)
    await announceAfter(BETWEEN_MESSAGES)
    await announceAfter(2 * BETWEEN_MESSAGES)
    expect(arrivals().slice(1)).toEqual(['dara@hotline.example: 5 new reports are waiting'])
    expect(await countUnannounced()).toBe(0)
  })

  test('although the address of one of them fails, who is told of all that was missed when it works again', async () => {
    for (const name of ['a', 'b', 'c']) await createStaff(`${name}@hotline.example`)
    server.refused.add('b@hotline.example')
    await insertReport(database.url)
    expect(await announceAfter(0)).toEqual({ told: 2, failures: ['EENVELOPE 550'] })
    expect(arrivals().map((arrival) => arrival.slice(0, 1))).toEqual(['a', 'c'])
    expect(await countUnannounced()).toBe(0)

    await insertReport(database.url)
    await announceAfter(BETWEEN_MESSAGES)
    server.received.length = 0
    server.refused.clear()
    expect(await announceAfter(2 * BETWEEN_MESSAGES)).toEqual({ told: 1, failures: [] })
    expect(arrivals()).toEqual(['b@hotline.example: 2 new reports are waiting'])
    expect(await announceAfter(3 * BETWEEN_MESSAGES)).toEqual({ told: 0, failures: [] })
  })

  test('later, when nobody could be told', async () => {
    await createStaff('dara@hotline.example')
    await insertReport(database.url)
    server.refused.add('dara@hotline.example')
    expect(await announceAfter(0)).toEqual({ told: 0, failures: ['EENVELOPE 550'] })
    expect(await countUnannounced()).toBe(1)
    server.refused.clear()
    await announceAfter(BETWEEN_MESSAGES)
    expect(arrivals()).toEqual(['dara@hotline.example: 1 new report is waiting'])
    expect(await countUnannounced()).toBe(0)
  })
})

describe('the worker', () => {
  const start = () => startWorker({ ...database.environment, LOG_LEVEL: 'info', SMTP_URL: server.url, CMS_URL })

  test('that is killed between sending and writing down tells again, and never not at all', async () => {
    await createStaff('dara@hotline.example')
    await insertReport(database.url, PLANTED)
    const killed = start()
    server.beforeAnswer = () => killed.end('SIGKILL')
    await until('the message has arrived', () => server.received.length === 1, 90_000)
    await killed.end('SIGKILL')
    expect(await countUnannounced()).toBe(1)

    server.beforeAnswer = undefined
    const next = start()
    await until('the report counts as announced', async () => (await countUnannounced()) === 0, 90_000)
    await next.end('SIGTERM')
    expect(arrivals()).toEqual(Array(2).fill('dara@hotline.example: 1 new report is waiting'))
    expect(next.said()).toContain('analysts told of new reports')
  })

  test('logs neither whom it told nor what of, also when it failed', async () => {
    await createStaff('dara@hotline.example')
    await createStaff('sokha@hotline.example')
    server.refused.add('sokha@hotline.example')
    await insertReport(database.url, PLANTED)
    const worker = start()
    await until('the failure is in the log', () => worker.said().includes('EENVELOPE 550'), 90_000)
    await worker.end('SIGTERM')
    expect(worker.said()).not.toMatch(/dara|sokha|planted|4815|waiting/i)
  })
})
