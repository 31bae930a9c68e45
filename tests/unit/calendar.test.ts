import { describe, expect, test } from 'vitest'

import { weeksFrom } from '../../cms/calendar/weeks.ts'

describe('the weeks of the calendar', () => {
  test.each([
    ['a Monday', '2026-11-23', '2026-11-23'],
    ['a Saturday', '2026-11-28', '2026-11-23'],
    ['a Sunday', '2026-11-29', '2026-11-23'],
    ['the first of a year', '2027-01-01', '2026-12-28'],
  ])('begin with the Monday of the week of %s', (_, today, monday) => {
    expect(weeksFrom(today, 2)[0]?.[0]).toBe(monday)
  })

  test('have seven days each, one after the other, also over the end of February', () => {
    const days = weeksFrom('2028-02-21', 3).flat()
    expect(days).toHaveLength(21)
    expect(days.slice(6, 11)).toEqual(['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01', '2028-03-02'])
    expect(new Set(days).size).toBe(21)
  })
})
