import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { MAX_ADDRESS_LENGTH, MAX_ADDRESSES } from '../../collections/vocabulary/report-addresses.ts'
import {
  EMPTY_REPORT,
  MAX_DETAILS_LENGTH,
  parseReport,
  REPORT_FIELDS,
  type ReportField,
  type TypedReport,
} from '../../collections/vocabulary/report-form.ts'

const VALID: TypedReport = { ...EMPTY_REPORT, sourceType: 'website', urls: 'https://example.org/page' }

const problemsOf = (typed: Partial<TypedReport>) => {
  const parsed = parseReport({ ...VALID, ...typed }, 'en')
  return parsed.ok ? [] : parsed.errors.map(({ field, problem }) => `${field} ${problem}`)
}

const reportOf = (typed: Partial<TypedReport>) => {
  const parsed = parseReport({ ...VALID, ...typed }, 'km')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.report
}

describe('a report', () => {
  test('needs a place and an address, and nothing else', () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({ sourceType: '', urls: ' \n, ' })).toEqual(['sourceType sourceMissing', 'urls urlsMissing'])
    expect(problemsOf({ sourceType: 'somewhere' })).toEqual(['sourceType sourceMissing'])
  })

  test('names nobody when it is anonymous, whatever was sent', () => {
    const named = { name: 'A Name', email: 'name@example.org', phone: '012 345 678' }
    expect(reportOf({ ...named, anonymous: 'on' }).contact).toBeUndefined()
    expect(JSON.stringify(reportOf({ ...named, anonymous: 'on' }))).not.toMatch(/Name|name@|345/)
    expect(reportOf({ ...named, anonymous: '' }).contact).toEqual(named)
  })

  test('needs an e-mail address or a telephone number when it is not anonymous', () => {
    expect(problemsOf({ anonymous: '' })).toEqual(['email contactMissing'])
    expect(problemsOf({ anonymous: '', phone: '០១២ ៣៤៥ ៦៧៨' })).toEqual([])
    expect(problemsOf({ anonymous: '', email: 'nobody' })).toEqual(['email emailMalformed'])
    expect(problemsOf({ anonymous: '', phone: 'call me' })).toEqual(['phone phoneMalformed'])
  })

  test('takes a number with any dashes, and what the space bar of a Khmer keyboard leaves in it', () => {
    expect(reportOf({ anonymous: '', phone: '០១២\u200b៣៤៥\u200b៦៧៨' }).contact?.phone).toBe('០១២៣៤៥៦៧៨')
    expect(problemsOf({ anonymous: '', phone: '012–345‑678' })).toEqual([])
    expect(reportOf({ anonymous: '', email: ' name@example.org\u200b' }).contact?.email).toBe('name@example.org')
  })

  test('says which line is wrong', () => {
    const parsed = parseReport({ ...VALID, urls: 'https://example.org/\nnot an address' }, 'en')
    expect(parsed).toEqual({
      ok: false,
      errors: [{ field: 'urls', problem: 'urlNotWeb', line: 2, excerpt: 'not an address' }],
    })
  })

  test('takes a name or a number as an address everywhere but on websites', () => {
    for (const sourceType of ['chat-room', 'video-game', 'mobile-app', 'social-media', 'other']) {
      expect(problemsOf({ sourceType, urls: 'player_7' })).toEqual([])
    }
    expect(problemsOf({ sourceType: 'chat-room', urls: 'x' })).toEqual(['urls urlTooShort'])
  })

  test('keeps to its limits, and not one less', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `https://example.org/${n}`).join('\n')
    const long = (length: number) => `https://example.org/${'a'.repeat(length - 20)}`
    expect(problemsOf({ urls: lines(MAX_ADDRESSES) })).toEqual([])
    expect(problemsOf({ urls: lines(MAX_ADDRESSES + 1) })).toEqual(['urls urlsTooMany'])
    expect(problemsOf({ urls: long(MAX_ADDRESS_LENGTH) })).toEqual([])
    expect(problemsOf({ urls: long(MAX_ADDRESS_LENGTH + 1) })).toEqual(['urls urlTooLong'])
    expect(problemsOf({ details: 'ក'.repeat(MAX_DETAILS_LENGTH) })).toEqual([])
    expect(problemsOf({ details: 'ក'.repeat(MAX_DETAILS_LENGTH + 1) })).toEqual(['details detailsTooLong'])
  })

  test('is read or refused for a reason at one of its fields, whatever is sent, and what is kept has nothing hidden in it', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('on', 'website', 'a.test'))
    const typed = fc.record(
      Object.fromEntries(REPORT_FIELDS.map((field) => [field, anything])) as Record<ReportField, typeof anything>,
    )
    fc.assert(
      fc.property(typed, (sent) => {
        const parsed = parseReport(sent, 'en')
        if (!parsed.ok) {
          expect(parsed.errors.every(({ field }) => REPORT_FIELDS.includes(field))).toBe(true)
          return
        }
        expect(JSON.stringify(parsed.report)).not.toMatch(/\\u0000|[\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 5000 },
    )
  })
})
