import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { MEMBER_STATUS_LABELS, MEMBER_STATUSES } from '../../../collections/vocabulary/members.ts'
import { writeMoment } from '../../desk-page/moment.ts'
import type { AuditAction } from '../actions.ts'

const statusIn = (locale: Locale, word: string): string => {
  const status = MEMBER_STATUSES.find((each) => each === word)
  return status === undefined ? word : MEMBER_STATUS_LABELS[status][locale]
}

/** The word more of a line as the page says it; in the log, and in its file, it is a code. */
export function detailIn(locale: Locale, action: AuditAction, detail: string): string {
  if (action === 'newsletter-scheduled') return writeMoment(detail)
  if (action !== 'member-decided') return detail
  return detail
    .split(' → ')
    .map((word) => statusIn(locale, word))
    .join(' → ')
}
