import writeXlsxFile from 'write-excel-file/node'

type Lines = readonly (readonly (string | number | boolean | Date | null)[])[]

/** A CSV file as somebody's spreadsheet program writes it: nothing in it is guarded. */
export const csvFile = (lines: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => line.map(quoted).join(',')).join('\r\n'))

const quoted = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

export const xlsxFile = (lines: Lines): Promise<Buffer> =>
  writeXlsxFile(
    lines.map((line) => [...line]),
    { dateFormat: 'yyyy-mm-dd' },
  ).toBuffer()

/** Rows of objects as a file: the names of the columns are those of the first row. */
export function csvOf(rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const names = Object.keys(rows[0] ?? {})
  return csvFile([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))])
}
