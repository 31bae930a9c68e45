import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'

import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'

import type { PageReads } from '../../site/page-reads.ts'
import type { CapturedResponse } from '../../site/server/captured-response.ts'
import { Changes } from '../../site/server/page-cache/changes.ts'
import { PageDisk } from '../../site/server/page-cache/disk.ts'
import { PageCache, type Answer } from '../../site/server/page-cache/page-cache.ts'
import { rendered, type Rendered } from '../support/pages/kept.ts'

const folder = mkdtempSync(join(tmpdir(), 'hotline-pages-'))
// Something may still be written into it.
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const NEWS = { key: '/en/news', isQuery: false }
const SOMEBODY = 'somebody'

interface Made extends Rendered {
  body: string
  isPublic?: boolean
  tags?: readonly string[]
  until?: Date
}

/** A disk that no other test writes to: what one has kept is found by the next in the moment before it is taken away. */
const newDisk = () => new PageDisk(mkdtempSync(join(folder, 'disk-')), 0)

/** A cache whose renderer does what the test says, and counts. */
function cacheOf(make: (count: number, key: string) => Made | Promise<Made>, disk = newDisk()) {
  const changes = new Changes()
  changes.isHeard = true
  let count = 0
  const cache = new PageCache({
    changes,
    disk,
    journal: { horizon: '1', sinceOf: () => undefined },
    memory: 1e6,
    async render(key: string, reads: PageReads): Promise<CapturedResponse> {
      count += 1
      const { body, isPublic = true, tags = ['news'], until, ...how } = await make(count, key)
      if (isPublic) reads.declarePublic()
      for (const tag of tags) reads.tags.add(tag)
      if (until) reads.endsAt(until)
      return rendered(body, how)
    },
  })
  return { cache, changes, count: () => count }
}

/** However long the machine takes, no time goes by but what a test says. */
function stopTheClock(): void {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
}

const told = (answer: Answer) =>
  answer.kind === 'kept' ? [answer.source, brotliDecompressSync(answer.page.body).toString()] : [answer.kind]

describe('a page that is kept', () => {
  test('is made once for all who ask at the same time, and not again for those who ask later', async () => {
    const { cache, count } = cacheOf(async (n) => {
      await pause(20)
      return { body: `version ${n}` }
    })
    const answers = await Promise.all(Array.from({ length: 500 }, () => cache.find(NEWS, SOMEBODY)))
    // Whoever has looked on a slow disk until it was ready finds it in memory.
    expect(new Set(answers.map((answer) => told(answer)[1]))).toEqual(new Set(['version 1']))
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['hit', 'version 1'])
    expect(cache.atHand(NEWS.key)?.key).toBe(NEWS.key)
    expect(count()).toBe(1)
  })

  test('is made once even when it is ready before all who ask have looked on the disk', async () => {
    const { cache, count } = cacheOf(() => ({ body: 'at once' }))
    const answers = await Promise.all(Array.from({ length: 500 }, () => cache.find(NEWS, SOMEBODY)))
    expect(new Set(answers.map((answer) => told(answer)[1]))).toEqual(new Set(['at once']))
    expect(count()).toBe(1)
  })

  test('is made anew when something that it shows has changed, and only then', async () => {
    const { cache, changes } = cacheOf((n) => ({ body: `version ${n}`, tags: ['news', 'news:1'] }))
    await cache.find(NEWS, SOMEBODY)
    changes.changed(['resources', 'resources:9', 'news:2'])
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['hit', 'version 1'])
    changes.changed(['news:1'])
    expect(cache.atHand(NEWS.key)).toBeUndefined()
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['miss', 'version 2'])
    changes.everythingChanged()
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['miss', 'version 3'])
  })

  test('that was begun before a change is never kept, and nobody who comes after the change waits for it', async () => {
    const release: (() => void)[] = []
    const { cache, changes } = cacheOf(async (n) => {
      if (n === 1) await new Promise<void>((resolve) => release.push(resolve))
      return { body: `version ${n}` }
    })
    const before = cache.find(NEWS, SOMEBODY)
    while (release.length === 0) await pause(1)
    changes.changed(['news'])
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['miss', 'version 2'])
    release[0]?.()
    expect(told(await before)).toEqual(['miss', 'version 1'])
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['hit', 'version 2'])
  })

  test('is another one from the moment that it names', async () => {
    stopTheClock()
    const { cache } = cacheOf((n) => ({ body: `version ${n}`, until: new Date(Date.now() + 30) }))
    await cache.find(NEWS, SOMEBODY)
    expect(cache.atHand(NEWS.key)?.key).toBe(NEWS.key)
    vi.setSystemTime(Date.now() + 40)
    expect(cache.atHand(NEWS.key)).toBeUndefined()
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['miss', 'version 2'])
  })
})

describe('an answer', () => {
  test.each([
    ['that does not say that it is everybody’s', { isPublic: false }, 'personal'],
    ['with a cookie', { headers: { 'set-cookie': 'a=1' } }, 'passing'],
    ['that differs by who asks', { headers: { vary: 'accept-language' } }, 'passing'],
    ['that leads elsewhere for now', { status: 302 }, 'passing'],
    ['of a fault', { status: 500 }, 'passing'],
    ['that nothing can be said now', { status: 503 }, 'passing'],
  ] as const)('%s is not kept', async (_what, how, kind) => {
    const { cache, count } = cacheOf(() => ({ body: 'x', ...how }))
    expect((await cache.find(NEWS, SOMEBODY)).kind).toBe(kind)
    await cache.find(NEWS, SOMEBODY)
    expect([count(), cache.size]).toEqual([2, 0])
  })

  test.each([301, 404, 410])('of %i is kept', async (status) => {
    const { cache } = cacheOf(() => ({ body: 'x', status }))
    await cache.find(NEWS, SOMEBODY)
    expect((await cache.find(NEWS, SOMEBODY)).kind).toBe('kept')
    expect(cache.size).toBe(1)
  })

  test('to one of very many queries pushes out no page', async () => {
    const { cache } = cacheOf(() => ({ body: 'x' }))
    await cache.find(NEWS, SOMEBODY)
    for (let n = 0; n < 1000; n += 1) await cache.find({ key: `/en/search?q=${n}`, isQuery: true }, SOMEBODY)
    expect(cache.atHand(NEWS.key)?.key).toBe(NEWS.key)
    expect(cache.bytes).toBeLessThanOrEqual(1e6)
  })
})

describe('when a page cannot be made anew', () => {
  const thenFails = (fails: () => Made | Promise<Made>) =>
    cacheOf((n) => (n === 1 ? { body: 'the last good one' } : fails()))

  test.each([
    ['it answers 500', () => ({ body: 'x', status: 500 })],
    ['it answers 503', () => ({ body: 'x', status: 503 })],
    [
      'it throws',
      () => {
        throw new Error('the database is gone')
      },
    ],
  ])('because %s, the one from before is shown, and not tried again at each request', async (_why, fails) => {
    stopTheClock()
    const { cache, changes, count } = thenFails(fails)
    await cache.find(NEWS, SOMEBODY)
    changes.changed(['news'])
    for (let n = 0; n < 10; n += 1)
      expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['stale', 'the last good one'])
    expect(count()).toBe(2)
  })

  test('in time, the one from before is shown, and the new one to those who come later', async () => {
    const ready = Promise.withResolvers<void>()
    const { cache, changes } = thenFails(async () => {
      await ready.promise
      return { body: 'the new one' }
    })
    await cache.find(NEWS, SOMEBODY)
    changes.changed(['news'])
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['stale', 'the last good one'])
    const later = performance.now()
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['stale', 'the last good one'])
    expect(performance.now() - later).toBeLessThan(1000)
    ready.resolve()
    await expect.poll(async () => told(await cache.find(NEWS, SOMEBODY))).toEqual(['hit', 'the new one'])
  })

  test('and there was none before, the fault is told', async () => {
    const { cache } = cacheOf(() => {
      throw new Error('the database is gone')
    })
    await expect(cache.find(NEWS, SOMEBODY)).rejects.toThrow('the database is gone')
  })

  test('others are made anew all the same while the database is there', async () => {
    const { cache, changes } = cacheOf((n, key) => ({ body: `version ${n}`, status: key === '/en/broken' ? 500 : 200 }))
    await cache.find(NEWS, SOMEBODY)
    changes.changed(['news'])
    await cache.find({ key: '/en/broken', isQuery: false }, SOMEBODY)
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['miss', 'version 3'])
  })

  test('because nobody answers, no other is tried at each request', async () => {
    stopTheClock()
    const { cache, changes, count } = cacheOf((n) => ({ body: 'x', status: n > 2 ? 500 : 200 }))
    await cache.find(NEWS, SOMEBODY)
    await cache.find({ key: '/en/faq', isQuery: false }, SOMEBODY)
    changes.everythingChanged()
    changes.isHeard = false
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['stale', 'x'])
    expect(told(await cache.find({ key: '/en/faq', isQuery: false }, SOMEBODY))).toEqual(['stale', 'x'])
    expect(count()).toBe(3)
  })

  test('it is tried again soon', async () => {
    const { cache, changes } = cacheOf((n) => (n === 2 ? { body: 'x', status: 500 } : { body: `version ${n}` }))
    await cache.find(NEWS, SOMEBODY)
    changes.changed(['news'])
    await cache.find(NEWS, SOMEBODY)
    await pause(1100)
    expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['miss', 'version 3'])
  })
})

test('a page that is withdrawn is not shown again after a restart without a database', async () => {
  const own = mkdtempSync(join(tmpdir(), 'hotline-pages-'))
  onTestFinished(() => rmSync(own, { recursive: true }))
  const disk = new PageDisk(own, 1e6)
  const { cache, changes } = cacheOf((n) => ({ body: 'x', status: n === 1 ? 200 : 410 }), disk)
  await cache.find(NEWS, SOMEBODY)
  await disk.settled()
  changes.changed(['news'])
  await cache.find(NEWS, SOMEBODY)
  await disk.settled()
  const { cache: later } = cacheOf(() => ({ body: 'no database', status: 500 }), new PageDisk(own, 1e6))
  expect(told(await later.find(NEWS, SOMEBODY))).toEqual(['passing'])
})

test('while nobody tells of changes a page is made anew each second at least', async () => {
  stopTheClock()
  const { cache, changes, count } = cacheOf((n) => ({ body: `version ${n}` }))
  changes.isHeard = false
  await cache.find(NEWS, SOMEBODY)
  await cache.find(NEWS, SOMEBODY)
  expect(count()).toBe(1)
  vi.setSystemTime(Date.now() + 1050)
  expect(told(await cache.find(NEWS, SOMEBODY))).toEqual(['miss', 'version 2'])
})
