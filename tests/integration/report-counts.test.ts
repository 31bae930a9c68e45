import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import { REPORT_SOURCES } from '../../collections/vocabulary/reports.ts'
import { countReports, countReportsBefore, type ReportCount } from '../../site/reports/counts.ts'
import { beginningOfMonth, composeStatistics } from '../../site/reports/statistics.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import { storeReports, type Stored } from '../support/reports/stored.ts'

const many = (times: number, report: Stored): Stored[] => Array.from({ length: times }, () => report)

const baseline = { classification: 'csam-baseline' } as const
const worked = ['received', 'assessing', 'classified'] as const
const removedAt = '2026-03-01T00:00:00Z'

/** In 2025, seventeen hours before midnight UTC and later: the new year begins in Phnom Penh at 17:00 UTC. */
const AROUND_NEW_YEAR: Stored[] = [
  ...many(6, { receivedAt: '2025-12-31T16:59:59.999Z' }),
  ...many(7, { receivedAt: '2025-12-31T17:00:00Z' }),
]

const IN_MARCH: Stored[] = [
  ...many(5, { receivedAt: '2026-03-10T04:00:00Z', source: 'forum', statuses: ['received', 'assessing'] }),
  { receivedAt: '2026-03-10T04:00:00Z', ...baseline, statuses: worked },
  { receivedAt: '2026-03-10T04:00:00Z', ...baseline, statuses: [...worked, 'notice-sent'] },
  { receivedAt: '2026-03-10T04:00:00Z', ...baseline, statuses: [...worked, 'notice-sent', 'removed'], removedAt },
  {
    receivedAt: '2026-03-10T04:00:00Z',
    ...baseline,
    statuses: [...worked, 'notice-sent', 'removed', 'closed'],
    removedAt,
  },
  {
    receivedAt: '2026-03-10T04:00:00Z',
    ...baseline,
    statuses: [...worked, 'notice-sent', 'removed', 'still-online'],
    removedAt,
  },
  { receivedAt: '2026-03-10T04:00:00Z', ...baseline, statuses: [...worked, 'notice-sent', 'still-online', 'closed'] },
  { receivedAt: '2026-03-10T04:00:00Z', classification: 'nationally-illegal', statuses: [...worked, 'closed'] },
  { receivedAt: '2026-03-10T04:00:00Z', classification: 'not-illegal', statuses: [...worked, 'closed'] },
  { receivedAt: '2026-03-10T04:00:00Z', classification: 'not-assessable', statuses: [...worked, 'closed'] },
]

const LATER: Stored[] = many(3, { receivedAt: '2026-06-01T00:00:00Z' })
const AS_OF = new Date('2026-05-20T00:00:00Z')

let database: pg.Pool
let url: string
let counts: ReportCount[]

beforeAll(async () => {
  const { adminUrl, roleUrl, templates } = inject('postgres')
  url = roleUrl + (await copyTemplate(adminUrl, templates.empty)).database
  database = new pg.Pool({ connectionString: url, max: 1 })
  database.on('error', () => undefined)
  expect(await countReports(AS_OF, database)).toEqual([])
  await storeReports(url, [...AROUND_NEW_YEAR, ...IN_MARCH, ...LATER])
  counts = await countReports(AS_OF, database)
})

afterAll(() => database.end())

/** The counts of one grouping as `[year, part, count]`. */
const by = (part: 'month' | 'source' | 'assessment' | 'outcome', measure: 'received' | 'classified' = 'received') =>
  counts
    .filter((count) => count[part] !== null)
    .map((count) => [count.year, count[part], count[measure]] as const)
    .toSorted((one, other) => String(one).localeCompare(String(other)))

describe('reports are counted', () => {
  test('in the year and the month in which they came in, by the clocks of Phnom Penh', () => {
    expect(by('month')).toEqual([
      [2025, 12, 6],
      [2026, 1, 7],
      [2026, 3, 14],
    ])
  })

  test('once each, as received, as classified and as removed, up to the moment that is asked for', () => {
    const years = counts.filter(({ month, source, assessment, outcome }) => !(month ?? source ?? assessment ?? outcome))
    expect(years.map(({ year, received, classified, removed }) => [year, received, classified, removed])).toEqual([
      [2025, 6, 0, 0],
      // What was removed and came back is not removed.
      [2026, 21, 7, 2],
    ])
  })

  test('by the kind of place', () => {
    expect(by('source')).toEqual([
      [2025, 'website', 6],
      [2026, 'forum', 5],
      [2026, 'website', 16],
    ])
  })

  test('by what analysts found', () => {
    expect(by('assessment')).toEqual([
      [2025, 'not-yet', 6],
      [2026, 'csam-baseline', 6],
      [2026, 'nationally-illegal', 1],
      [2026, 'not-assessable', 1],
      [2026, 'not-illegal', 1],
      [2026, 'not-yet', 12],
    ])
  })

  test('by what became of CSAM: what was closed after a notice without having gone is still online', () => {
    expect(by('outcome', 'classified')).toEqual([
      [2025, 'no-notice', 0],
      [2026, 'no-notice', 2],
      [2026, 'notice-sent', 1],
      [2026, 'removed', 2],
      [2026, 'still-online', 2],
    ])
  })

  test('and published without the small numbers', async () => {
    const figures = { live: counts, settled: await countReportsBefore(beginningOfMonth(AS_OF), database) }
    const { years, total, sources, months } = composeStatistics(figures, [], AS_OF)
    expect(years).toEqual([
      { year: 2025, received: 6, classified: 0, removed: 0 },
      { year: 2026, received: 21, classified: 7, removed: null },
    ])
    expect(total).toEqual({ received: 27, classified: 7, removed: 0 })
    expect(sources.parts).toEqual(
      REPORT_SOURCES.map((key) => ({ key, count: { website: 22, forum: 5 }[key as string] ?? 0 })),
    )
    expect(months.parts.map(({ key, count }) => [key, count])).toEqual([
      ['2025-12', 6],
      ['2026-01', 7],
      ['2026-02', 0],
      ['2026-03', 14],
      ['2026-04', 0],
    ])
  })
})

/** Last, because it stores more. */
describe('reports of a month that has gone by are counted as they were when it ended', () => {
  const END = new Date('2026-03-31T17:00:00Z')
  const [before, after] = ['2026-03-31T16:59:59.999Z', '2026-03-31T17:00:00Z']

  test('as now, where nothing has happened since', async () => {
    const now = await countReports(new Date(END.getTime() - 1), database)
    expect(await countReportsBefore(END, database)).toEqual(now)
  })

  test('whatever comes in, is classified, removed, found again or closed afterwards', async () => {
    const then = await countReportsBefore(END, database)
    const march = { receivedAt: '2026-03-20T00:00:00Z', source: 'chat-room', changedAt: after } as const
    const notice = [...worked, 'notice-sent'] as const
    await storeReports(url, [
      { receivedAt: after, source: 'chat-room' },
      { ...march, ...baseline, statuses: worked },
      { ...march, ...baseline, statuses: [...notice, 'removed'], removedAt: after },
      { ...march, ...baseline, statuses: [...notice, 'removed', 'still-online'] },
      { ...march, ...baseline, statuses: [...notice, 'still-online', 'closed'] },
      { ...march, ...baseline, statuses: [...worked, 'closed'], changedAt: before },
    ])
    const since = (await countReportsBefore(END, database)).filter(
      (count) => !then.some((each) => JSON.stringify(each) === JSON.stringify(count)),
    )
    const at = (part: Partial<ReportCount>) =>
      [then, since].map((counts) => {
        const found = counts.find((count) =>
          Object.entries(part).every(([key, value]) => count[key as 'month'] === value),
        )
        return found && [found.received, found.classified, found.removed]
      })
    expect(at({ source: 'chat-room' })).toEqual([undefined, [5, 4, 1]])
    expect(at({ year: 2026, assessment: 'not-yet' })).toEqual([
      [12, 0, 0],
      [13, 0, 0],
    ])
    expect(at({ year: 2026, outcome: 'removed' })).toEqual([
      [2, 2, 2],
      [3, 3, 3],
    ])
    expect(at({ year: 2026, outcome: 'notice-sent' })).toEqual([
      [1, 1, 0],
      [2, 2, 0],
    ])
    expect(at({ year: 2026, outcome: 'still-online' })).toEqual([
      [2, 2, 0],
      [3, 3, 0],
    ])
    expect(await countReportsBefore(new Date(END.getTime() + 1), database)).toEqual(await countReports(END, database))
  })
})
