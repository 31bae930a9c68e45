import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isSmall, shownParts, sumOfShown } from '../../collections/vocabulary/small-numbers.ts'

/** Every way to make a whole out of so many parts. */
function* waysToSplit(whole: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [whole]
  else
    for (let first = 0; first <= whole; first += 1)
      for (const rest of waysToSplit(whole - first, parts - 1)) yield [first, ...rest]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** What a part may be for a reader who knows the whole, what is shown, and how it was decided what is shown. */
function possibleValues(parts: readonly number[], index: number): Set<number | undefined> {
  const published = String(shownParts(parts))
  const alike = [...waysToSplit(sum(parts), parts.length)].filter((other) => String(shownParts(other)) === published)
  return new Set(alike.map((other) => other[index]))
}

// Numbers about the threshold, where the trouble is, and some beyond it.
const part = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 }))

describe('small numbers', () => {
  test.each([
    ['with none among them, all are shown', [0, 5, 100], [0, 5, 100]],
    ['a small one takes the last that is not small with it', [40, 3, 20, 7, 0], [40, null, 20, null, 0]],
    ['several take no more than one with them', [2, 40, 1, 20], [null, 40, null, null]],
    ['a one beside a five: their sum would tell, so nothing is shown', [100, 1, 5], [null, null, null]],
    ['with nothing else to withhold, nothing is shown, zeros included', [3, 0, 0], [null, null, null]],
  ])('%s', (_rule, parts, expected) => {
    expect(shownParts(parts)).toEqual(expected)
  })

  test('are never shown, and what is shown is true', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 12 }), (parts) => {
        const published = shownParts(parts)
        expect(published.length).toBe(parts.length)
        published.forEach((number, index) => {
          if (number === null) return
          expect(number).toBe(parts[index])
          expect(isSmall(number)).toBe(false)
        })
      }),
    )
  })

  test('cannot be worked out, not even by somebody who knows the whole and the rule: at least two values remain', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
        parts.forEach((value, index) => {
          if (isSmall(value)) expect([parts, possibleValues(parts, index).size > 1]).toEqual([parts, true])
        })
      }),
      { numRuns: 300 },
    )
  })

  test('the same for every list of three parts up to six each, with nothing left to chance', () => {
    for (let whole = 0; whole <= 18; whole += 1) {
      for (const parts of waysToSplit(whole, 3)) {
        if (parts.some((value) => value > 6)) continue
        const told = parts.filter((value, index) => isSmall(value) && possibleValues(parts, index).size === 1)
        expect([parts, told]).toEqual([parts, []])
      }
    }
  })

  test('are in no sum', () => {
    expect(sumOfShown([10, null, 0, 7])).toBe(17)
  })
})
