import { dayInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'

/** The calendar day in Phnom Penh of a moment in ISO 8601, `YYYY-MM-DD`; undefined when it is none. */
export function dayOf(moment: unknown): string | undefined {
  if (typeof moment !== 'string') return undefined
  if (/^\d{4}-\d\d-\d\d$/.test(moment)) return moment
  const time = Date.parse(moment)
  return Number.isNaN(time) || Math.abs(time) > 8e15 ? undefined : dayInPhnomPenh(new Date(time))
}
