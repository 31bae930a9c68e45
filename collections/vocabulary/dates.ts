import type { Locale } from './locales.ts'
import { TIME_ZONE } from './phnom-penh.ts'

/** Khmer readers read Khmer digits; `km` alone would give Latin ones. */
export const INTL_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-GB', km: 'km-KH-u-nu-khmr' }

type Writers = Readonly<Record<Locale, Intl.DateTimeFormat>>

const writers = (options: Intl.DateTimeFormatOptions): Writers => ({
  en: new Intl.DateTimeFormat(INTL_LOCALES.en, { ...options, timeZone: TIME_ZONE }),
  km: new Intl.DateTimeFormat(INTL_LOCALES.km, { ...options, timeZone: TIME_ZONE }),
})

const DAYS = writers({ day: 'numeric', month: 'long', year: 'numeric' })
const CLOCKS = writers({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const BEFORE_CLOCK: Readonly<Record<Locale, string>> = { en: ' at ', km: ' ម៉ោង ' }

/** A day by itself, such as beside a heading: `5 October 2026`, `៥ តុលា ២០២៦`. */
export const formatDate = (iso: string, locale: Locale): string => DAYS[locale].format(new Date(iso))

/** A day within a sentence, where Khmer names the month and the year as such; ថ្ងៃទី before it is the sentence's own. */
export function dateInSentence(iso: string, locale: Locale): string {
  if (locale === 'en') return formatDate(iso, locale)
  const parts = DAYS[locale].formatToParts(new Date(iso))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('day')} ខែ${part('month')} ឆ្នាំ${part('year')}`
}

/** What a clock in Phnom Penh shows: `08:00`, `០៨:០០`. */
export const formatClock = (iso: string, locale: Locale): string => CLOCKS[locale].format(new Date(iso))

/** The day and the time of it within a sentence, as it is in Phnom Penh. */
export const momentInSentence = (iso: string, locale: Locale): string =>
  dateInSentence(iso, locale) + BEFORE_CLOCK[locale] + formatClock(iso, locale)
