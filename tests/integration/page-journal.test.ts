import { setTimeout as pause } from 'node:timers/promises'

import { describe, expect, onTestFinished, test } from 'vitest'

import { EVERYTHING } from '../../collections/vocabulary/cache-tags.ts'
import { Changes } from '../../site/server/page-cache/changes.ts'
import { Journal } from '../../site/server/page-cache/journal.ts'
import { somePage } from '../support/pages/kept.ts'
import { livePayload } from '../support/payload/live.ts'
import { until } from '../support/ops/processes.ts'
import { cuttable } from '../support/postgres/cuttable.ts'

const { payload, databaseUrl } = await livePayload()

const announce = (tags: readonly string[], due?: Date) =>
  payload.db.pool.query('SELECT announce_tags($1, $2)', [tags, due])

async function listening(url = databaseUrl) {
  const changes = new Changes()
  const journal = new Journal(url, changes)
  journal.start()
  onTestFinished(() => journal.stop())
  await until('it is heard', () => changes.isHeard)
  const holds = (tag: string, since: number) => changes.holds({ tags: [tag], since, madeAt: Date.now() })
  return { changes, journal, holds }
}

describe('a site process', () => {
  test('hears what has changed, and nothing else', async () => {
    const { changes, holds } = await listening()
    const since = changes.now
    await announce(['news', 'news:1'])
    await until('a change has come', () => changes.now > since)
    expect(['news', 'news:1', 'news:2', 'pages'].map((tag) => holds(tag, since))).toEqual([false, false, true, true])
  })

  test('hears that anything may have changed', async () => {
    const { changes, holds } = await listening()
    const since = changes.now
    await announce([EVERYTHING])
    await until('a change has come', () => changes.now > since)
    expect(holds('pages', since)).toBe(false)
  })

  test('knows when a date has come that was announced before', async () => {
    const { changes, holds } = await listening()
    const since = changes.now
    await announce(['news:ahead'], new Date(Date.now() + 5000))
    await until('a change has come', () => changes.now === since + 1)
    const announced = changes.now
    expect(holds('news:ahead', announced)).toBe(true)
    await until('a page holds no more', () => !holds('news:ahead', announced))
  })

  test('says of a date that came again for a while, to those whose clock is behind', async () => {
    const { changes, holds } = await listening()
    await announce(['news:due'], new Date(Date.now() + 300))
    await pause(1500)
    // Made by a clock on which the date has not come yet.
    const since = changes.now
    await until('a page holds no more', () => !holds('news:due', since))
  })

  test('that has lost its connection knows that it does not know, and asks afterwards what it has missed', async () => {
    const line = await cuttable(databaseUrl)
    const { changes, holds } = await listening(line.url)
    const since = changes.now
    line.cut()
    await until('nothing is heard', () => !changes.isHeard)
    await announce(['news:missed'])
    await announce(['news:due'], new Date(Date.now() + 300))
    await pause(400)
    line.mend()
    await until('it is heard', () => changes.isHeard)
    expect(['news:missed', 'news:due', 'news:other'].map((tag) => holds(tag, since))).toEqual([false, false, true])
  })

  test('that is left without an answer does not go on believing that nothing happens', async () => {
    const line = await cuttable(databaseUrl)
    const { changes } = await listening(line.url)
    line.freeze()
    await until('nothing is heard', () => !changes.isHeard)
    line.mend()
    await until('it is heard', () => changes.isHeard)
  })
})

describe('a page of an earlier run', () => {
  const horizonNow = async () => {
    const { rows } = await payload.db.pool.query<{ horizon: string }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon',
    )
    return rows[0]?.horizon ?? '0'
  }

  test('holds when nothing that it shows has changed since', async () => {
    const page = somePage('/en/', 'x', ['news:kept'], { horizon: await horizonNow() })
    await announce(['news:changed'])
    const { journal, changes } = await listening()
    expect(journal.sinceOf(page)).toBe(0)
    expect(journal.sinceOf({ ...page, tags: ['news:kept', 'news:changed'] })).toBeUndefined()
    expect(changes.holds({ ...page, since: 0 })).toBe(true)
  })

  test('does not when a transaction was open while it was made and changed it afterwards', async () => {
    const client = await payload.db.pool.connect()
    await client.query('BEGIN')
    await client.query("SELECT announce_tags(ARRAY['news:late'])")
    const page = somePage('/en/', 'x', ['news:late'], { horizon: await horizonNow() })
    await client.query('COMMIT')
    client.release()
    const { journal } = await listening()
    expect(journal.sinceOf(page)).toBeUndefined()
  })

  test('does not when a date has come since', async () => {
    const page = somePage('/en/', 'x', ['news:came'], { madeAt: Date.now() - 60_000 })
    await announce(['news:came'], new Date(Date.now() - 1000))
    const { journal } = await listening()
    expect(journal.sinceOf({ ...page, horizon: await horizonNow() })).toBeUndefined()
  })

  test.each([
    ['of another database, whose transactions are ahead', { horizon: '99999999999' }],
    ['made without a database', { horizon: '0' }],
    ['older than what the database remembers', { madeAt: Date.now() - 7 * 86_400_000 }],
  ])('is not trusted when it is %s', async (_what, more) => {
    const page = somePage('/en/', 'x', ['news:never'], { horizon: await horizonNow(), ...more })
    const { journal } = await listening()
    expect(journal.sinceOf(page)).toBeUndefined()
  })
})
