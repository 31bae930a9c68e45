import { khmerDigits } from '../../../collections/vocabulary/digits.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { ProblemAnswer } from '../answers.ts'
import { en, type SheetWord } from './en.ts'
import { km } from './km.ts'

const WORDS: Record<Locale, Record<SheetWord, string>> = { en, km }

type Values = Readonly<Record<string, string | number>>
export type Say = (word: SheetWord, values?: Values) => string

const GROUPED = new Intl.NumberFormat('en')

/** In groups of three, and in the digits of the language. */
export const writeNumber = (value: number, locale: Locale): string =>
  locale === 'km' ? khmerDigits(GROUPED.format(value).replaceAll(',', ' ')) : GROUPED.format(value)

/** The words of the sheets in one language; `{name}` is replaced by the value of that name. */
export function sayIn(locale: Locale): Say {
  return (word, values = {}) =>
    WORDS[locale][word].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name]
      if (value === undefined) return placeholder
      return typeof value === 'number' ? writeNumber(value, locale) : value
    })
}

type Counted = { [Word in SheetWord]: `${Word}.one` extends SheetWord ? Word : never }[SheetWord]

/** So many of something, and one of it in words of its own. */
export const count = (say: Say, word: Counted, n: number): string => (n === 1 ? say(`${word}.one`) : say(word, { n }))

export const sayProblem = (say: Say, { problem, details }: Pick<ProblemAnswer, 'problem' | 'details'>): string =>
  say(`problem.${problem}`, details)
