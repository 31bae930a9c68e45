import type { ReportStatus } from './reports.ts'

/** What the public sees of a case, in this order. */
export const REPORT_STAGES = ['received', 'assessing', 'forwarded', 'outcome'] as const
export type ReportStage = (typeof REPORT_STAGES)[number]

const STAGE_OF: Readonly<Record<ReportStatus, ReportStage>> = {
  received: 'received',
  assessing: 'assessing',
  // Nothing has left the hotline yet.
  classified: 'assessing',
  'notice-sent': 'forwarded',
  'still-online': 'forwarded',
  removed: 'outcome',
  closed: 'outcome',
}

export interface StatusChange {
  status: ReportStatus
  /** ISO 8601. */
  at: string
}

export interface PublicStage {
  stage: ReportStage
  /** When it was first reached; undefined for what was not, or is not any more. ISO 8601. */
  at: string | undefined
  current: boolean
}

/**
 * The public stages of a case out of its changes of status, oldest first. A case that is closed without having been
 * forwarded skips that stage; one whose material came back online has lost its outcome again.
 */
export function publicStages(changes: readonly StatusChange[]): readonly PublicStage[] {
  const last = changes.at(-1)
  const current = last === undefined ? 'received' : STAGE_OF[last.status]
  const reached = REPORT_STAGES.indexOf(current)
  return REPORT_STAGES.map((stage, index) => ({
    stage,
    at: index > reached ? undefined : changes.find(({ status }) => STAGE_OF[status] === stage)?.at,
    current: stage === current,
  }))
}
