import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ASSESSMENTS, isCsamAssessment, OUTCOMES } from '../../collections/vocabulary/report-outcomes.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { REPORT_SOURCES } from '../../collections/vocabulary/reports.ts'
import { isSmall } from '../../collections/vocabulary/small-numbers.ts'
import { dateInSentence } from '../../collections/vocabulary/dates.ts'
import { translator } from '../../site/messages/translate.ts'
import { beginningOfMonth, composeStatistics, type EnteredYear } from '../../site/reports/statistics.ts'
import { statisticsTables } from '../../site/statistics-words.ts'
import { countMadeUp, type MadeUp } from '../support/reports/made-up.ts'

/** All of November has gone by. */
const AS_OF = new Date('2026-12-01T05:00:00Z')
const ENTERED: EnteredYear[] = [
  { year: 2024, received: 639, classified: 268, removed: 255 },
  { year: 2025, received: 100, classified: 40, removed: 30 },
]

const compose = (reports: readonly MadeUp[], entered: readonly EnteredYear[] = ENTERED) =>
  composeStatistics({ live: countMadeUp(reports), settled: countMadeUp(reports) }, entered, AS_OF)

const NOTHING = { live: [], settled: [] }

const report: MadeUp = { year: 2026, month: 11, source: 'website', assessment: 'not-yet', outcome: 'no-notice' }
const csam: MadeUp = { ...report, assessment: 'csam-baseline' }
const removed: MadeUp = { ...csam, outcome: 'removed' }
const many = (times: number, each: MadeUp): MadeUp[] => Array.from({ length: times }, () => each)

const anyReport: fc.Arbitrary<MadeUp> = fc
  .record({
    year: fc.constantFrom(2024, 2025, 2026),
    month: fc.integer({ min: 1, max: 11 }),
    source: fc.constantFrom(...REPORT_SOURCES.slice(0, 4)),
    assessment: fc.constantFrom(...ASSESSMENTS),
    outcome: fc.constantFrom(...OUTCOMES),
  })
  .map((made) => (isCsamAssessment(made.assessment) ? made : { ...made, outcome: 'no-notice' as const }))

describe('the public figures', () => {
  test('add what was counted to what was entered, also within one year', () => {
    const { total, years } = compose([...many(7, { ...removed, year: 2025 }), ...many(10, csam), ...many(20, report)])
    expect(years).toEqual([
      { year: 2024, received: 639, classified: 268, removed: 255 },
      { year: 2025, received: 107, classified: 47, removed: 37 },
      { year: 2026, received: 30, classified: 10, removed: 0 },
    ])
    expect(total).toEqual({ received: 776, classified: 325, removed: 292 })
  })

  test('leave a year of fewer than five out, until the fifth report', () => {
    const before = compose([])
    for (let times = 1; times <= 4; times += 1) expect(compose(many(times, removed))).toEqual(before)
    expect(compose(many(5, removed)).total.received).toBe(before.total.received + 5)
  })

  test('leave out a part of a year that is small, and every breakdown that would tell it', () => {
    const { total, years, assessments, outcomes, sources } = compose([...many(30, report), ...many(3, removed)], [])
    expect(years).toEqual([{ year: 2026, received: 33, classified: null, removed: null }])
    expect(total).toEqual({ received: 33, classified: 0, removed: 0 })
    expect([assessments, outcomes]).toEqual([
      { years: [], parts: [] },
      { years: [], parts: [] },
    ])
    expect(sources.years).toEqual([2026])
  })

  test.each(LOCALES)('say of a breakdown that is left out why it is, where it stands alone (%s)', (locale) => {
    const figures = compose([...many(30, report), ...many(3, removed)], [])
    const introOf = (id: string) => statisticsTables(figures, locale).find((table) => table.id === id)?.intro
    const why = translator(locale)('statistics.tooFewInList', { day: dateInSentence('2026-11-30', locale) })
    expect([introOf('assessments'), introOf('outcomes')]).toEqual([why, why])
    expect(introOf('sources')).toContain(locale === 'km' ? '២០២៦' : '2026')
    expect(introOf('sources')).not.toBe(why)
  })

  test('withhold small numbers that staff have entered', () => {
    const { total, years } = compose([], [{ year: 2016, received: 84, classified: 6, removed: 2 }])
    expect(years).toEqual([{ year: 2016, received: 84, classified: 6, removed: null }])
    expect(total.removed).toBe(0)
  })

  test('are of a day in Phnom Penh, and the same all day', () => {
    const asOf = (moment: string) => composeStatistics(NOTHING, ENTERED, new Date(moment)).asOf
    expect([asOf('2026-11-23T17:00:00Z'), asOf('2026-11-24T16:59:59Z')]).toEqual(['2026-11-24', '2026-11-24'])
  })

  test('are broken down as of the last day of the last whole month in Phnom Penh', () => {
    const asOf = (moment: string) => composeStatistics(NOTHING, ENTERED, new Date(moment)).brokenDownAsOf
    expect([asOf('2026-11-30T16:59:59Z'), asOf('2026-11-30T17:00:00Z'), asOf('2027-01-01T00:00:00Z')]).toEqual([
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
    ])
    expect(beginningOfMonth(new Date('2026-11-30T17:00:00Z'))).toEqual(new Date('2026-11-30T17:00:00Z'))
  })

  test('tell in no breakdown of what kind a report is that has come in since, or what has become of another', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 30, maxLength: 60 }), anyReport, (reports, latest) => {
        const settled = countMadeUp(reports)
        const after = (live: readonly MadeUp[]) =>
          composeStatistics({ live: countMadeUp(live), settled }, ENTERED, new Date('2026-12-15T00:00:00Z'))
        const { months, sources, assessments, outcomes } = after(reports)
        const added = after([...reports, { ...latest, year: 2026, month: 12 }])
        const changed = after(reports.map((each) => ({ ...removed, year: each.year })))
        for (const figures of [added, changed])
          expect(figures).toMatchObject({ months, sources, assessments, outcomes })
      }),
    )
    const { total, years } = composeStatistics({ live: countMadeUp(many(9, csam)), settled: [] }, [], AS_OF)
    expect([total, years]).toEqual([
      { received: 9, classified: 9, removed: 0 },
      [{ year: 2026, received: 9, classified: 9, removed: 0 }],
    ])
  })

  test('are empty where there is nothing', () => {
    const { years, total, months, sources } = compose([], [])
    expect([years, total, months.parts, sources.parts]).toEqual([
      [],
      { received: 0, classified: 0, removed: 0 },
      [],
      [],
    ])
  })

  test('go from month to month from the first report until the last whole month, months without one included', () => {
    const { months } = compose([...many(9, { ...report, month: 8 }), ...many(6, { ...report, month: 10 })])
    expect(months).toEqual({
      years: [2026],
      parts: [
        { key: '2026-08', count: 9 },
        { key: '2026-09', count: 0 },
        { key: '2026-10', count: 6 },
        { key: '2026-11', count: 0 },
      ],
    })
  })

  test('begin with the first month of a year that is shown', () => {
    const since = many(9, { ...report, month: 8 })
    expect(compose([{ ...report, year: 2025 }, ...since], []).months).toEqual(compose(since, []).months)
  })

  test('show 24 months at most, the last whole one last', () => {
    const { months } = compose(many(9, { ...report, year: 2023, month: 1 }))
    expect(months.parts).toEqual([])
    const years = [2023, 2024, 2025, 2026].flatMap((year) => many(9, { ...report, year, month: 2 }))
    const keys = compose(years).months.parts.map(({ key }) => key)
    expect([keys.length, keys[0], keys.at(-1)]).toEqual([24, '2024-12', '2026-11'])
  })

  test('put every report into one assessment and all CSAM into one outcome', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 200, maxLength: 400 }), (reports) => {
        const { assessments, outcomes } = compose(reports, [])
        const sum = (parts: readonly { count: number | null }[]) =>
          parts.reduce((all, { count }) => all + (count ?? NaN), 0)
        const among = (years: readonly number[]) => reports.filter(({ year }) => years.includes(year))
        const complete = [assessments, outcomes].filter(({ parts }) => parts.every(({ count }) => count !== null))
        if (complete.includes(assessments)) expect(sum(assessments.parts)).toBe(among(assessments.years).length)
        const found = among(outcomes.years).filter(({ assessment }) => isCsamAssessment(assessment))
        if (complete.includes(outcomes)) expect(sum(outcomes.parts)).toBe(found.length)
      }),
      { numRuns: 30 },
    )
  })

  test('show no number from 1 to 4 anywhere', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 120 }), (reports) => {
        const { total, years, months, sources, assessments, outcomes } = compose(reports, [])
        const counts = [
          ...[months, sources, assessments, outcomes].flatMap<number | null>(({ parts }) =>
            parts.map(({ count }) => count),
          ),
          ...years.flatMap((year) => [year.received, year.classified, year.removed]),
          ...Object.values(total),
        ]
        expect(counts.filter((count) => count !== null && isSmall(count))).toEqual([])
      }),
    )
  })
})

/** Whatever somebody subtracts from whatever: a page that stays the same tells nothing about what has changed. */
describe('no difference of sums tells a small figure of a year: the whole page is the same', () => {
  test('whatever the fewer than five reports of a year are', () => {
    const ofAYear = fc
      .array(anyReport, { maxLength: 4 })
      .map((reports) => reports.map((each) => ({ ...each, year: 2025 })))
    const others = fc.array(anyReport, { maxLength: 60 }).map((reports) => reports.filter(({ year }) => year !== 2025))
    fc.assert(
      fc.property(others, ofAYear, ofAYear, (rest, one, other) => {
        expect(compose([...rest, ...one])).toEqual(compose([...rest, ...other]))
      }),
    )
  })

  test.each([
    ['classified as CSAM', csam],
    ['removed', removed],
  ])('whether one report of a year or four are %s', (_name, found) => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (reports, times) => {
        const rest = reports.filter(({ year }) => year !== 2026)
        const year = (n: number) => [...many(n, found), ...many(20 - n, found === csam ? report : csam)]
        expect(compose([...rest, ...year(times)])).toEqual(compose([...rest, ...year(1)]))
      }),
    )
  })
})
