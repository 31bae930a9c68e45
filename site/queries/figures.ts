import { askedOnce, findEnteredFigures } from '../payload.ts'
import { countReports } from '../reports/counts.ts'
import { composeStatistics, endOfDay, type Statistics } from '../reports/statistics.ts'
import type { Reader } from './reader.ts'

export interface ReportFigures extends Statistics {
  /** What staff say about the figures of earlier years. */
  note: string | undefined
}

/** Public figures of the reports, as they are now: those of earlier years, and what was counted since. */
export const findReportFigures = (reader: Reader): Promise<ReportFigures> =>
  askedOnce(reader, 'figures of the reports', async (asking) => {
    const asOf = new Date()
    asking.reads?.dependsOn('reports')
    asking.reads?.endsAt(endOfDay(asOf))
    const [{ note, years }, counts] = await Promise.all([findEnteredFigures(asking), countReports(asOf)])
    return { note: note ?? undefined, ...composeStatistics(counts, years ?? [], asOf) }
  })
