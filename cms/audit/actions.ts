/** What can be done with a document, and that somebody has logged in. */
export const AUDIT_ACTIONS = [
  'created',
  'draft-saved',
  'changed',
  'published',
  'taken-down',
  'version-restored',
  'trashed',
  'untrashed',
  'deleted',
  'logged-in',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
export const isAuditAction = (value: unknown): value is AuditAction => AUDIT_ACTIONS.some((action) => action === value)
