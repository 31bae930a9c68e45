import { describe, expect, test } from 'vitest'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { bilingualIn, inLanguage } from '../support/content/texts.ts'
import { SOURCES, textOf } from '../support/sources/files.ts'

const TEXTS = bilingualIn(FIRST_RUN)

/** Sentences of the first-run content in which the fact of that slug stands. */
const sentencesWith = (fact: string, locale: Locale): string[] =>
  inLanguage(TEXTS, locale)
    .flatMap(({ value }) => value.split(locale === 'km' ? /។|\n/ : /(?<=[.!?”])\s|\n/))
    .filter((sentence) => sentence.includes(`{{${fact}}}`))

describe('a text promises what is kept', () => {
  const HEDGED = { en: /as a rule|aims to|target/i, km: /ធម្មតា|គោលដៅ/ }
  const NOW = { en: /\b(today|at present|now|currently)\b/i, km: /សព្វថ្ងៃ|បច្ចុប្បន្ន|ឥឡូវ/ }

  test.each(LOCALES)('how soon a report is read is said as a rule or as an aim (%s)', (locale) => {
    const said = sentencesWith('report-response-hours', locale)
    expect(said.length).toBeGreaterThan(8)
    expect(said.filter((sentence) => !HEDGED[locale].test(sentence))).toEqual([])
  })

  test.each(LOCALES)(
    'how many hotlines INHOPE has is said with the year of the figure, and never of today (%s)',
    (locale) => {
      const said = sentencesWith('inhope-hotlines', locale)
      expect(said.length).toBeGreaterThan(8)
      expect(said.filter((sentence) => NOW[locale].test(sentence))).toEqual([])
      expect(said.filter((sentence) => !sentence.includes('{{inhope-year}}'))).toEqual([])
    },
  )
})

describe('one thing has one name in Khmer', () => {
  test.each([
    ['the learning centre', 'មជ្ឈមណ្ឌលរៀនសូត្រ', 'មជ្ឈមណ្ឌលសិក្សា'],
    ['the gallery', 'វិចិត្រសាលរូបថត', 'វិចិត្រសាលរូបភាព'],
    ['the terms', 'លក្ខខណ្ឌប្រើប្រាស់សេវា', 'លក្ខខណ្ឌប្រើប្រាស់'],
    ['a passkey', 'សោចូល', 'កូនសោឌីជីថល'],
    ['a server', 'ម៉ាស៊ីនមេ', 'ម៉ាស៊ីនបម្រើ'],
    ['Stockholm', 'ស្តុកខុល', 'ស្តុកខុម'],
    ['the association of travel agents', 'សមាគមទីភ្នាក់ងារ', 'សមាគមភ្នាក់ងារ'],
    ['a hosting service', 'សេវារក្សាទុក', 'សេវាបង្ហោះ'],
    ['a newsroom', 'បន្ទប់ព័ត៌មាន', 'ស្ថាប័នសារព័ត៌មាន'],
    ['a social worker', 'បុគ្គលិកសង្គមកិច្ច', 'បុគ្គលិកសង្គម'],
    ['the baseline by which material is judged', 'កម្រិតមូលដ្ឋាន', 'លក្ខណៈវិនិច្ឆ័យមូលដ្ឋាន'],
    ['a newsgroup', 'ក្រុមព័ត៌មាន', 'ក្រុមពិភាក្សា'],
    ['to be logged out', 'ត្រូវបានចាកចេញ', 'ការចូលគណនី'],
    ['what was withdrawn', 'ត្រូវបានដកហូត', 'ត្រូវបានដកវិញ'],
    ['once more', 'សារជាថ្មី', 'សាជាថ្មី'],
    ['the term of the law', 'រូបភាព និងសម្ភារៈអាសអាភាស', 'រូបអាសអាភាសកុមារ'],
  ])('%s', (_, other, name) => {
    const texts = SOURCES.filter((path) => !path.startsWith('tests/')).map((path) => ({ path, text: textOf(path) }))
    expect(texts.filter(({ text }) => text.includes(other)).map(({ path }) => path)).toEqual([])
    expect(texts.some(({ text }) => text.includes(name))).toBe(true)
  })

  test('a mother is spelt as in the dictionary of Chuon Nath', () => {
    // What the search knows people to type is spelt in every way.
    const ours = SOURCES.filter((path) => !path.startsWith('tests/') && !path.startsWith('collections/text-analysis/'))
    expect(ours.filter((path) => textOf(path).includes('ម្តាយ'))).toEqual([])
  })
})
