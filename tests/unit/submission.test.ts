import { expect, test } from 'vitest'

import type { Report } from '../../collections/vocabulary/report-form.ts'
import { newToken, submissionOf } from '../../site/reports/submission.ts'

const REPORT: Report = {
  sourceType: 'website',
  language: 'en',
  addresses: ['https://example.org/a'],
  details: 'Some words.',
  contact: undefined,
}

const token = newToken()

test('a form that is sent twice as it is, in either language, is one report', () => {
  expect(submissionOf(token, { ...REPORT })).toBe(submissionOf(token, REPORT))
  expect(submissionOf(token, { ...REPORT, language: 'km' })).toBe(submissionOf(token, REPORT))
})

test.each<[string, Partial<Report>]>([
  ['another address', { addresses: ['https://example.org/b'] }],
  ['one more address', { addresses: ['https://example.org/a', 'https://example.org/b'] }],
  ['other words', { details: 'Other words.' }],
  ['another place', { sourceType: 'social-media' }],
  ['somebody to ask', { contact: { name: undefined, email: 'somebody@example.org', phone: undefined } }],
])('the same form with %s is another report', (_, changed) => {
  expect(submissionOf(token, { ...REPORT, ...changed })).not.toBe(submissionOf(token, REPORT))
})

test('the same words in another form are another report', () => {
  expect(submissionOf(newToken(), REPORT)).not.toBe(submissionOf(token, REPORT))
})
