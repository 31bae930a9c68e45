import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import { Changes } from '../../site/server/page-cache/changes.ts'
import { PictureGuard, type Periods } from '../../site/server/picture-guard.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotline-guard-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const HOUR = 3_600_000
const ALWAYS = { from: 0, until: Infinity }
const NEVER = { from: Infinity, until: Infinity }

/** A database that can be changed and cut. */
function database(periods: Record<string, { from: number; until: number }>) {
  const asked = { times: 0 }
  let now: Periods | Error = new Map(Object.entries(periods))
  return {
    asked,
    set: (next: Record<string, { from: number; until: number }>) => (now = new Map(Object.entries(next))),
    cut: () => (now = new Error('gone')),
    async find(): Promise<Periods> {
      asked.times += 1
      if (now instanceof Error) throw now
      return now
    },
  }
}

const heard = () => {
  const changes = new Changes()
  changes.isHeard = true
  return changes
}

const guardOf = (db: ReturnType<typeof database>, changes: Changes | undefined = heard()) =>
  new PictureGuard({ changes, find: db.find, memory: join(folder, 'consents.json') })

describe('the file of a picture', () => {
  test('is open where nobody can be recognised, guarded with a consent, withheld without', async () => {
    const guard = guardOf(
      database({
        'agreed.webp': ALWAYS,
        'never.webp': NEVER,
        'ended.webp': { from: 0, until: Date.now() - 1 },
        'ahead.webp': { from: Date.now() + HOUR, until: Infinity },
      }),
    )
    const names = ['boats.webp', 'agreed.webp', 'never.webp', 'ended.webp', 'ahead.webp']
    expect(await Promise.all(names.map((name) => guard.verdictOn(name)))).toEqual([
      'open',
      'guarded',
      'withheld',
      'withheld',
      'withheld',
    ])
  })

  test('is asked for once while nothing changes, and at once when a picture has', async () => {
    const [db, changes] = [database({ 'boats.webp': ALWAYS }), heard()]
    const guard = guardOf(db, changes)
    await guard.verdictOn('boats.webp')
    await guard.verdictOn('boats.webp')
    changes.changed(['news', 'news:1'])
    await guard.verdictOn('boats.webp')
    expect(db.asked.times).toBe(1)
    db.set({ 'boats.webp': NEVER })
    changes.changed(['media', 'media:1'])
    expect(await guard.verdictOn('boats.webp')).toBe('withheld')
  })

  test('is withheld by itself when its time has come', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const guard = guardOf(database({ 'boats.webp': { from: 0, until: Date.now() + 50 } }))
    expect(await guard.verdictOn('boats.webp')).toBe('guarded')
    vi.setSystemTime(Date.now() + 60)
    expect(await guard.verdictOn('boats.webp')).toBe('withheld')
  })
})

describe('without the database', () => {
  test('what was known last holds', async () => {
    const [db, changes] = [database({ 'boats.webp': NEVER }), heard()]
    const guard = guardOf(db, changes)
    await guard.verdictOn('boats.webp')
    db.cut()
    changes.everythingChanged()
    expect([await guard.verdictOn('boats.webp'), await guard.verdictOn('other.webp')]).toEqual(['withheld', 'open'])
  })

  test('and to the next process too', async () => {
    const db = database({ 'boats.webp': NEVER, 'agreed.webp': ALWAYS })
    await guardOf(db).verdictOn('boats.webp')
    db.cut()
    const next = guardOf(db)
    expect([await next.verdictOn('boats.webp'), await next.verdictOn('agreed.webp')]).toEqual(['withheld', 'guarded'])
  })

  test('who has never been told shows none', async () => {
    const db = database({})
    db.cut()
    expect(await guardOf(db).verdictOn('boats.webp')).toBe('unknown')
  })
})
