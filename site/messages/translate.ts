import { INTL_LOCALES } from '../../collections/vocabulary/dates.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { formatNumber, sayerOf, type Say } from '../../collections/vocabulary/wording.ts'
import { en, type MessageKey } from './en.ts'
import { km } from './km.ts'

export type Translate = Say<MessageKey>

/** Messages in one language. */
export const translator: (locale: Locale) => Translate = sayerOf<MessageKey>({ en, km })

/** A year has no thousands separator. */
export const formatYear = (year: number, locale: Locale): string => formatNumber(year, locale).replace(/[,.\s]/g, '')

/** A month, `YYYY-MM`. English ones are cut short, because they stand beside bars. */
export const formatMonth = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(INTL_LOCALES[locale], {
    month: locale === 'en' ? 'short' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

/** File sizes in units of 1000, as phones and mobile tariffs count them. */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ['B', 'kB', 'MB', 'GB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${formatNumber(value < 10 && unit > 0 ? Math.round(value * 10) / 10 : Math.round(value), locale)} ${units[unit] ?? 'B'}`
}
