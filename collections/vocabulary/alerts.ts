import type { Labels } from './options.ts'

/** How much a site-wide alert asks for attention. */
export type AlertLevel = 'notice' | 'warning' | 'urgent'

export const ALERT_LEVEL_LABELS: Labels<AlertLevel> = {
  notice: { en: 'Good to know', km: 'គួរដឹង' },
  warning: { en: 'Take care', km: 'សូមប្រយ័ត្ន' },
  urgent: { en: 'Urgent', km: 'បន្ទាន់' },
}
