import { DAY } from '../../collections/vocabulary/durations.ts'

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string

const DAYS_OF_A_WEEK = 7

const shifted = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** 0 for a Monday, with which a week begins here as in ISO 8601. */
const placeInWeek = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % DAYS_OF_A_WEEK

/** So many weeks of seven days, the first of them with today in it. */
export function weeksFrom(today: Day, count: number): readonly (readonly Day[])[] {
  const monday = shifted(today, -placeInWeek(today))
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: DAYS_OF_A_WEEK }, (__, place) => shifted(monday, week * DAYS_OF_A_WEEK + place)),
  )
}
