import { DAY } from '../../collections/vocabulary/durations.ts'

/** What may have to be done, the most urgent kinds first. */
export const TASK_KINDS = [
  'consent-ended',
  'schedule-failed',
  'given-back',
  'comment-waits',
  'in-review',
  'approved',
  'scheduled-today',
  'broken-link',
  'translation-outdated',
  'document-review',
  'fact-review',
  'consent-ending',
  'my-draft',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** What waits for somebody, or for those of their role, rather than for whoever looks after the site. */
export const PERSONAL_KINDS = [
  'schedule-failed',
  'given-back',
  'comment-waits',
  'in-review',
  'approved',
  'scheduled-today',
  'my-draft',
] as const satisfies readonly TaskKind[]
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** Whose date is a day until which there is time. All others have waited since theirs, or happen by themselves. */
const DEADLINES: ReadonlySet<TaskKind> = new Set(['document-review', 'fact-review', 'consent-ending'])
/** Nobody waits with these. */
const UNHURRIED: ReadonlySet<TaskKind> = new Set(['scheduled-today', 'my-draft'])

export type Urgency = { kind: 'overdue' } | { kind: 'waits'; days: number } | { kind: 'none' }

/** Whether a day has been missed, or for how many whole days something has waited. */
export function urgencyOf(kind: TaskKind, due: Date | undefined, now: Date): Urgency {
  if (due === undefined || due > now || UNHURRIED.has(kind)) return { kind: 'none' }
  if (DEADLINES.has(kind)) return { kind: 'overdue' }
  return { kind: 'waits', days: Math.floor((now.getTime() - due.getTime()) / DAY) }
}

export const isTaskKind = (value: unknown): value is TaskKind => TASK_KINDS.some((kind) => kind === value)
