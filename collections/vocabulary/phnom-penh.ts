import { DAY, HOUR } from './durations.ts'

/** As `Intl` and PostgreSQL call it. */
export const TIME_ZONE = 'Asia/Phnom_Penh'

/** Phnom Penh has been seven hours ahead of UTC, summer and winter, since 1975. */
const AHEAD = 7 * HOUR

/** What a clock there shows, to the minute: `2026-10-05T08:00`. */
export const clockInPhnomPenh = (moment: Date): string => new Date(moment.getTime() + AHEAD).toISOString().slice(0, 16)

/** The calendar day of a moment there, `YYYY-MM-DD`. */
export const dayInPhnomPenh = (moment: Date): string => clockInPhnomPenh(moment).slice(0, 10)

/** When a clock there shows `2026-10-05T08:00`; an invalid date for what no clock shows. */
export const whenInPhnomPenh = (clock: string): Date => new Date(`${clock}:00+07:00`)

/** When a day (`YYYY-MM-DD`) begins there. */
export const beginningOfDay = (day: string): Date => whenInPhnomPenh(`${day}T00:00`)

/** When it is over there. */
export const endOfDay = (day: string): Date => new Date(beginningOfDay(day).getTime() + DAY)
