import { csvLine } from '../../collections/vocabulary/csv.ts'
import { toCell } from './write-cell.ts'

/** One line of a CSV file in which no cell runs as a formula, and each is read back as it was. */
export const sheetLine = (fields: readonly string[]): string => csvLine(fields.map((field) => toCell(field, 'csv')))
