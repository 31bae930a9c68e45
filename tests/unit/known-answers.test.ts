import { setTimeout as pause } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { PageReads } from '../../site/page-reads.ts'
import { Changes } from '../../site/server/page-cache/changes.ts'
import { DatabaseAnswers } from '../../site/server/page-cache/known-answers.ts'

/** A database that counts, and says what it is told to say. */
function databaseThat(say: (count: number, reads: PageReads) => unknown, most = 10_000) {
  const changes = new Changes()
  changes.isHeard = true
  const journal = { horizon: '100', settled: '0' }
  const known = new DatabaseAnswers({ changes, journal, most })
  let count = 0
  const ask = async (reads: PageReads) => {
    count += 1
    reads.dependsOn('news')
    return say(count, reads)
  }
  /** As a page of its own asks. */
  async function page(question = 'the newest') {
    const reads = new PageReads(known)
    return { value: await reads.known(question, ask), reads }
  }
  return { changes, journal, known, page, count: () => count }
}

describe('what the database has said', () => {
  test('is asked for once, by however many pages at the same time, and not by those that come later', async () => {
    const { page, count } = databaseThat(async (n) => pause(10, { version: n }))
    const pages = await Promise.all(Array.from({ length: 50 }, () => page()))
    expect(new Set(pages.map(({ value }) => JSON.stringify(value)))).toEqual(new Set(['{"version":1}']))
    await page()
    expect(count()).toBe(1)
    await page('another question')
    expect(count()).toBe(2)
  })

  test('leaves its tags, its end and its age in every page that it is in', async () => {
    const end = new Date(Date.now() + 60_000)
    const { page, journal } = databaseThat((_count, reads) => {
      reads.endsAt(end)
      return []
    })
    await page()
    journal.horizon = '200'
    const { reads } = await page()
    expect([...reads.tags]).toEqual(['news'])
    expect(reads.until).toBe(end.getTime())
    expect([reads.horizonFrom('200'), reads.horizonFrom('99')]).toEqual(['100', '99'])
    // All that was over at 150 has been heard of, and this still holds.
    journal.settled = '150'
    expect((await page()).reads.horizonFrom('200')).toBe('150')
  })

  test('is asked for anew when one of its documents has changed, and only then', async () => {
    const { changes, page } = databaseThat((n) => n)
    await page()
    changes.changed(['resources'])
    expect((await page()).value).toBe(1)
    changes.changed(['news'])
    expect((await page()).value).toBe(2)
  })

  test('before a change is told to nobody who asks after it', async () => {
    const release: (() => void)[] = []
    const { changes, page } = databaseThat(async (n) => {
      if (n === 1) await new Promise<void>((resolve) => release.push(resolve))
      return n
    })
    const before = page()
    while (release.length === 0) await pause(1)
    changes.changed(['news'])
    expect((await page()).value).toBe(2)
    release[0]?.()
    expect((await before).value).toBe(1)
    expect((await page()).value).toBe(2)
  })

  test('is told by nobody after its end', async () => {
    const { page } = databaseThat((n, reads) => {
      reads.endsAt(new Date(Date.now() + 20))
      return n
    })
    await page()
    await pause(30)
    expect((await page()).value).toBe(2)
  })

  test('is a fault for those who asked, and for nobody later', async () => {
    const { page } = databaseThat((n) => {
      if (n === 1) throw new Error('gone')
      return n
    })
    await expect(page()).rejects.toThrow('gone')
    expect((await page()).value).toBe(2)
  })

  test('cannot be changed by one page for the others', async () => {
    const { page } = databaseThat(() => ({ docs: [{ title: 'as it is' }] }))
    const { value } = await page()
    const { docs } = value as { docs: { title: string }[] }
    expect(() => Object.assign(docs[0] ?? {}, { title: 'spoilt' })).toThrow(TypeError)
    expect(() => docs.push({ title: 'more' })).toThrow(TypeError)
  })

  test('takes no more room than it may, and one long answer does not push out the others', async () => {
    const { known, page, count } = databaseThat((n) => 'x'.repeat(n === 3 ? 5000 : 100), 10_000)
    await page('one')
    await page('two')
    await page('long')
    await page('one')
    await page('two')
    expect(count()).toBe(3)
    for (let n = 0; n < 500; n += 1) await page(`question ${n}`)
    expect(known.size).toBeLessThanOrEqual(10_000)
    expect(known.size).toBeGreaterThan(5000)
  })
})
