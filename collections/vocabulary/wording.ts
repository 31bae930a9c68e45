import { khmerDigits } from './digits.ts'
import type { Locale } from './locales.ts'

const ENGLISH = new Intl.NumberFormat('en-GB')
const KHMER_SIGNS: Readonly<Record<string, string>> = { ',': '.', '.': ',' }

/**
 * In groups of three and in the digits of the language. Khmer by our own hand: browsers often come without data for it,
 * and then write a number otherwise than the server did.
 */
export function formatNumber(value: number, locale: Locale): string {
  const english = ENGLISH.format(value)
  return locale === 'en' ? english : khmerDigits(english.replace(/[,.]/g, (sign) => KHMER_SIGNS[sign] ?? sign))
}

export type WordingValues = Readonly<Record<string, string | number>>

/** `{name}` is replaced by the value of that name, numbers in the language's own digits. */
export function fillWording(template: string, values: WordingValues, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name]
    if (value === undefined) return placeholder
    return typeof value === 'number' ? formatNumber(value, locale) : value
  })
}

/** The words of one part in one language. */
export type Say<Word extends string> = (word: Word, values?: WordingValues) => string

export const sayerOf =
  <Word extends string>(words: Readonly<Record<Locale, Readonly<Record<Word, string>>>>) =>
  (locale: Locale): Say<Word> =>
  (word, values = {}) =>
    fillWording(words[locale][word], values, locale)

/** So many of something, `{n}`, and exactly one of it in words of its own: `word.one`. */
export const count = <Word extends string>(
  say: Say<NoInfer<Word | `${Word}.one`>>,
  word: Word,
  n: number,
  more: WordingValues = {},
): string => (n === 1 ? say(`${word}.one`, more) : say(word, { n, ...more }))
