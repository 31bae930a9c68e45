import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { groupReference, parseReference, randomReference } from '../../collections/vocabulary/reference-numbers.ts'
import { publicStages, REPORT_STAGES, type StatusChange } from '../../collections/vocabulary/report-stages.ts'
import { problemOf, transitionSchema, type Standing } from '../../collections/vocabulary/report-transitions.ts'
import {
  CLASSIFICATIONS,
  DESTINATIONS,
  isCsam,
  REPORT_STATUSES,
  REPORT_TRANSITIONS,
} from '../../collections/vocabulary/reports.ts'

const standing: fc.Arbitrary<Standing> = fc.record({
  status: fc.constantFrom(...REPORT_STATUSES),
  classification: fc.option(fc.constantFrom(...CLASSIFICATIONS)),
})
const transition = fc.record(
  {
    to: fc.constantFrom(...REPORT_STATUSES),
    classification: fc.constantFrom(...CLASSIFICATIONS),
    destination: fc.constantFrom(...DESTINATIONS),
    country: fc.constantFrom('KH', 'NL', 'US'),
  },
  { requiredKeys: ['to'] },
)

describe('the course of a case', () => {
  test('follows the allowed steps alone, each with what it needs', () => {
    fc.assert(
      fc.property(standing, transition, (from, sent) => {
        const step = transitionSchema.parse(sent)
        if (problemOf(from, step) !== undefined) return
        expect(REPORT_TRANSITIONS[from.status]).toContain(step.to)
        if (step.to === 'classified') expect(step.classification).toBeTypeOf('string')
        if (step.to === 'notice-sent') {
          expect(isCsam(from.classification)).toBe(true)
          expect([step.destination, step.country].every((each) => each !== undefined)).toBe(true)
        }
      }),
      { numRuns: 5000 },
    )
  })

  test('can always go on until it is closed, and never after that', () => {
    for (const status of REPORT_STATUSES) {
      expect(REPORT_TRANSITIONS[status].length === 0).toBe(status === 'closed')
    }
  })

  test('knows no status and no country that the vocabulary does not have', () => {
    expect(transitionSchema.safeParse({ to: 'deleted' }).success).toBe(false)
    expect(transitionSchema.safeParse({ to: 'notice-sent', country: 'XX' }).success).toBe(false)
  })
})

describe('the public stages', () => {
  const walk = fc.array(fc.nat(), { maxLength: 12 }).map((choices): StatusChange[] => {
    const changes: StatusChange[] = [{ status: 'received', at: '2026-01-01T00:00:00.000Z' }]
    for (const [index, choice] of choices.entries()) {
      const next = REPORT_TRANSITIONS[changes.at(-1)?.status ?? 'closed']
      const status = next[choice % next.length]
      if (status === undefined) break
      changes.push({ status, at: new Date(Date.UTC(2026, 0, 2 + index)).toISOString() })
    }
    return changes
  })

  test('are four, one of them is now, none after it has a date, and dates never go back', () => {
    fc.assert(
      fc.property(walk, (changes) => {
        const stages = publicStages(changes)
        expect(stages.map(({ stage }) => stage)).toEqual(REPORT_STAGES)
        const now = stages.findIndex(({ current }) => current)
        expect(stages.filter(({ current }) => current)).toHaveLength(1)
        expect(stages[now]?.at).toBeTypeOf('string')
        expect(stages.slice(now + 1).map(({ at }) => at)).toEqual(stages.slice(now + 1).map(() => undefined))
        const dates = stages.flatMap(({ at }) => at ?? [])
        expect(dates).toEqual(dates.toSorted())
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a reference number', () => {
  test('is read with spaces, dashes and Khmer digits, and is nothing else', () => {
    for (const typed of ['1234 5678', '1234-5678', ' 12345678 ', '១២៣៤ ៥៦៧៨', '1234–5678', '１２３４５６７８']) {
      expect(parseReference(typed)).toBe('12345678')
    }
    for (const typed of ['', '1234567', '123456789', '02345678', '1234567a', '12345678; DROP TABLE reports']) {
      expect(parseReference(typed)).toBeUndefined()
    }
  })

  test('is any of them, none more often than the others', () => {
    const numbers = Array.from({ length: 90_000 }, randomReference)
    expect(numbers.every((number) => parseReference(groupReference(number)) === number)).toBe(true)
    const byFirstDigit = Map.groupBy(numbers, (number) => number[0])
    // 10,000 expected for each; six standard deviations are 570.
    for (const group of byFirstDigit.values()) expect(Math.abs(group.length - 10_000)).toBeLessThan(570)
    expect(byFirstDigit.size).toBe(9)
  })
})
