import type { Cell, Sheet } from 'write-excel-file/node'

import { csv } from '../../collections/vocabulary/csv.ts'
import { COLUMNS, ruleOf, type Column } from './columns.ts'
import { toCell, type SheetFormat } from './write-cell.ts'

const MEDIA_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Characters, roughly as wide as what such a column holds. */
function widthOf(column: Column): number {
  const { kind } = ruleOf(column)
  if (kind === 'prose') return 60
  if (kind === 'text' || kind === 'link') return 40
  return kind === 'number' || kind === 'day' || kind === 'yesNo' ? 14 : 26
}

export const csvHead = (): string => csv([COLUMNS])

const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#E6EEF0' })
const text = (value: string): Cell =>
  value === '' ? null : { value: toCell(value, 'xlsx'), type: String, wrap: true, alignVertical: 'top' }

/** A sheet for the file of resources: the names of the columns stay in sight. */
export const resourceSheet = (rows: readonly (readonly string[])[]): Sheet<Buffer> => ({
  sheet: 'resources',
  data: [COLUMNS.map(bold), ...rows.map((row) => row.map(text))],
  columns: COLUMNS.map((column) => ({ width: widthOf(column) })),
  stickyRowsCount: 1,
  stickyColumnsCount: 1,
})

/** A sheet to read: its first row is a heading. */
export const readingSheet = (
  name: string,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Sheet<Buffer> => ({
  sheet: name,
  data: rows.map((row, index) => row.map(index === 0 ? bold : text)),
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
})

export async function xlsxBytes(sheets: Sheet<Buffer>[]): Promise<Buffer<ArrayBuffer>> {
  // Loaded when somebody wants a workbook: the site has all of the configuration, and would start later for it.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return writeXlsxFile(sheets).toBuffer() as Promise<Buffer<ArrayBuffer>>
}

/** The file as an answer that browsers save. */
export const asDownload = (body: BodyInit, name: string, format: SheetFormat): Response =>
  new Response(body, {
    headers: {
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'no-store',
    },
  })
