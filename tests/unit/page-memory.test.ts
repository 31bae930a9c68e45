import { randomBytes } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { sizeOf } from '../../site/server/page-cache/kept-page.ts'
import { numberOf, PageMemory } from '../../site/server/page-cache/page-memory.ts'
import { somePage } from '../support/pages/kept.ts'

const page = (key: string, letters = 400) => somePage(key, randomBytes(letters / 2).toString('hex'))

/** Two addresses that share their number: among some hundred thousand there are such. */
function pairOfOneNumber(): [string, string] {
  const seen = new Map<number, string>()
  for (let n = 0; ; n += 1) {
    const key = `/en/news/${n}`
    const other = seen.get(numberOf(key))
    if (other !== undefined) return [other, key]
    seen.set(numberOf(key), key)
  }
}

describe('pages in memory', () => {
  test('come back as they were', () => {
    const memory = new PageMemory(1e6)
    const pages = [page('/en/'), page('/km/resources/safe-chats', 9000), somePage('/en/empty', '', [])]
    for (const each of pages) memory.set(each)
    for (const each of pages) {
      const found = memory.get(each.key)
      expect(found && { ...found, key: found.key, etag: found.etag, body: found.body }).toMatchObject(each)
    }
    expect(memory.size).toBe(3)
    expect(memory.get('/en')).toBeUndefined()
    expect(memory.get('/en//')).toBeUndefined()
  })

  test('never take the place of one with the same number', () => {
    const memory = new PageMemory(1e6)
    const [one, other] = pairOfOneNumber()
    memory.set(page(one))
    expect(memory.get(other)).toBeUndefined()
    memory.delete(other)
    expect(memory.get(one)?.key).toBe(one)
    memory.set(page(other))
    expect(memory.get(one)).toBeUndefined()
    expect(memory.get(other)?.key).toBe(other)
  })

  test('never take more than they may, and the last of each address is found or none', () => {
    const most = 40_000
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            n: fc.nat(12),
            letters: fc.integer({ min: 0, max: 1500 }),
            does: fc.constantFrom('set', 'get', 'delete'),
          }),
          { minLength: 100, maxLength: 300 },
        ),
        (steps) => {
          const memory = new PageMemory(most)
          const last = new Map<string, string>()
          for (const { n, letters, does } of steps) {
            const key = `/en/${n}`
            if (does === 'delete') {
              memory.delete(key)
              last.delete(key)
            } else if (does === 'set') {
              const set = page(key, letters)
              memory.set(set)
              last.set(key, set.etag)
            }
            const found = memory.get(key)
            if (found !== undefined) expect(found.etag).toBe(last.get(key))
            expect(memory.bytes).toBeLessThanOrEqual(most)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('go when there is no room, those first that nobody asks for', () => {
    const some = page('/en/0')
    const memory = new PageMemory(sizeOf(some) * 320)
    const keys = Array.from({ length: 1000 }, (_, n) => `/en/${n}`)
    for (const key of keys) {
      memory.set(page(key))
      memory.get('/en/0')
      memory.get('/en/7')
    }
    expect(memory.get('/en/0')?.key).toBe('/en/0')
    expect(memory.get('/en/7')?.key).toBe('/en/7')
    const kept = keys.filter((key) => memory.get(key) !== undefined)
    expect(kept.length).toBeGreaterThan(270)
    expect(kept.length).toBeLessThanOrEqual(320)
    expect(kept.slice(2)).toEqual(keys.slice(-kept.length + 2))
  })

  test('make room for new ones even while all are asked for', () => {
    const memory = new PageMemory(sizeOf(page('/en/0')) * 320)
    for (let n = 0; n < 2000; n += 1) {
      memory.set(page(`/en/${n}`))
      expect(memory.get(`/en/${n}`)?.key).toBe(`/en/${n}`)
    }
    expect(memory.size).toBeGreaterThan(270)
  })

  test('are sent as they were to who is still reading, when their room was needed', () => {
    const first = page('/en/first')
    const memory = new PageMemory(sizeOf(first) * 64)
    memory.set(first)
    const body = memory.get('/en/first')?.body
    for (let n = 0; n < 500; n += 1) memory.set(page(`/en/${n}`))
    expect(memory.get('/en/first')).toBeUndefined()
    expect(body?.equals(first.body)).toBe(true)
  })

  test('that are larger than half a segment are not kept, and nothing old is found instead', () => {
    const memory = new PageMemory(100_000)
    memory.set(page('/en/large', 2000))
    memory.set(page('/en/large', 90_000))
    expect(memory.get('/en/large')).toBeUndefined()
    expect(memory.size).toBe(0)
  })
})
