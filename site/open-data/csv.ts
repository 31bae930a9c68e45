/** Tells Excel that the file is UTF-8; without it Khmer comes out as gibberish. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet would run as a formula; an apostrophe before it says that it is text (OWASP, "CSV injection"). */
const defused = (field: string) => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field)

const quoted = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/** Comma-separated values after RFC 4180, with a byte order mark, and nothing in them that runs. */
export const csv = (lines: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + lines.map((fields) => `${fields.map((field) => quoted(defused(field))).join(',')}\r\n`).join('')
