import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { Busy, createTurns } from '../../collections/accounts/turns.ts'

test('so many run at the same time and no more; the others in the order in which they came', async () => {
  const inTurn = createTurns({ atOnce: 2, waiting: 10 })
  const begun: number[] = []
  let running = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      inTurn(async () => {
        begun.push(n)
        running += 1
        most = Math.max(most, running)
        await pause(5)
        running -= 1
      }),
    ),
  )
  expect(most).toBe(2)
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

test('whoever finds too many waiting is told so at once, and there is room again afterwards', async () => {
  const inTurn = createTurns({ atOnce: 1, waiting: 1 })
  const all = await Promise.allSettled([1, 2, 3].map((n) => inTurn(() => pause(5, n))))
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(all[2]).toMatchObject({ reason: expect.any(Busy) as unknown })
  expect(await inTurn(async () => 'in')).toBe('in')
})

test('a failure takes nobody’s turn away', async () => {
  const inTurn = createTurns({ atOnce: 1, waiting: 5 })
  const failing = inTurn(() => Promise.reject(new Error('no')))
  const next = inTurn(async () => 'in')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('in')
})
