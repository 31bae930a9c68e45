import { findGlobal } from '../payload.ts'
import type { Reader } from './reader.ts'

export interface YearFigures {
  year: number
  received: number
  classified: number
  removed: number
}

export interface ReportFigures {
  note: string | undefined
  years: YearFigures[]
  total: Omit<YearFigures, 'year'>
}

/** Figures of the years that staff have entered, oldest first, and their sums. */
export async function findReportFigures(reader: Reader): Promise<ReportFigures> {
  const { note, years } = await findGlobal('report-figures', reader)
  const rows = (years ?? [])
    .map(({ year, received, classified, removed }) => ({ year, received, classified, removed }))
    .toSorted((one, other) => one.year - other.year)
  const sum = (key: keyof Omit<YearFigures, 'year'>) => rows.reduce((total, row) => total + row[key], 0)
  return {
    note: note ?? undefined,
    years: rows,
    total: { received: sum('received'), classified: sum('classified'), removed: sum('removed') },
  }
}
