import { beginningOfDay, dayInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import {
  ASSESSMENTS,
  isCsamAssessment,
  OUTCOMES,
  type Assessment,
  type Outcome,
} from '../../collections/vocabulary/report-outcomes.ts'
import { REPORT_SOURCES, type ReportSource } from '../../collections/vocabulary/reports.ts'
import { isSmall, shown, shownParts, sumOfShown, type Shown } from '../../collections/vocabulary/small-numbers.ts'
import type { ReportCount } from './counts.ts'

export const MEASURES = ['received', 'classified', 'removed'] as const
export type Measure = (typeof MEASURES)[number]
type Figures = Readonly<Record<Measure, Shown>>

type YearFigures = Figures & { year: number }
/** Figures that staff have entered. */
export type EnteredYear = Readonly<Record<Measure | 'year', number>>

export interface Breakdown<Key> {
  /** The years whose reports are broken down. */
  years: readonly number[]
  /** Empty when no year has enough reports. */
  parts: readonly { key: Key; count: Shown }[]
}

/** Everything in it may be published. */
export interface Statistics {
  /** Of totals and years: day in Phnom Penh, `YYYY-MM-DD`. No hour: it would make every answer differ from the one before. */
  asOf: string
  /** Of the breakdowns: the last day of the last whole month. */
  brokenDownAsOf: string
  /** What is shown of the years, added up. */
  total: Readonly<Record<Measure, number>>
  years: readonly YearFigures[]
  /** By the month in which they came in, `YYYY-MM`, oldest first. */
  months: Breakdown<string>
  sources: Breakdown<ReportSource>
  assessments: Breakdown<Assessment>
  /** Of those classified as CSAM. */
  outcomes: Breakdown<Outcome>
}

/** Reports that are counted. */
interface Counted {
  /** As they are. */
  live: readonly ReportCount[]
  /** As they were when the last whole month ended. */
  settled: readonly ReportCount[]
}

/** At most so many months are shown. */
const MONTHS_SHOWN = 24

const isWholeYear = ({ month, source, assessment, outcome }: ReportCount) =>
  month === null && source === null && assessment === null && outcome === null

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** `YYYY-MM` */
const nameOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`

/** When the current month began in Phnom Penh: what came in before is of whole months. */
export const beginningOfMonth = (moment: Date): Date => beginningOfDay(`${dayInPhnomPenh(moment).slice(0, 7)}-01`)

/**
 * The public figures. Totals and years are live. Breakdowns are of whole months: in a live one, whoever looks again and
 * again would see of what kind a report is that has just come in, and what analysts find in it. A part of a year joins what is shown only when it is not small, and a year joins a breakdown only
 * when all of its figures that the breakdown adds up to are shown: otherwise the difference of two sums would be what
 * is withheld.
 */
export function composeStatistics({ live, settled }: Counted, entered: readonly EnteredYear[], asOf: Date): Statistics {
  const years = yearFigures(live.filter(isWholeYear), entered)
  const counted = settled.filter(isWholeYear)
  const enough = (measures: readonly Measure[]) =>
    counted
      .filter((year) => !isSmall(year.received) && measures.every((measure) => !isSmall(year[measure])))
      .map(({ year }) => year)
  const [received, classified, removed] = [enough([]), enough(['classified']), enough(MEASURES)]
  const sumOver = (among: readonly number[], matches: (count: ReportCount) => boolean, measure: Measure) =>
    settled
      .filter((count) => among.includes(count.year) && matches(count))
      .reduce((sum, count) => sum + count[measure], 0)

  const brokenDownAsOf = dayInPhnomPenh(new Date(beginningOfMonth(asOf).getTime() - 1))
  return {
    asOf: dayInPhnomPenh(asOf),
    brokenDownAsOf,
    total: {
      received: sumOfShown(years.map((year) => year.received)),
      classified: sumOfShown(years.map((year) => year.classified)),
      removed: sumOfShown(years.map((year) => year.removed)),
    },
    years,
    months: byMonth(settled, received, brokenDownAsOf.slice(0, 7)),
    sources: breakdown(received, [REPORT_SOURCES], (key) =>
      sumOver(received, ({ source }) => source === key, 'received'),
    ),
    // How many are CSAM is told by the years, so that these are the parts of two wholes.
    assessments: breakdown(
      classified,
      [ASSESSMENTS.filter(isCsamAssessment), ASSESSMENTS.filter((assessment) => !isCsamAssessment(assessment))],
      (key) => sumOver(classified, ({ assessment }) => assessment === key, 'received'),
    ),
    // So is how many were removed.
    outcomes: breakdown(removed, [['removed'], OUTCOMES.filter((outcome) => outcome !== 'removed')], (key) =>
      sumOver(removed, ({ outcome }) => outcome === key, 'classified'),
    ),
  }
}

function yearFigures(counted: readonly ReportCount[], entered: readonly EnteredYear[]): YearFigures[] {
  const numbers = new Set([...entered, ...counted].map(({ year }) => year))
  const figuresOf = (year: number, measure: Measure): Shown => {
    const count = counted.find((each) => each.year === year)
    const parts = entered.filter((each) => each.year === year).map((each) => shown(each[measure]))
    // Of fewer than five reports nothing is told, not even that none of them was illegal.
    if (count !== undefined) parts.push(isSmall(count.received) ? null : shown(count[measure]))
    return parts.every((part) => part === null) ? null : sumOfShown(parts)
  }
  return (
    [...numbers]
      .toSorted((one, other) => one - other)
      .map((year) => ({
        year,
        received: figuresOf(year, 'received'),
        classified: figuresOf(year, 'classified'),
        removed: figuresOf(year, 'removed'),
      }))
      // A year of which nothing is shown is not named either: that it has a report would be news.
      .filter(({ received, classified, removed }) => received !== null || classified !== null || removed !== null)
  )
}

function breakdown<Key extends string>(
  years: readonly number[],
  wholes: readonly (readonly Key[])[],
  countOf: (key: Key) => number,
): Breakdown<Key> {
  if (years.length === 0) return { years, parts: [] }
  const parts = wholes.flatMap((keys) => {
    const counts = shownParts(keys.map(countOf))
    return keys.map((key, index) => ({ key, count: counts[index] ?? null }))
  })
  return { years, parts }
}

/** Each year is a whole of its own; of its months, the earliest is withheld with a small one. */
function byMonth(counts: readonly ReportCount[], years: readonly number[], last: string): Breakdown<string> {
  const received = new Map<string, number>()
  for (const count of counts) {
    // A year that is not shown does not tell when counting began, either.
    if (count.month !== null && years.includes(count.year))
      received.set(nameOf(count.year, count.month), count.received)
  }
  const [first = ''] = [...received.keys()].toSorted()
  const newestFirst = years.toReversed().flatMap((year) => {
    const months = MONTHS.toReversed().map((month) => nameOf(year, month))
    const begun = months.filter((month) => month >= first && month <= last)
    const parts = shownParts(begun.map((month) => received.get(month) ?? 0))
    return begun.map((key, index) => ({ key, count: parts[index] ?? null }))
  })
  const [year = 0, month = 1] = last.split('-').map(Number)
  const oldest = new Date(Date.UTC(year, month - MONTHS_SHOWN)).toISOString().slice(0, 7)
  const parts = newestFirst.filter(({ key }) => key >= oldest).toReversed()
  return { years: [...new Set(parts.map(({ key }) => Number(key.slice(0, 4))))], parts }
}
