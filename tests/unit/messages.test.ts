import { describe, expect, test } from 'vitest'

import { formatNumber } from '../../collections/vocabulary/wording.ts'
import { dateInSentence, formatDate, momentInSentence } from '../../collections/vocabulary/dates.ts'
import { formatBytes, formatYear, translator } from '../../site/messages/translate.ts'
import { keysDefinedTwice } from '../support/text/keys.ts'

describe('the messages of the site', () => {
  test.each(['en', 'km'])('are each defined in one part alone (%s)', (locale) => {
    expect(keysDefinedTwice(new RegExp(`^site/messages/(\\w[\\w-]*/)?${locale}\\.ts$`))).toEqual([])
  })

  test('are filled in, numbers in the digits of the language', () => {
    expect(translator('en')('list.page', { page: 2, pages: 12 })).toBe('Page 2 of 12')
    expect(translator('km')('list.page', { page: 2, pages: 12 })).toBe('ទំព័រទី ២ នៃ ១២')
  })

  test('leave a placeholder visible that nobody filled', () => {
    expect(translator('en')('list.page', { page: 2 })).toBe('Page 2 of {pages}')
  })
})

describe('figures and dates', () => {
  test('are written as each language writes them', () => {
    expect([formatNumber(12_345, 'en'), formatNumber(12_345, 'km')]).toEqual(['12,345', '១២.៣៤៥'])
    expect([formatDate('2026-10-05T01:00:00Z', 'en'), formatDate('2026-10-05T01:00:00Z', 'km')]).toEqual([
      '5 October 2026',
      '៥ តុលា ២០២៦',
    ])
  })

  test('within a Khmer sentence name their month and their year', () => {
    const at = '2026-10-05T01:00:00Z'
    expect([dateInSentence(at, 'en'), dateInSentence(at, 'km')]).toEqual(['5 October 2026', '៥ ខែតុលា ឆ្នាំ២០២៦'])
    expect([momentInSentence(at, 'en'), momentInSentence(at, 'km')]).toEqual([
      '5 October 2026 at 08:00',
      '៥ ខែតុលា ឆ្នាំ២០២៦ ម៉ោង ០៨:០០',
    ])
  })

  test('days are those of Phnom Penh', () => {
    expect(formatDate('2026-10-05T18:00:00Z', 'en')).toBe('6 October 2026')
  })

  test('a year has no separator', () => {
    expect([formatYear(2026, 'en'), formatYear(2026, 'km')]).toEqual(['2026', '២០២៦'])
  })

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1_234_567, '1.2 MB'],
    [12_345_678, '12 MB'],
    [5_000_000_000_000, '5,000 GB'],
  ])('%i bytes are %s', (bytes, expected) => {
    expect(formatBytes(bytes, 'en')).toBe(expected)
  })
})
