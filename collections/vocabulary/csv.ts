/** Tells Excel that the file is UTF-8; without it Khmer comes out as gibberish. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet would run as a formula; an apostrophe before it says that it is text (OWASP, "CSV injection"). */
const defused = (field: string) => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field)

/** Semicolons and tabs too: spreadsheets of some countries part cells there, and would run what comes after. */
const quoted = (field: string) => (/[",;\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/** One line of comma-separated values after RFC 4180, and nothing in it that runs. */
export const csvLine = (fields: readonly string[]): string =>
  `${fields.map((field) => quoted(defused(field))).join(',')}\r\n`

/** A file of such lines, or its beginning, with a byte order mark. */
export const csv = (lines: readonly (readonly string[])[]): string => BYTE_ORDER_MARK + lines.map(csvLine).join('')
