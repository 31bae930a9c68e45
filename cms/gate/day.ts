/** Phnom Penh is seven hours ahead of UTC all year. */
const AHEAD_MS = 7 * 3_600_000

/** The calendar day in Phnom Penh of a moment in ISO 8601, `YYYY-MM-DD`; undefined when it is none. */
export function dayInPhnomPenh(moment: unknown): string | undefined {
  if (typeof moment !== 'string') return undefined
  if (/^\d{4}-\d\d-\d\d$/.test(moment)) return moment
  const time = Date.parse(moment) + AHEAD_MS
  return Number.isNaN(time) || Math.abs(time) > 8e15 ? undefined : new Date(time).toISOString().slice(0, 10)
}
