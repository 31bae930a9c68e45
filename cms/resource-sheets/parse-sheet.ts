import { COLUMNS, type Column } from './columns.ts'
import { spelling } from './read-cell.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { unreadable, type Grid, type Unreadable } from './unreadable.ts'
import { fromCell } from './write-cell.ts'

/** Bytes, rows without the one of the names, and characters in a cell that a sheet may have. */
export const MAX_BYTES = 5 * 1024 * 1024
export const MAX_ROWS = 5000

/** The row of our own template: who leaves it in the file does not want it on the site. */
export const EXAMPLE_SLUG = 'example-row-to-delete'

/** A row with something in it; null where somebody wrote the sign that empties. */
export interface SheetRow {
  row: number
  cells: Readonly<Partial<Record<Column, string | null>>>
}

export interface Sheet {
  kind: 'sheet'
  rows: readonly SheetRow[]
  /** Names of columns that mean nothing to us. */
  unknownColumns: readonly string[]
  /** Whether the example of the template was found and left out. */
  hasExample: boolean
}

const BY_NAME: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [spelling(column), column]))

type Named = { kind: 'named'; columns: readonly (Column | undefined)[]; unknown: string[] } | Unreadable

function nameColumns(head: readonly string[]): Named {
  const columns = head.map((name) => BY_NAME.get(spelling(name).replaceAll('-', ' ')))
  const known = columns.filter((column) => column !== undefined)
  if (known.length === 0) return unreadable('noColumns', { columns: COLUMNS.join(', ') })
  const twice = known.find((column, index) => known.indexOf(column) !== index)
  if (twice !== undefined) return unreadable('columnTwice', { column: twice })
  if (!known.includes('slug') && !known.includes('title_en')) return unreadable('noKey')
  const unknown = head.filter((name, index) => columns[index] === undefined && name.trim() !== '')
  return { kind: 'named', columns, unknown }
}

function rowOf(line: readonly string[], columns: readonly (Column | undefined)[], row: number): SheetRow | undefined {
  const cells: Partial<Record<Column, string | null>> = {}
  for (const [index, column] of columns.entries()) {
    const written = fromCell(line[index] ?? '')
    if (column !== undefined && written !== undefined) cells[column] = written
  }
  return Object.keys(cells).length === 0 ? undefined : { row, cells }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
/** What Excel wrote until 2003, and what it writes when a file has a password. */
const isOldExcel = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11

async function readGrid(bytes: Uint8Array): Promise<Grid> {
  if (bytes.length === 0) return unreadable('nothing')
  if (bytes.length > MAX_BYTES) return unreadable('tooLarge')
  if (isOldExcel(bytes)) return unreadable('oldExcel')
  return isZip(bytes) ? readXlsx(bytes) : readCsv(bytes)
}

/** Reads a CSV or XLSX file; which of the two it is, its first bytes tell. Never throws. */
export async function parseSheet(bytes: Uint8Array): Promise<Sheet | Unreadable> {
  const grid = await readGrid(bytes)
  if (grid.kind === 'unreadable') return grid
  const [head, ...lines] = grid.lines
  if (head === undefined || lines.length === 0) return unreadable('nothing')
  const named = nameColumns(head)
  if (named.kind === 'unreadable') return named
  // The first line is row 1, so the first of the others is row 2.
  const filled = lines.flatMap((line, index) => rowOf(line, named.columns, index + 2) ?? [])
  const rows = filled.filter(({ cells }) => cells.slug !== EXAMPLE_SLUG)
  if (rows.length > MAX_ROWS) return unreadable('tooManyRows')
  if (rows.length === 0) return unreadable('nothing')
  return { kind: 'sheet', rows, unknownColumns: named.unknown, hasExample: rows.length < filled.length }
}
