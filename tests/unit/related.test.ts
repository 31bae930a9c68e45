import { expect, test } from 'vitest'

import { kinship } from '../../site/finder/kinship.ts'

const LESSON = {
  topics: ['grooming', 'gaming'],
  audiences: ['professionals' as const],
  ageFrom: 11,
  ageTo: 14,
  type: 'lesson-plan' as const,
}

test('materials are the more related the more they share: topics first, then the people whom they are for, then the kind', () => {
  const others = {
    stranger: { ...LESSON, topics: [], audiences: ['parents' as const], ageFrom: 4, ageTo: 7, type: 'video' as const },
    sameKind: { ...LESSON, topics: [], audiences: ['parents' as const], ageFrom: 4, ageTo: 7 },
    samePeople: { ...LESSON, topics: [], type: 'video' as const },
    oneTopic: { ...LESSON, topics: ['grooming'], type: 'video' as const },
    twin: LESSON,
  }
  const kin = Object.values(others).map((other) => kinship(LESSON, other))
  expect(kin).toEqual(kin.toSorted((one, other) => one - other))
  expect(new Set(kin).size).toBe(kin.length)
  expect(kin[0]).toBe(0)
})
