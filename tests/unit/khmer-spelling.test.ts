import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { clustersOf, foldKhmer, normaliseText } from '../../collections/text-analysis/khmer-clusters.ts'
import { wordsOf } from '../../collections/text-analysis/words.ts'

const textsOf = (text: string) => wordsOf(text).map((word) => word.text)

describe('Khmer that looks the same is the same', () => {
  test.each([
    ['the subscript ro is written last', 'ស្រ្តី', 'ស្ត្រី'],
    ['subscript da looks like subscript ta', 'បណ្ដុះបណ្ដាល', 'បណ្តុះបណ្តាល'],
    ['a shifter under a vowel above looks like the vowel u', 'សុី', 'ស៊ី'],
    ['both shifters look alike there', 'ស៉ី', 'ស៊ី'],
    ['a vowel typed in two parts', 'ចេីង', 'ចើង'],
    ['the other vowel typed in two parts', 'កេាះ', 'កោះ'],
    ['a sign before the vowel', 'ចំាង', 'ចាំង'],
    ['a sign typed twice', 'កាារ', 'ការ'],
    ['a space without width', 'សុវត្ថិ\u200bភាព', 'សុវត្ថិភាព'],
    ['a joiner inside a cluster', 'ស\u200c្ត្រី', 'ស្ត្រី'],
  ])('%s', (_, one, other) => {
    expect(normaliseText(one).text).toBe(normaliseText(other).text)
  })

  test.each([
    ['ឲ្យ', 'ឱ្យ'],
    ['ឲ្យ', 'អោយ'],
    ['ឥន្ទ្រី', 'អិន្ទ្រី'],
  ])('%s and %s are the same word', (one, other) => {
    expect(foldKhmer(one)).toBe(foldKhmer(other))
  })

  test('words that differ stay different', () => {
    expect(normaliseText('កាំ').text).not.toBe(normaliseText('កំ').text)
    expect(normaliseText('ដី').text).not.toBe(normaliseText('តី').text)
  })

  test('to put a text in order twice changes nothing more, whatever the text is', () => {
    const khmer = fc
      .array(fc.integer({ min: 0x1780, max: 0x17dd }).map((code) => String.fromCharCode(code)))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(khmer, fc.string({ unit: 'binary' })), (text) => {
        const once = normaliseText(text).text
        expect(normaliseText(once).text).toBe(once)
      }),
      // Of these, two parts of one vowel and a third one came out in another order the second time.
      { numRuns: 20_000, examples: [['ក\u17c2\u17b6\u17c1'], ['ក\u17c2\u17b8\u17c1']] },
    )
  })

  test('a word is found again in the original, invisible characters and all', () => {
    const original = 'ឃ្លា ស្រ្តី\u200b និង women'
    const marked = wordsOf(original).map(({ start, end }) => original.slice(start, end).replaceAll('\u200b', ''))
    expect(marked).toEqual(['ឃ្លា', 'ស្រ្តី', 'និង', 'women'])
  })

  test('a word falls into its clusters', () => {
    expect(clustersOf('ស្ត្រី')).toEqual(['ស្ត្រី'])
    expect(clustersOf('កុមារ')).toEqual(['កុ', 'មា', 'រ'])
  })
})

describe('words', () => {
  test('are told apart where no space tells', () => {
    expect(textsOf('កូនខ្ញុំលេងហ្គេម')).toEqual(['កូន', 'ខ្ញុំ', 'លេង', 'ហ្គេម'])
  })

  test('in Khmer and in Latin digits are the same number', () => {
    expect(textsOf('ឆ្នាំ២០២៦ 2026 ២០២៦')).toEqual(['ឆ្នាំ', '2026', '2026', '2026'])
    expect(textsOf('1,000 pages')).toEqual(['1000', 'pages'])
  })

  test('of English lose capitals, accents and apostrophes', () => {
    expect(textsOf('The Children’s café DON’T')).toEqual(['the', 'children', 'cafe', 'dont'])
  })

  test('of an address are found apart', () => {
    expect(textsOf('saferinternet.org')).toEqual(['saferinternet', 'org'])
  })
})
