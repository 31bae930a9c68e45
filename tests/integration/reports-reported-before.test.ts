import pg from 'pg'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { inTransaction } from '../../collections/database/transaction.ts'
import { BATCH, compareWaiting } from '../../cms/reports/fingerprints/compare.ts'
import { fingerprintKey, fingerprintsOf } from '../../cms/reports/fingerprints/fingerprint.ts'
import { keepComparing } from '../../cms/reports/fingerprints/loop.ts'
import { relatedCases } from '../../cms/reports/cases.ts'
import { generateKeyPair } from '../../collections/sealing/keys.ts'
import { REPORTS_CHANNEL } from '../../collections/vocabulary/cache-tags.ts'
import { storeReport } from '../../site/reports/store.ts'
import { newToken } from '../../site/reports/submission.ts'
import { until } from '../support/ops/processes.ts'
import { reportDesk } from '../support/reports/desk.ts'
import { KEY_VARIABLES, REPORT_KEYS } from '../support/postgres/preparation.ts'
import { storeSealedReport, type WantedReport } from '../support/reports/sealed-report.ts'

const desk = await reportDesk()
const { pool, databaseUrl } = desk
const key = fingerprintKey(REPORT_KEYS.cmsSecret)
const keys = { privateKeys: REPORT_KEYS.privateKeys, key }

const unreadable: string[] = []
const compare = () =>
  inTransaction(pool, (client) => compareWaiting(client, { ...keys, onUnreadable: (id) => unreadable.push(id) }))

async function compareAll(): Promise<void> {
  while ((await compare()) > 0);
}

const before = async (id: string) => (await desk.file(id)).facts.reportedBefore
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute))
const store = (addresses: string[], more: WantedReport = {}) => storeSealedReport(pool, { addresses, ...more })

describe('fingerprints', () => {
  test.each([
    ['https://www.Example.org/Page', 'example.org/Page/'],
    ['http://example.org:80/a#top', 'https://example.org/a'],
    ['A  Name', 'a name'],
  ])('of %s and %s are the same', (one, other) => {
    expect(fingerprintsOf(key, [one])).toEqual(fingerprintsOf(key, [other]))
    expect(fingerprintsOf(key, [one, other]).length).toBe(1)
  })

  test.each([
    ['example.org/a', 'example.org/b'],
    ['example.org/a', 'example.org/A'],
    ['example.org/?id=1', 'example.org/?id=2'],
    ['example.org', 'example.com'],
    ['name one', 'name two'],
  ])('of %s and %s are different', (one, other) => {
    expect(fingerprintsOf(key, [one, other]).length).toBe(2)
  })

  test('depend on the secret and show nothing of the address', () => {
    const [ours = ''] = fingerprintsOf(key, ['example.org/a'])
    expect(fingerprintsOf(fingerprintKey('another secret'), ['example.org/a'])).not.toContain(ours)
    expect(ours).toMatch(/^[\w-]{43}$/)
  })
})

describe('“reported before”', () => {
  test('is the number of earlier reports that share an address, in whatever spelling', async () => {
    const first = await store(['https://host.example.org/one'], { receivedAt: at(1) })
    const second = await store(['HTTP://www.host.example.org/one/', 'https://host.example.org/two'], {
      receivedAt: at(2),
    })
    const third = await store(['host.example.org/two', 'host.example.org/one'], { receivedAt: at(3) })
    const other = await store(['https://host.example.org/three'], { receivedAt: at(4) })
    await compareAll()
    expect(await Promise.all([first, second, third, other].map(({ id }) => before(id)))).toEqual([0, 1, 2, 0])
    const related = await relatedCases(pool, first.id)
    expect(related.map(({ id }) => id)).toEqual([third.id, second.id])
  })

  test('is right as well when an earlier report is compared later', async () => {
    const late = await store(['https://order.example.org'], { receivedAt: at(12) })
    await compareAll()
    const early = await store(['https://order.example.org'], { receivedAt: at(11) })
    await compareAll()
    expect([await before(early.id), await before(late.id)]).toEqual([0, 1])
  })

  test('is nothing for a report that does not open, of which the log names the id alone', async () => {
    const foreign = await store(['https://closed.example.org'], { publicKey: generateKeyPair().publicKey })
    const damaged = await store(['https://closed.example.org'], { sealedContent: '1.damaged.text' })
    const erased = await store(['https://closed.example.org'], { sealedContent: null })
    unreadable.length = 0
    await compareAll()
    expect(await Promise.all([foreign, damaged, erased].map(({ id }) => before(id)))).toEqual([0, 0, 0])
    expect(unreadable.toSorted()).toEqual([foreign.id, damaged.id].toSorted())
  })

  test('is no opening by a person', async () => {
    const { id } = await store(['https://machine.example.org'])
    await compareAll()
    expect((await desk.file(id)).timeLine.map(({ kind }) => kind)).toEqual(['received'])
  })

  test('passes over a case on which somebody decides, and comes back to it', async () => {
    const held = await store(['https://held.example.org'])
    const holder = await pool.connect()
    await holder.query('BEGIN')
    await holder.query('SELECT 1 FROM reports WHERE id = $1 FOR UPDATE', [held.id])
    await compareAll()
    expect(await before(held.id)).toBe(null)
    await holder.query('COMMIT')
    holder.release()
    await compareAll()
    expect(await before(held.id)).toBe(0)
  })

  test('takes a batch at a time, one process at a time', async () => {
    for (let each = 0; each <= BATCH; each += 1) await store(['https://many.example.org'], { receivedAt: at(each) })
    const taken = await Promise.all([compare(), compare(), compare()])
    expect(taken.toSorted((a, b) => a - b)).toEqual([0, 0, BATCH])
    expect([await compare(), await compare()]).toEqual([1, 0])
  })
})

describe('the loop', () => {
  /** @returns the id of a report that the site has stored by its own means */
  async function sendFromSite(address: string): Promise<string> {
    vi.stubEnv('DATABASE_URL', databaseUrl)
    vi.stubEnv('REPORT_PUBLIC_KEY', KEY_VARIABLES.site.REPORT_PUBLIC_KEY)
    onTestFinished(() => void vi.unstubAllEnvs())
    const typed = { sourceType: 'website', language: 'en', addresses: [address], details: '' } as const
    const stored = await storeReport({ ...typed, contact: undefined }, newToken())
    if (stored.kind !== 'accepted') throw new Error('The site could not store it.')
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM reports WHERE reference = $1', [stored.reference])
    return rows[0]?.id ?? ''
  }

  test('compares what it finds, hears of what is new, and outlives the loss of its connections', async () => {
    const said: string[] = []
    const stop = keepComparing(databaseUrl, { warn: (message) => said.push(message) }, keys)
    onTestFinished(stop)
    const waiting = await store(['https://loop.example.org'])
    await until('it is compared', async () => (await before(waiting.id)) === 0)

    const announced = await sendFromSite('https://loop.example.org')
    await until('it is compared', async () => (await before(announced)) === 1)

    const admin = new pg.Client({ connectionString: databaseUrl })
    await admin.connect()
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN ${REPORTS_CHANNEL}%'`,
    )
    await admin.end()
    const afterwards = await store(['https://loop.example.org'])
    await until('it is compared', async () => (await before(afterwards.id)) === 2)
    expect(said.length).toBe(1)
    expect(said.join()).not.toContain('example.org')
  })
})
