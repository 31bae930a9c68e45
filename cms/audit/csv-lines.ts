import type { AuditEntry } from './read-log.ts'

/** Tells Excel that the file is UTF-8; without it Khmer comes out as gibberish. */
const BYTE_ORDER_MARK = '\uFEFF'

export const COLUMNS = [
  'at',
  'who',
  'whoId',
  'action',
  'kind',
  'document',
  'title',
  'language',
  'fields',
  'detail',
] as const

/** What a spreadsheet would run as a formula; an apostrophe before it says that it is text (OWASP, "CSV injection"). */
const defused = (field: string) => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field)
const quoted = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
const line = (fields: readonly string[]) => `${fields.map((field) => quoted(defused(field))).join(',')}\r\n`

export const csvHead = (): string => BYTE_ORDER_MARK + line(COLUMNS)

/** Lines of the log after RFC 4180; moments in ISO 8601, in UTC. */
export const csvLines = (entries: readonly AuditEntry[]): string =>
  entries
    .map(({ at, actor, actor_name: name, action, source, document, title, locale, fields, detail }) =>
      line([
        at.toISOString(),
        name ?? '',
        actor ?? '',
        action,
        source,
        document,
        title ?? '',
        locale ?? '',
        fields.join('; '),
        detail ?? '',
      ]),
    )
    .join('')
