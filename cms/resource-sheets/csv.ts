import { toCell } from './write-cell.ts'

/** Tells Excel that the file is UTF-8; without it Khmer comes out as gibberish. */
export const BYTE_ORDER_MARK = '\uFEFF'

const quoted = (field: string) => (/[",;\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/** One line of a CSV file after RFC 4180, in which no cell runs as a formula. */
export const csvLine = (fields: readonly string[]): string =>
  `${fields.map((field) => quoted(toCell(field, 'csv'))).join(',')}\r\n`
