import { describe, expect, test } from 'vitest'

import { FIRST_RUN } from '../support/content/first-run.ts'
import { bilingualIn, inLanguage } from '../support/content/texts.ts'
import { NAMES_IN_LATIN_LETTERS } from '../support/khmer/latin-names.ts'
import { disorderIn } from '../support/khmer/order.ts'

const TEXTS = inLanguage(bilingualIn(FIRST_RUN), 'km').filter(({ value }) => value !== '')

/** Addresses, tokens, and what stands in brackets, in bold or in quotation marks as the term of another language. */
const NOT_WORDS = [
  /\]\([^)]*\)/g,
  /\{\{[^}]*\}\}/g,
  /https?:\/\/\S+/g,
  /\S+@\S+/g,
  /[\w-]+(\.[\w-]+)*\.(example|org|net|eu|com|ca)\S*/g,
  /\([A-Za-z][^\p{Script=Khmer}()]*\)/gu,
  /\*\*[A-Za-z][^\p{Script=Khmer}*]*\*\*/gu,
  /[«“"][A-Za-z][^\p{Script=Khmer}»”"]*[»”"]/gu,
]

const AUTHORS = FIRST_RUN.research.flatMap(({ authors }) => authors.flatMap((name) => name.match(/\p{L}+/gu) ?? []))

const latinWordsIn = (text: string): string[] =>
  NOT_WORDS.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text).match(/\p{Script=Latin}+/gu) ?? []

/** Abbreviations (CSAM, INHOPE, PDF) are the same in every script. */
const isAbbreviation = (word: string) => word === word.toUpperCase()

describe('the Khmer of the first-run content', () => {
  test('is there', () => {
    expect(TEXTS.length).toBeGreaterThan(1000)
  })

  test('is spelt in the order that Unicode asks for', () => {
    expect(TEXTS.flatMap(({ where, value }) => disorderIn(value).map((found) => `${where}: ${found}`))).toEqual([])
  })

  test('is in Khmer: Latin words are names', () => {
    const names = new Set([...NAMES_IN_LATIN_LETTERS, ...AUTHORS])
    const foreign = TEXTS.flatMap(({ where, value }) =>
      latinWordsIn(value)
        .filter((word) => !isAbbreviation(word) && !names.has(word))
        .map((word) => `${where}: ${word}`),
    )
    expect(foreign).toEqual([])
  })

  test('has no text of some length without a Khmer letter', () => {
    const without = TEXTS.filter(({ where, value }) => !/\p{Script=Khmer}/u.test(value) && !/ (url|value)$/.test(where))
    expect(without.filter(({ value }) => latinWordsIn(value).length > 3).map(({ where }) => where)).toEqual([])
  })

  test('has no English sentence in it', () => {
    const sentence = /(\b[a-z]{2,}\b[ ,]+){3,}[a-z]{2,}\b/
    const english = TEXTS.filter(({ value }) =>
      sentence.test(NOT_WORDS.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), value)),
    )
    expect(english.map(({ where }) => where)).toEqual([])
  })

  test('contains no invisible character but the break between words', () => {
    const invisible = TEXTS.filter(({ value }) => /[\u00AD\u200C-\u200F\u202A-\u202E\u2060\uFEFF\uFFFD]/u.test(value))
    expect(invisible.map(({ where }) => where)).toEqual([])
  })
})
