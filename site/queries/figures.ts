import { dayInPhnomPenh, endOfDay } from '../../collections/vocabulary/phnom-penh.ts'
import { askedOnce, findEnteredFigures } from '../payload.ts'
import { countReports, countReportsBefore } from '../reports/counts.ts'
import { beginningOfMonth, composeStatistics, type Statistics } from '../reports/statistics.ts'
import type { Reader } from './reader.ts'

export interface ReportFigures extends Statistics {
  /** What staff say about the figures of earlier years. */
  note: string | undefined
}

/** Public figures of the reports: those of earlier years, and what was counted since. */
export const findReportFigures = (reader: Reader): Promise<ReportFigures> =>
  askedOnce(reader, 'figures of the reports', async (asking) => {
    const asOf = new Date()
    asking.reads?.dependsOn('reports')
    asking.reads?.endsAt(endOfDay(dayInPhnomPenh(asOf)))
    const [{ note, years }, live, settled] = await Promise.all([
      findEnteredFigures(asking),
      countReports(asOf),
      countReportsBefore(beginningOfMonth(asOf)),
    ])
    return { note: note ?? undefined, ...composeStatistics({ live, settled }, years ?? [], asOf) }
  })
