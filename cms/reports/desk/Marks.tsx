import type { Locale } from '../../../collections/vocabulary/locales.ts'
import {
  PRIORITY_LABELS,
  REPORT_STATUS_LABELS,
  type Priority,
  type ReportStatus,
} from '../../../collections/vocabulary/reports.ts'

export const StatusMark = ({ status, locale }: { status: ReportStatus; locale: Locale }) => (
  <span className="desk-mark" data-status={status}>
    {REPORT_STATUS_LABELS[status][locale]}
  </span>
)

export const PriorityMark = ({ priority, locale }: { priority: Priority; locale: Locale }) => (
  <span className="desk-mark" data-priority={priority}>
    {PRIORITY_LABELS[priority][locale]}
  </span>
)
