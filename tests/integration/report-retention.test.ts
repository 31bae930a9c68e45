import { randomUUIDv7 } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { eraseExpired } from '../../cms/jobs/erase-reports.ts'
import { until } from '../support/ops/processes.ts'
import { startWorker } from '../support/ops/worker.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'
import { insertReport, type WantedReport } from '../support/reports/sealed-report.ts'

const NOW = new Date('2026-11-24T08:00:00.000Z')
const DAY = 24 * 60 * 60 * 1000

let database: OwnDatabase
beforeEach(async () => {
  database = await ownDatabase()
})
afterEach(() => database.pool.end())

const before = (days: number, milliseconds = 0, now = NOW) => new Date(now.getTime() - days * DAY - milliseconds)

const insertClosed = (closedAt: Date, wanted: WantedReport = {}) =>
  insertReport(database.url, {
    contact: { email: 'sok@example.org' },
    notes: ['a note', 'another'],
    fingerprints: ['f1', 'f2'],
    status: 'closed',
    closedAt,
    receivedAt: before(1000),
    ...wanted,
  })

/** What is left of a report, and the lines that erasing has written. */
async function remainsOf(id: string) {
  const { rows } = await database.pool.query<Record<string, unknown>>(
    `SELECT sealed_content IS NOT NULL AS content, sealed_contact IS NOT NULL AS contact,
            contact_erased_at AS "contactErasedAt", content_erased_at AS "contentErasedAt",
            (SELECT count(sealed_note)::int FROM report_events WHERE report_id = reports.id) AS notes,
            (SELECT count(*)::int FROM report_fingerprints WHERE report_id = reports.id) AS fingerprints,
            (SELECT coalesce(json_agg(json_build_array(kind, at = $2, staff_id, staff_name) ORDER BY id), '[]')
               FROM report_events WHERE report_id = reports.id AND kind IN ('contact-erased', 'content-erased')) AS lines
       FROM reports WHERE id = $1`,
    [id, NOW],
  )
  return rows[0]
}

const erase = () => eraseExpired({ pool: database.pool, now: NOW })

const WHOLE = {
  content: true,
  contact: true,
  contactErasedAt: null,
  contentErasedAt: null,
  notes: 2,
  fingerprints: 2,
  lines: [],
}
const WITHOUT_CONTACT = {
  ...WHOLE,
  contact: false,
  contactErasedAt: NOW,
  lines: [['contact-erased', true, null, null]],
}
const EMPTY = {
  content: false,
  contact: false,
  contactErasedAt: NOW,
  contentErasedAt: NOW,
  notes: 0,
  fingerprints: 0,
  lines: [
    ['contact-erased', true, null, null],
    ['content-erased', true, null, null],
  ],
}

describe('what has had its time is erased', () => {
  test('after 90 and 730 days to the millisecond, while nobody has saved other rules', async () => {
    const young = await insertClosed(before(90, -1))
    const ripe = await insertClosed(before(90))
    const old = await insertClosed(before(730, -1))
    const oldest = await insertClosed(before(730))
    expect(await erase()).toEqual({ contacts: 3, contents: 1, failed: 0 })
    expect(await remainsOf(young.id)).toEqual(WHOLE)
    expect(await remainsOf(ripe.id)).toEqual(WITHOUT_CONTACT)
    expect(await remainsOf(old.id)).toEqual(WITHOUT_CONTACT)
    expect(await remainsOf(oldest.id)).toEqual(EMPTY)
  })

  test('as the saved rules say', async () => {
    await database.pool.query(
      'INSERT INTO report_rules (id, contact_days, content_days, status_after_minutes) VALUES ($1, 0, 10, 0)',
      [randomUUIDv7()],
    )
    const closedNow = await insertClosed(NOW)
    const closedBefore = await insertClosed(before(10))
    expect(await erase()).toEqual({ contacts: 2, contents: 1, failed: 0 })
    expect(await remainsOf(closedNow.id)).toEqual(WITHOUT_CONTACT)
    expect(await remainsOf(closedBefore.id)).toEqual(EMPTY)
  })

  test('once: a second run finds nothing to do', async () => {
    const { id } = await insertClosed(before(800))
    await erase()
    expect(await erase()).toEqual({ contacts: 0, contents: 0, failed: 0 })
    expect(await remainsOf(id)).toEqual(EMPTY)
  })

  test('of an anonymous report without claiming that there had been contact details', async () => {
    const { id } = await insertReport(database.url, { status: 'closed', closedAt: before(800) })
    expect(await erase()).toEqual({ contacts: 0, contents: 1, failed: 0 })
    expect(await remainsOf(id)).toMatchObject({ contactErasedAt: null, lines: [['content-erased', true, null, null]] })
  })

  test('also when a note was written after the rest had gone', async () => {
    const { id } = await insertClosed(before(800))
    await erase()
    await database.pool.query(
      `INSERT INTO report_events (id, report_id, at, kind, sealed_note) VALUES ($1, $2, $3, 'note', 'a sealed note')`,
      [randomUUIDv7(), id, NOW],
    )
    expect(await erase()).toEqual({ contacts: 0, contents: 1, failed: 0 })
    expect(await remainsOf(id)).toMatchObject({ notes: 0 })
  })

  test('in as many batches as it takes', async () => {
    for (let count = 0; count < 120; count += 1) {
      await insertReport(database.url, { status: 'closed', closedAt: before(800), contact: { phone: '012 345 678' } })
    }
    expect(await erase()).toEqual({ contacts: 120, contents: 120, failed: 0 })
  })
})

describe('a report is left alone', () => {
  test.each(['received', 'assessing', 'classified', 'notice-sent', 'removed', 'still-online'] as const)(
    'while it is %s, however old it is and whatever its dates say',
    async (status) => {
      const { id } = await insertClosed(before(3000), { status })
      expect(await erase()).toEqual({ contacts: 0, contents: 0, failed: 0 })
      expect(await remainsOf(id)).toEqual(WHOLE)
    },
  )

  test('as a whole when the line about it cannot be written, and the others are erased all the same', async () => {
    const stuck = await insertClosed(before(800))
    const others = [await insertClosed(before(800)), await insertClosed(before(800))]
    await database.pool.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.report_id = '${stuck.id}' THEN RAISE EXCEPTION 'refused by a test'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON report_events FOR EACH ROW EXECUTE FUNCTION refuse();
    `)
    expect(await erase()).toEqual({ contacts: 2, contents: 2, failed: 2 })
    expect(await remainsOf(stuck.id)).toEqual(WHOLE)
    for (const { id } of others) expect(await remainsOf(id)).toEqual(EMPTY)
  })
})

test('the worker erases when it starts, and logs counts alone', async () => {
  const { id, reference } = await insertClosed(before(800, 0, new Date()))
  const worker = startWorker({ ...database.environment, LOG_LEVEL: 'info' })
  await until('the erasure is in the log', () => worker.said().includes('erased what has had its time'), 90_000)
  await worker.end('SIGTERM')
  expect(await remainsOf(id)).toMatchObject({ content: false, contact: false, notes: 0, fingerprints: 0 })
  expect(worker.said()).toMatch(/"contacts":1,"contents":1/)
  expect(worker.said()).not.toContain(id)
  expect(worker.said()).not.toContain(reference)
})
