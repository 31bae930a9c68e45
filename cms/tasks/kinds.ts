/** What may have to be done, the most urgent kinds first. */
export const TASK_KINDS = [
  'consent-ended',
  'schedule-failed',
  'comment-waits',
  'in-review',
  'broken-link',
  'translation-outdated',
  'document-review',
  'fact-review',
  'consent-ending',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const isTaskKind = (value: unknown): value is TaskKind => TASK_KINDS.some((kind) => kind === value)
