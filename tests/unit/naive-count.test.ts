import { expect, test } from 'vitest'

import { NOTHING_CHOSEN } from '../../collections/vocabulary/finder-query.ts'
import { countFacets, fitsChoice, type CountedResource } from '../support/finder/naive-count.ts'

const VIDEO: CountedResource = {
  id: 'video',
  audiences: ['children'],
  ageFrom: 8,
  ageTo: 12,
  topics: ['gaming'],
  type: 'video',
  languages: ['km'],
  durationMinutes: 16,
  visibility: 'public',
  year: 2024,
}
const LESSON: CountedResource = {
  ...VIDEO,
  id: 'lesson',
  type: 'lesson-plan',
  audiences: ['professionals'],
  year: null,
}
const ALL = [VIDEO, LESSON]

test('values of one facet mean "or", facets together "and"', () => {
  const either = { ...NOTHING_CHOSEN, type: ['video', 'lesson-plan'] }
  expect(ALL.filter((each) => fitsChoice(each, either))).toEqual(ALL)
  expect(ALL.filter((each) => fitsChoice(each, { ...either, audience: ['children'] }))).toEqual([VIDEO])
})

test('a value counts what it would lead to under what is chosen in the other facets, not in its own', () => {
  const counts = countFacets(ALL, { ...NOTHING_CHOSEN, type: ['video'] })
  expect([...counts.type]).toEqual([
    ['video', 1],
    ['lesson-plan', 1],
  ])
  expect([...counts.audience]).toEqual([['children', 1]])
  expect([...counts.age]).toEqual([
    ['7-11', 1],
    ['11-14', 1],
  ])
  expect([...counts.duration]).toEqual([['up-to-30', 1]])
})
