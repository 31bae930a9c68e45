import { pino } from 'pino'

/** The site's log. It never says who asked, what for, or what they wrote. */
export const log = pino({ name: 'site', level: process.env['LOG_LEVEL'] ?? 'info' })

/** What an error may tell the log: its kind. Messages and details of the database repeat values. */
export function kindOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return error instanceof Error ? error.name : typeof error
}
