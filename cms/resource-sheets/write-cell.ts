import type { Value } from './columns.ts'

export type SheetFormat = 'csv' | 'xlsx'

/** A cell that begins so is run as a formula by programs that open a CSV file. */
const RUNS = /^'*[=+\-@\t\r]/
/** What reads as something else than it is: an apostrophe of ours, or the sign that empties a cell. */
const MISREAD = /^(?:'+[=+\-@\t\r]|-$)/
const OURS = /^'+[=+\-@\t\r]/

/** The text of a cell, with an apostrophe before it where it would run or be misread. `fromCell` takes it away again. */
export function toCell(text: string, format: SheetFormat): string {
  return (format === 'csv' ? RUNS : MISREAD).test(text) ? `'${text}` : text
}

/** What somebody wrote in a cell: nothing at all, the sign that empties, or a text. */
export function fromCell(text: string): string | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (trimmed === '-') return null
  return OURS.test(trimmed) ? trimmed.slice(1).trim() || undefined : trimmed
}

/** A value as a sheet says it: codes, not labels, so that the file means the same in every language. */
export function textOfValue(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : value.join('; ')
}
