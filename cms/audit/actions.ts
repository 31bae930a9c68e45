/** What can be done with a document, that somebody has logged in, and what decides who gets in and what goes out. */
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
  'second-factor-reset',
  'member-decided',
  'newsletter-scheduled',
  'newsletter-cancelled',
  'newsletter-paused',
  'newsletter-resumed',
  'newsletter-sent-again',
  'newsletter-left',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]
