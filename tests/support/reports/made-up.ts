import type { Assessment, Outcome } from '../../../collections/vocabulary/report-outcomes.ts'
import { isCsamAssessment } from '../../../collections/vocabulary/report-outcomes.ts'
import type { ReportSource } from '../../../collections/vocabulary/reports.ts'
import type { ReportCount } from '../../../site/reports/counts.ts'

/** A report as the counters see it. */
export interface MadeUp {
  year: number
  month: number
  source: ReportSource
  assessment: Assessment
  /** Of what is no CSAM, `no-notice`. */
  outcome: Outcome
}

const GROUPINGS = ['month', 'source', 'assessment', 'outcome'] as const

/** Counts reports as the database does, by slow and obvious means. */
export function countMadeUp(reports: readonly MadeUp[]): ReportCount[] {
  const found = new Map<string, ReportCount>()
  const nothing = { month: null, source: null, assessment: null, outcome: null }
  for (const report of reports) {
    for (const grouping of [undefined, ...GROUPINGS]) {
      const part = grouping === undefined ? nothing : { ...nothing, [grouping]: report[grouping] }
      const key = JSON.stringify([report.year, part])
      const count = found.get(key) ?? { year: report.year, ...part, received: 0, classified: 0, removed: 0 }
      count.received += 1
      if (isCsamAssessment(report.assessment)) count.classified += 1
      if (report.outcome === 'removed') count.removed += 1
      found.set(key, count)
    }
  }
  return [...found.values()]
}
