import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ownPath, parseSignUp, withNext, type TypedSignUp } from '../../collections/vocabulary/member-forms.ts'
import { asksForAgreement, hasAgreed, isDoor } from '../../site/members/terms.ts'

const SITE = 'https://site.example'

describe('a path to which somebody is sent after the log-in', () => {
  test.each([
    ['/en/resources/a-lesson', '/en/resources/a-lesson'],
    ['/km/members?page=2', '/km/members?page=2'],
    ['/files/0199/%E1%9E%80.pdf', '/files/0199/%E1%9E%80.pdf'],
    ['/en/../km/', '/km/'],
    ['/en/x#part', '/en/x'],
  ])('%s is ours', (path, kept) => {
    expect(ownPath(path)).toBe(kept)
  })

  test.each([
    '',
    'en/members',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/en/..//evil.example',
    '/%2e//evil.example',
    '/%2E%2e//evil.example',
    '/en\\..\\..\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' /en/',
    'javascript:alert(1)',
    '/en/\u{202e}members',
    `/${'a'.repeat(500)}`,
  ])('%j is not', (path) => {
    expect(ownPath(path)).toBeUndefined()
  })

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('/', '//', '\\', '.', '..', '%2e', '%2F', '@', ':', 'evil.example', '?', '#', '\t', '\n', ';'),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''))

  test('never leads to another host, whatever is made of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          hostile.map((path) => `/${path}`),
        ),
        (path) => {
          const own = ownPath(path)
          if (own === undefined) return
          expect(new URL(own, SITE).origin).toBe(SITE)
          expect(own).toMatch(/^\/(?![/\\])/)
          // What was made of it once stays as it is.
          expect(ownPath(own)).toBe(own)
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('travels in the address of the log-in, and comes back whole', () => {
    const wanted = '/en/resources?q=a%20b&page=2'
    const address = withNext('/en/members/login', wanted)
    expect(new URL(address, SITE).searchParams.get('next')).toBe(wanted)
    expect(withNext('/en/members/login', undefined)).toBe('/en/members/login')
  })
})

describe('a sign-up', () => {
  const typed: TypedSignUp = {
    name: '  សុខ   ចាន់ ',
    email: ' Somebody@Example.ORG ',
    occupation: 'Teacher',
    organisation: '',
    terms: 'on',
    next: '',
  }
  const wrong = (change: Partial<TypedSignUp>) => {
    const parsed = parseSignUp({ ...typed, ...change })
    return parsed.ok ? [] : parsed.errors.map(({ field, problem }) => `${field} ${problem}`)
  }

  test('is tidied, its address in small letters, and what is empty is not there', () => {
    expect(parseSignUp(typed)).toEqual({
      ok: true,
      signUp: { name: 'សុខ ចាន់', email: 'somebody@example.org', occupation: 'Teacher', organisation: undefined },
    })
  })

  test('names all that is wrong, in the order of the form', () => {
    expect(wrong({ name: ' ', email: '', terms: '' })).toEqual([
      'name nameMissing',
      'email emailMissing',
      'terms termsMissing',
    ])
    expect(wrong({ email: 'somebody' })).toEqual(['email emailMalformed'])
    expect(wrong({ email: 'a@example.org, b@example.org' })).toEqual(['email emailMalformed'])
    expect(wrong({ email: 'a@example.org\r\nBcc: b@example.org' })).toEqual(['email emailMalformed'])
    expect(wrong({ name: 'a'.repeat(201), organisation: 'b'.repeat(201) })).toEqual([
      'name nameTooLong',
      'organisation textTooLong',
    ])
  })

  test('is nothing without consent', () => {
    for (const terms of ['', 'off', 'true']) expect(wrong({ terms })).toEqual(['terms termsMissing'])
  })
})

describe('agreement to the terms', () => {
  test('is to one version: a new one asks again', () => {
    expect(hasAgreed({ termsVersion: '2026-11-01' }, { termsVersion: '2026-11-01' })).toBe(true)
    expect(hasAgreed({ termsVersion: '2026-11-01' }, { termsVersion: '2027-01-01' })).toBe(false)
    expect(hasAgreed({ termsVersion: null }, { termsVersion: '2026-11-01' })).toBe(false)
  })

  test('comes before a member’s own pages, but for taking the data along and leaving', () => {
    const asked = ['/en/members', '/km/members/', '/en/members/account', '/km/members/account/sessions']
    expect(asked.filter((path) => !asksForAgreement(path))).toEqual([])
    const free = [
      '/en/members/terms',
      '/en/members/logout',
      '/en/members/login',
      '/km/members/account/data.json',
      '/km/members/account/delete',
      '/en/news',
      '/en/members-materials',
    ]
    expect(free.filter(asksForAgreement)).toEqual([])
  })

  test('the doors are the doors, and nothing behind them', () => {
    expect(['/en/members/login', '/km/members/register/', '/en/members/reset'].filter((path) => !isDoor(path))).toEqual(
      [],
    )
    expect(['/en/members', '/en/members/account', '/en/members/login/passkey', '/en/news'].filter(isDoor)).toEqual([])
  })
})
