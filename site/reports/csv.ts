/** Tells Excel that the file is UTF-8; without it Khmer comes out as gibberish. */
const BYTE_ORDER_MARK = '\uFEFF'

const quoted = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/** Comma-separated values after RFC 4180, with a byte order mark. */
export const csv = (lines: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + lines.map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('')
