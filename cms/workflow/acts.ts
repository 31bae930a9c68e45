import { STEPS } from '../../collections/vocabulary/stages.ts'

/** What the time line of a document knows: steps that people take, and what follows of them by itself. */
export const ACTS = [...STEPS, 'create', 'change', 'restore', 'schedule', 'unschedule', 'schedule-failed'] as const
export type Act = (typeof ACTS)[number]
