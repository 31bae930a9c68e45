import { en } from '@payloadcms/translations/languages/en'
import { formatDistance } from 'date-fns'
import { km as dates } from 'date-fns/locale/km'
import { describe, expect, test } from 'vitest'

import { adminLanguages } from '../../cms/i18n/languages.ts'
import { adminTexts } from '../support/khmer/admin-texts.ts'
import { illSpelt } from '../support/khmer/pairs-of-words.ts'

/** What Khmer texts of the administration write in Latin letters. */
const STAY_LATIN: ReadonlySet<string> = new Set(['API', 'URL'])

/** `{{label}}`, and what becomes an element: `<1>`, `</1>`, `<a href="…">`, `<br>`. `<No {{label}}>` is only written so. */
const PLACEHOLDER = /\{\{\w+\}\}/g
const ELEMENT = /<\/?(?:\d+|a|br)\b[^>]*>/g

const found = (pattern: RegExp, text = '') => (text.match(pattern) ?? []).toSorted()

const { english, khmer } = await adminTexts()
const pairs = Object.entries(english).map(([name, text]) => ({ name, text, translated: khmer[name] ?? '' }))
const namesWhere = (isWrong: (pair: (typeof pairs)[number]) => boolean) =>
  pairs.filter(isWrong).map(({ name, translated }) => `${name}: ${translated}`)

describe('the administration in Khmer', () => {
  test('Payload and the editor are read: their texts are there, on the server and in the browser', () => {
    const names = Object.keys(english)
    expect(names.length).toBeGreaterThan(550)
    expect(names).toEqual(
      expect.arrayContaining(['general:save', 'lexical:link:label', 'lexical:general:placeholder']) as string[],
    )
  })

  test('says all that it says in English, and nothing besides', () => {
    expect(Object.keys(khmer).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  test('is written in Khmer, in the order of Unicode', () => {
    expect(illSpelt(khmer)).toEqual([])
  })

  test('leaves nothing in English', () => {
    const latinIn = (text: string) =>
      (
        text
          .replace(PLACEHOLDER, '')
          .replace(ELEMENT, '')
          .match(/[A-Za-z]+/g) ?? []
      ).filter((each) => !STAY_LATIN.has(each))
    expect(namesWhere(({ translated }) => latinIn(translated).length > 0)).toEqual([])
  })

  test('keeps every placeholder and every element', () => {
    const differs = (pattern: RegExp) =>
      namesWhere(({ text, translated }) => String(found(pattern, text)) !== String(found(pattern, translated)))
    expect([...differs(PLACEHOLDER), ...differs(ELEMENT)]).toEqual([])
  })

  test('opens and closes elements as in a sentence: each where it began', () => {
    const broken = ({ translated }: { translated: string }) =>
      /<(\d+)>/.test(translated) && !/^(?:[^<]*<(\d+)>[^<]*<\/\1>)+[^<]*$/.test(translated.replace(/<br>/g, ''))
    expect(namesWhere(broken)).toEqual([])
  })

  test('has no doubled, leading or trailing space, and no Latin full stop or quotation mark', () => {
    const untidy = (text: string) => / {2}|^\s|\s$|"(?![^<]*>)|\.(?![^<]*>|\))/.test(text)
    expect(namesWhere(({ translated }) => untidy(translated))).toEqual([])
  })

  test('ends sentences where the English ends them, so that a toast and a title look like themselves', () => {
    const isSentence = (text: string) => /[.]$/.test(text) && !/\.\.\.$/.test(text)
    expect(namesWhere(({ text, translated }) => isSentence(text) && !/[។?]$/.test(translated))).toEqual([])
  })

  test('is offered beside English, which is what is said when nothing else is asked for', () => {
    const { fallbackLanguage, supportedLanguages } = adminLanguages
    expect([Object.keys(supportedLanguages), fallbackLanguage]).toEqual([['en', 'km'], 'en'])
    expect(supportedLanguages.en.translations).toBe(en.translations)
  })

  test('has dates in Khmer to be said with', () => {
    const said = formatDistance(new Date(2026, 0, 1, 0, 0), new Date(2026, 0, 1, 0, 5), { locale: dates })
    expect(said).toMatch(/^[\p{Script=Khmer}\s\d]+$/u)
  })
})
