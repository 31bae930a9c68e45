import type { Labels } from './options.ts'

/** How much a site-wide alert asks for attention. */
export const ALERT_LEVELS = ['notice', 'warning', 'urgent'] as const
export type AlertLevel = (typeof ALERT_LEVELS)[number]

export const ALERT_LEVEL_LABELS: Labels<AlertLevel> = {
  notice: { en: 'Good to know', km: 'គួរដឹង' },
  warning: { en: 'Take care', km: 'សូមប្រយ័ត្ន' },
  urgent: { en: 'Urgent', km: 'បន្ទាន់' },
}
