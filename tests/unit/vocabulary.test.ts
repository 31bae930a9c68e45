import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { AGE_BAND_RANGES, AGE_BANDS, ageBandsOverlapping } from '../../collections/vocabulary/age-bands.ts'
import { factsIn, fillFacts } from '../../collections/vocabulary/facts.ts'
import { isHref } from '../../collections/vocabulary/hrefs.ts'
import { LOCALES, type Bilingual } from '../../collections/vocabulary/locales.ts'
import { mayFollow, REPORT_STATUSES, REPORT_TRANSITIONS } from '../../collections/vocabulary/reports.ts'
import { SLUG_MAX_LENGTH, slugFrom, slugSchema } from '../../collections/vocabulary/slugs.ts'
import { ROOT } from '../../ops/start/foundation.ts'

describe('a slug', () => {
  test.each([
    ['Safer Internet Day 2026', 'safer-internet-day-2026'],
    ['  What’s new?  ', 'whats-new'],
    ['Façade — déjà vu', 'facade-deja-vu'],
    ['IHC & APLE / news', 'ihc-aple-news'],
    ['ព័ត៌មាន', ''],
    ['ថ្ងៃ Safer Internet', 'safer-internet'],
    ['', ''],
  ])('made from “%s” is “%s”', (title, expected) => {
    expect(slugFrom(title)).toBe(expected)
  })

  test('ends at a word, within its length', () => {
    const slug = slugFrom('responsibility '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH)
    expect(slug).toMatch(/^(responsibility-)*responsibility$/)
  })

  test('is one that its own rule accepts, whatever the title', () => {
    for (const title of ['a--b', '-x-', 'Ünïcödé', '100 %', 'x'.repeat(500), 'ក a ខ b']) {
      const slug = slugFrom(title)
      expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true)
    }
  })

  test.each(['', 'News', 'a b', 'a--b', '-a', 'a-', 'ព័ត៌មាន', 'a/b', '..', 'x'.repeat(81)])('“%s” is none', (text) => {
    expect(slugSchema.safeParse(text).success).toBe(false)
  })
})

describe('facts in a text', () => {
  const values = new Map([['police-hotline', '1288']])

  test('are filled in, as often as they occur', () => {
    expect(fillFacts('Call {{police-hotline}} or {{ police-hotline }}.', values)).toBe('Call 1288 or 1288.')
  })

  test('that nobody knows stay visible, so that somebody mends them', () => {
    expect(fillFacts('Call {{polise-hotline}}.', values)).toBe('Call {{polise-hotline}}.')
  })

  test('may hold anything: a value is not read as a pattern', () => {
    expect(fillFacts('{{price}}', new Map([['price', '$& and $1 and {{police-hotline}}']]))).toBe(
      '$& and $1 and {{police-hotline}}',
    )
  })

  test('are listed, each once', () => {
    expect(factsIn('{{a}} {{b-1}} {{ a }} {{}} {{A}}')).toEqual(['a', 'b-1'])
  })
})

describe('age bands', () => {
  test('follow each other without a gap', () => {
    const ranges = AGE_BANDS.map((band) => AGE_BAND_RANGES[band])
    for (const [index, [from]] of ranges.entries()) if (index > 0) expect(from).toBe(ranges[index - 1]?.[1])
  })

  test.each([
    [4, 7, ['4-7']],
    [7, 11, ['7-11']],
    [6, 9, ['4-7', '7-11']],
    [4, 18, ['4-7', '7-11', '11-14', '14-18']],
    [14, 120, ['14-18', 'adults']],
    [18, 120, ['adults']],
    [7, 7, ['4-7', '7-11']],
    [1, 3, []],
  ] as const)('of %i to %i years are those that share a year: %j', (from, to, bands) => {
    expect(ageBandsOverlapping(from, to)).toEqual(bands)
  })
})

describe('a link', () => {
  test.each([
    '/donate',
    '/en/donate#how',
    'https://example.org/',
    'http://example.org',
    'mailto:a@b.example',
    'tel:+855 23',
    '#x',
  ])('%s leads somewhere', (href) => {
    expect(isHref(href)).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'https://',
    'https:///path',
    'example.org',
    'mailto:a b@c',
    'file:///etc/passwd',
    '',
  ])('%j does not', (href) => {
    expect(isHref(href)).toBe(false)
  })
})

describe('the way of a report', () => {
  test('ends where it is closed', () => {
    expect(REPORT_STATUSES.filter((status) => mayFollow('closed', status))).toEqual([])
  })

  test('leads from “received” to every status', () => {
    const reached = new Set<string>(['received'])
    for (const status of reached) {
      for (const next of REPORT_STATUSES)
        if (REPORT_STATUSES.some((each) => each === status && mayFollow(each, next))) reached.add(next)
    }
    expect([...reached].toSorted()).toEqual([...REPORT_STATUSES].toSorted())
  })

  test('can be ended from wherever it is', () => {
    const ending = new Set<string>(['closed'])
    // A set that grows while it is walked is walked to its new end.
    for (const end of ending) {
      for (const status of REPORT_STATUSES) {
        if (REPORT_TRANSITIONS[status].some((next) => next === end)) ending.add(status)
      }
    }
    expect([...ending].toSorted()).toEqual([...REPORT_STATUSES].toSorted())
  })

  test('never stands still', () => {
    expect(REPORT_STATUSES.filter((status) => mayFollow(status, status))).toEqual([])
  })
})

type Vocabulary = [name: string, labels: Readonly<Record<string, Bilingual>>]

const folder = join(ROOT, 'collections/vocabulary')
const modules = await Promise.all(
  readdirSync(folder).map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
)
const vocabularies = modules
  .flatMap((module) => Object.entries(module))
  .filter(([name]) => name.endsWith('_LABELS')) as Vocabulary[]

describe('the words for people', () => {
  test('are found', () => {
    expect(vocabularies.length).toBeGreaterThan(15)
  })

  test.each(vocabularies)('%s has words in every language, and Khmer ones in Khmer script', (_name, labels) => {
    const wordless = Object.entries(labels).filter(([, words]) => LOCALES.some((locale) => words[locale].trim() === ''))
    expect(wordless).toEqual([])
    expect(Object.values(labels).filter(({ km }) => !/\p{Script=Khmer}/u.test(km))).toEqual([])
    expect(Object.values(labels).filter(({ en }) => /\p{Script=Khmer}/u.test(en))).toEqual([])
  })

  test.each(vocabularies)('%s names no two things alike', (_name, labels) => {
    for (const locale of LOCALES) {
      const words = Object.values(labels).map((label) => label[locale])
      expect(new Set(words).size, locale).toBe(words.length)
    }
  })
})
