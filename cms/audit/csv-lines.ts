import { csv, csvLine } from '../../collections/vocabulary/csv.ts'
import type { AuditEntry } from './read-log.ts'

const COLUMNS = ['at', 'who', 'whoId', 'action', 'kind', 'document', 'title', 'language', 'fields', 'detail'] as const

export const csvHead = (): string => csv([COLUMNS])

/** Lines of the log after RFC 4180; moments in ISO 8601, in UTC. */
export const csvLines = (entries: readonly AuditEntry[]): string =>
  entries
    .map(({ at, actor, actor_name: name, action, source, document, title, locale, fields, detail }) =>
      csvLine([
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
