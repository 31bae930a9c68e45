import { khmerDigits } from '../../../../collections/vocabulary/digits.ts'
import type { Locale } from '../../../../collections/vocabulary/locales.ts'
import { en, type DeskWord } from './en.ts'
import { km } from './km.ts'

const WORDS: Record<Locale, Record<DeskWord, string>> = { en, km }

type Values = Readonly<Record<string, string | number>>
export type Say = (word: DeskWord, values?: Values) => string

export const writeNumber = (value: number, locale: Locale): string =>
  locale === 'km' ? khmerDigits(String(value)) : String(value)

/** The words of the desk in one language; `{name}` is replaced by the value of that name. */
export function sayIn(locale: Locale): Say {
  return (word, values = {}) =>
    WORDS[locale][word].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name]
      if (value === undefined) return placeholder
      return typeof value === 'number' ? writeNumber(value, locale) : value
    })
}

type Counted = { [Word in DeskWord]: `${Word}.one` extends DeskWord ? Word : never }[DeskWord]

/** So many of something, and one of it in words of its own. */
export const count = (say: Say, word: Counted, n: number): string => (n === 1 ? say(`${word}.one`) : say(word, { n }))

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago something was, in its largest unit, rounded down. Both in milliseconds since 1970. */
export function ageInWords(say: Say, since: number, now: number): string {
  const age = now - since
  if (age < MINUTE) return say('age.now')
  if (age < HOUR) return count(say, 'age.minutes', Math.floor(age / MINUTE))
  if (age < 2 * DAY) return count(say, 'age.hours', Math.floor(age / HOUR))
  return count(say, 'age.days', Math.floor(age / DAY))
}

/** Swedes write dates as ISO 8601 does; server and browsers agree on that in every language. */
const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Phnom_Penh',
})

/** As the rest of the admin writes it: `2026-10-05 08:00`, in Phnom Penh. */
export const writeMoment = (iso: string | Date): string => MOMENT.format(new Date(iso))
