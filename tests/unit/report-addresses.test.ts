import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  defang,
  isWebAddress,
  normaliseAddress,
  parseAddresses,
} from '../../collections/vocabulary/report-addresses.ts'

const textsOf = (typed: string) => parseAddresses(typed).map(({ text }) => text)

const name = fc.stringMatching(/^[a-z][a-z0-9]{1,12}$/)
const host = fc
  .tuple(name, fc.constantFrom('example.org', 'example.com', 'site.test', 'place.invalid'))
  .map((each) => each.join('.'))
const path = fc.array(name, { maxLength: 3 }).map((parts) => parts.map((part) => `/${part}`).join(''))
const address = fc.tuple(fc.constantFrom('', 'http://', 'https://'), host, path).map((each) => each.join(''))
const separator = fc.constantFrom(',', ', ', '\n', '\r\n', ' ,\n', '，', '\n\n')

describe('what is typed into the box of addresses', () => {
  test('is the same list whatever stands between the addresses, each once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(address, separator), { minLength: 1, maxLength: 20 }), (rows) => {
        const typed = rows.map((row) => row.join('')).join('')
        expect(textsOf(typed)).toEqual([...new Set(rows.map(([each]) => each))])
      }),
      { numRuns: 2000 },
    )
  })

  test('never gives an address with spaces around it, with something invisible in it, or twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const found = textsOf(typed)
        expect(new Set(found).size).toBe(found.length)
        for (const text of found) {
          expect(text).toBe(text.trim())
          expect(text).not.toBe('')
          expect(text).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('is read again as the same list when it is written line by line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const once = textsOf(typed)
        expect(textsOf(once.join('\n'))).toEqual(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps a comma that belongs to an address, and knows on which line each one stands', () => {
    expect(parseAddresses('https://example.org/a,b, c.example.org\n\nuser one, user two')).toEqual([
      { line: 1, text: 'https://example.org/a,b' },
      { line: 1, text: 'c.example.org' },
      { line: 3, text: 'user one' },
      { line: 3, text: 'user two' },
    ])
  })
})

describe('a comma', () => {
  test.each([
    'https://news.example.org/article,12345.html',
    'news.example.org/article,12345.html',
    'https://maps.example.org/@11.55,104.91,15z',
    'https://example.org/photo,1',
    'https://example.org/a,photo.jpg?size=2',
  ])('belongs to %s', (text) => {
    expect(textsOf(text)).toEqual([text])
  })

  test.each([
    ['https://example.org/a,https://example.com/b', ['https://example.org/a', 'https://example.com/b']],
    ['https://example.org/a,www.example.com', ['https://example.org/a', 'www.example.com']],
    ['https://example.org/a,192.0.2.7/b', ['https://example.org/a', '192.0.2.7/b']],
    ['https://example.org/a, photo', ['https://example.org/a', 'photo']],
    ['user one,20', ['user one', '20']],
  ])('ends the first address of %s', (typed, addresses) => {
    expect(textsOf(typed)).toEqual(addresses)
  })
})

test.each(['\t', '\u2028', '\u2029', '\u0085', '\v', '\f'])(
  'cells of a sheet, and lines of other systems, are addresses of their own: %j',
  (between) => {
    expect(parseAddresses(`https://example.org/x${between}https://example.com/y\nexample.org`)).toEqual([
      { line: 1, text: 'https://example.org/x' },
      { line: 1, text: 'https://example.com/y' },
      { line: 2, text: 'example.org' },
    ])
  },
)

describe('an address of a website', () => {
  test.each([
    'example.org',
    'https://example.org/a?b=c#d',
    'http://xn--e1afmkfd.example/',
    'ខ្មែរ.example',
    'bücher.example/x',
    'abcdefghijklmnop.onion',
    '192.0.2.7:8080/x',
    'http://[2001:db8::1]/',
    'example.org:8443/path',
    'ftp://files.example.org/',
    'EXAMPLE.ORG/Path',
  ])('may be %s', (text) => {
    expect(isWebAddress(text)).toBe(true)
  })

  test.each([
    'hello',
    '20',
    '104.91',
    'two words',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://',
    '.org',
    '999.999.1.1',
    'user one.example',
  ])('is not %s', (text) => {
    expect(isWebAddress(text)).toBe(false)
  })

  test('is the same address in every spelling of it', () => {
    const spellings = [
      'example.org/a',
      'http://example.org/a',
      'https://www.Example.ORG/a/',
      'https://example.org:443/a#part',
      'http://example.org:80/a',
    ]
    expect(new Set(spellings.map(normaliseAddress)).size).toBe(1)
    const others = [
      'example.org/A',
      'example.org/a?page=2',
      'example.com/a',
      'someone@example.org',
      'example.org:8080/a',
    ]
    expect(new Set([...spellings, ...others].map(normaliseAddress)).size).toBe(1 + others.length)
  })

  test('cannot be followed once it is defanged', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl(), fc.emailAddress()), (text) => {
        const harmless = defang(text)
        expect(harmless).not.toMatch(/https?:|ftp:/i)
        expect(harmless.replaceAll('[.]', '')).not.toContain('.')
      }),
    )
  })
})
