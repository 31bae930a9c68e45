import { DAY } from '../../../collections/vocabulary/durations.ts'

interface UtcSpan {
  start: Date
  /** The first moment after it. */
  end: Date
  granularity: 'day' | 'second'
}

/** Milliseconds. */
const LENGTHS = { day: DAY, second: 1000 } as const

/** Years of five digits are written otherwise. */
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z')

/** A day or a second of UTC, as OAI-PMH writes both; undefined for what is neither, or in no calendar. */
export function utcSpan(text: string): UtcSpan | undefined {
  const granularity = text.length === 10 ? 'day' : 'second'
  const whole = granularity === 'day' ? `${text}T00:00:00Z` : text
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(whole)) return undefined
  const start = new Date(whole)
  // The 31st of February would be read as a day of March.
  if (Number.isNaN(start.getTime()) || utcSecond(start) !== whole) return undefined
  const end = Math.min(start.getTime() + LENGTHS[granularity], LAST_MOMENT)
  return { start, end: new Date(end), granularity }
}

/** A moment to the second, as OAI-PMH and Atom write it. */
export const utcSecond = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`
