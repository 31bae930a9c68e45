import { expect, test } from 'vitest'

import { CrashCounter } from '../../ops/start/crash-counter.ts'

test('what crashes at each start is tried ever more seldom, but every half minute at least', () => {
  const crashes = new CrashCounter()
  const delays = Array.from({ length: 9 }, () => crashes.count(1000).delay)
  expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  expect(Array.from({ length: 2000 }, () => crashes.count(1000).delay).at(-1)).toBe(30_000)
})

test('what has lived for a while is started again at once', () => {
  const crashes = new CrashCounter()
  for (let turn = 0; turn < 4; turn++) expect(crashes.count(1000).tooMany).toBe(false)
  expect(crashes.count(1000).tooMany).toBe(true)
  expect(crashes.count(60_000)).toEqual({ inARow: 1, tooMany: false, delay: 500 })
})
