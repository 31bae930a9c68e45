import { describe, expect, test } from 'vitest'

import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { count } from '../../collections/vocabulary/wording.ts'
import type { SendingWord } from '../../cms/newsletter/desk/words/en.ts'
import { sayIn } from '../../cms/newsletter/desk/words/say.ts'
import { readMoment, writeMoment } from '../../cms/desk-page/moment.ts'

test('what a person is told counts in the digits of their language', () => {
  const word = 'confirm.now.body' satisfies SendingWord
  expect(count(sayIn('en'), word, 1234)).toBe('1,234 people get it. This cannot be undone.')
  expect(count(sayIn('en'), word, 1)).toBe('1 person gets it. This cannot be undone.')
  expect(count(sayIn('km'), word, 1234)).toBe('មនុស្ស ១.២៣៤ នាក់នឹងទទួល។ មិនអាចដកវិញបានទេ។')
})

describe('a day and a time', () => {
  const now = new Date('2026-11-24T16:30:00Z')

  test('are those of Phnom Penh', () => {
    expect(clockInPhnomPenh(now)).toBe('2026-11-24T23:30')
    expect(writeMoment('2026-11-24T17:05:59.999Z')).toBe('2026-11-25 00:05')
    expect(readMoment('2026-11-25T08:00', now)).toEqual({ kind: 'moment', at: new Date('2026-11-25T01:00:00Z') })
    expect(readMoment('now', now)).toEqual({ kind: 'moment', at: now })
  })

  test.each([
    ['', 'moment'],
    ['tomorrow', 'moment'],
    ['2027-02-31T08:00', 'moment'],
    ['2026-11-25', 'moment'],
    ['2026-11-25T25:00', 'moment'],
    ['2026-11-25T08:00Z', 'moment'],
    ['2026-11-24T23:28', 'past'],
    ['2026-11-24T16:30', 'past'],
    ['2062-11-25T08:00', 'tooFar'],
  ])('“%s” is refused: %s', (written, problem) => {
    expect(readMoment(written, now)).toEqual({ kind: 'problem', problem })
  })

  test('may be the minute in which it was chosen', () => {
    expect(readMoment('2026-11-24T23:30', new Date(now.getTime() + 40_000))).toMatchObject({ kind: 'moment' })
  })
})
