import type { AuditFilter } from '../read-log.ts'

export const AUDIT_PATH = '/audit-log'

/** The query of a filter, with its `?`; nothing when it narrows nothing. */
export function auditQuery(filter: AuditFilter & { before?: string | undefined }): string {
  const said = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}
