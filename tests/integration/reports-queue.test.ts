import { describe, expect, test } from 'vitest'

import {
  countGroups,
  QUEUE_GROUP_NAMES,
  queueFilterSchema,
  readQueue,
  type QueueFilter,
} from '../../cms/reports/queue.ts'
import { quickest } from '../support/quickest.ts'
import { reportDesk } from '../support/reports/desk.ts'
import { storeSealedReport } from '../support/reports/sealed-report.ts'

const desk = await reportDesk()
const { pool } = desk

const ALL: QueueFilter = queueFilterSchema.parse({})
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

/** As many reports as it takes, without the cost of sealing each: the queue opens none. */
async function storeMany(count: number): Promise<void> {
  await pool.query(
    `INSERT INTO reports (id, reference, submission, received_at, source_type, language, anonymous, address_count,
       sealed_content, status, priority)
     SELECT gen_random_uuid(), 'many ' || n, 'many ' || n, now() - n * interval '1 minute', 'forum', 'en', true, 1,
       repeat(md5(n::text), 50), (enum_range(NULL::enum_reports_status))[1 + n % 7], 'low'
     FROM generate_series(1, $1) n`,
    [count],
  )
}

describe('the queue', () => {
  test('begins with the unfinished: the most urgent first, and of those the oldest', async () => {
    const newer = await storeSealedReport(pool, { sourceType: 'email', priority: 'high', receivedAt: minutesAgo(5) })
    const older = await storeSealedReport(pool, { sourceType: 'email', priority: 'high', receivedAt: minutesAgo(50) })
    const urgent = await storeSealedReport(pool, { sourceType: 'email', priority: 'urgent' })
    const normal = await storeSealedReport(pool, { sourceType: 'email', receivedAt: minutesAgo(500) })
    const closed = await storeSealedReport(pool, {
      sourceType: 'email',
      priority: 'urgent',
      receivedAt: minutesAgo(900),
    })
    await desk.lead(closed.id, 'not-illegal', 'assessing', 'classified', 'closed')
    const { rows } = await readQueue(pool, { ...ALL, source: 'email' })
    expect(rows.map(({ id }) => id)).toEqual([urgent, older, newer, normal, closed].map(({ id }) => id))
  })

  test('holds what was removed among the unfinished until it is closed, and counts it apart', async () => {
    const removed = await storeSealedReport(pool, { sourceType: 'chat-room', receivedAt: minutesAgo(60) })
    await desk.lead(removed.id, 'csam-baseline', 'assessing', 'classified', 'notice-sent', 'removed')
    const fresh = await storeSealedReport(pool, { sourceType: 'chat-room' })
    const asked: QueueFilter = { ...ALL, source: 'chat-room' }
    const orderOf = async (filter: QueueFilter) => (await readQueue(pool, filter)).rows.map(({ id }) => id)
    expect(await orderOf(asked)).toEqual([removed.id, fresh.id])
    expect(await orderOf({ ...asked, state: 'to-be-closed' })).toEqual([removed.id])
    const before = await countGroups(pool)

    await desk.lead(removed.id, 'csam-baseline', 'closed')
    expect(await orderOf(asked)).toEqual([fresh.id, removed.id])
    const after = await countGroups(pool)
    expect([before['to-be-closed'] - after['to-be-closed'], after.done - before.done]).toEqual([1, 1])
  })

  test('says what nobody has opened yet', async () => {
    const read = await storeSealedReport(pool, { sourceType: 'other', receivedAt: minutesAgo(2) })
    await storeSealedReport(pool, { sourceType: 'other', receivedAt: minutesAgo(1) })
    await desk.open(read.id)
    const { rows } = await readQueue(pool, { ...ALL, source: 'other' })
    expect(rows.map(({ unread }) => unread)).toEqual([false, true])
  })

  test('is filtered by state, priority and place, and counts what it leaves out', async () => {
    const { id } = await storeSealedReport(pool, { sourceType: 'video-game', priority: 'low' })
    await desk.lead(id, 'csam-baseline', 'assessing', 'classified', 'notice-sent')
    const filter = { state: 'waiting-for-removal', priority: 'low', source: 'video-game' } as const
    const queue = await readQueue(pool, { ...ALL, ...filter })
    expect([queue.rows.map((row) => row.id), queue.total]).toEqual([[id], 1])
    for (const other of [{ state: 'new' }, { priority: 'high' }, { source: 'website' }] as const) {
      const { rows } = await readQueue(pool, { ...ALL, ...filter, ...other })
      expect(rows.map((row) => row.id)).not.toContain(id)
    }
    const whole = await readQueue(pool, ALL)
    expect(QUEUE_GROUP_NAMES.reduce((sum, group) => sum + whole.counts[group], 0)).toBe(whole.total)
  })

  test.each([
    [{ state: 'unheard-of', priority: ['high', 'low'], source: "' OR 1=1 --", sheet: '-3' }],
    [{ sheet: 'x' }],
    [{ sheet: '1e99' }],
  ])('takes %j for no filter at all', (search) => {
    expect(queueFilterSchema.parse(search)).toEqual(ALL)
  })

  test('shows a page of ten thousand in 300 ms, the last as well as the first, and each case once', async () => {
    await storeMany(10_000)
    await pool.query('ANALYZE reports')
    const seen = new Set<string>()
    let pages = 1
    for (let sheet = 1; sheet <= pages; sheet += sheet === 1 || sheet > 195 ? 1 : 97) {
      const { answer: queue, milliseconds } = await quickest(() => readQueue(pool, { ...ALL, source: 'forum', sheet }))
      expect(milliseconds).toBeLessThan(300)
      pages = queue.pages
      for (const { id } of queue.rows) {
        expect(seen.has(id)).toBe(false)
        seen.add(id)
      }
    }
    expect(pages).toBe(200)
  })
})
