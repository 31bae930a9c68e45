import { expect, test } from 'vitest'

import { QUEUE_GROUPS } from '../../cms/reports/queue.ts'
import { ageInWords, sayIn } from '../../cms/reports/desk/words/say.ts'
import { REPORT_STATUSES } from '../../collections/vocabulary/reports.ts'
import { count } from '../../collections/vocabulary/wording.ts'

test('the words of the analyst’s desk count in the digits of the language, and one of something in words of its own', () => {
  expect([count(sayIn('en'), 'before.times', 1), count(sayIn('en'), 'before.times', 12)]).toEqual(['Once', '12 times'])
  expect(count(sayIn('km'), 'before.times', 12)).toBe('១២ ដង')
})

test.each([
  [59, 'Just now'],
  [60, '1 minute'],
  [3_599, '59 minutes'],
  [3_600, '1 hour'],
  [47 * 3_600, '47 hours'],
  [48 * 3_600, '2 days'],
])('%i seconds are “%s” old', (seconds, expected) => {
  expect(ageInWords(sayIn('en'), 0, seconds * 1000)).toBe(expected)
})

test('every status has its place in the queue, and one only', () => {
  expect(Object.values(QUEUE_GROUPS).flat().toSorted()).toEqual([...REPORT_STATUSES].toSorted())
})
