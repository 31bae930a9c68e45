import { randomUUID } from 'node:crypto'

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { describe, expect, test } from 'vitest'

import { boardFilterSchema, readBoard } from '../../cms/translation/board.ts'
import { rebuildTranslations } from '../../cms/translation/rebuild.ts'
import { saveTranslation } from '../../cms/translation/save.ts'
import { openTranslation } from '../../cms/translation/translation.ts'
import { until } from '../support/ops/processes.ts'
import { createPerson } from '../support/payload/people.ts'
import { livePayload } from '../support/payload/live.ts'
import { query } from '../support/postgres/cluster.ts'
import { quickest } from '../support/quickest.ts'

const { payload, databaseUrl } = await livePayload()
const publisher = await createPerson(payload, 'publisher')

interface Row {
  state: string
  changed: number
  untranslated: number
}

async function rowOf(document: string, locale: 'en' | 'km'): Promise<Row | undefined> {
  const [row] = await query<Row>(
    databaseUrl,
    'SELECT state, changed, untranslated FROM translation_states WHERE document = $1 AND locale = $2',
    [document, locale],
  )
  return row
}

const stateOf = async (document: string) => [(await rowOf(document, 'en'))?.state, (await rowOf(document, 'km'))?.state]

const write = (data: object = {}) =>
  payload.create({
    collection: 'news',
    locale: 'en',
    user: publisher,
    data: { title: 'A title', slug: `words-${randomUUID()}`, readyIn: ['en'], _status: 'published', ...data },
  })

const change = (id: string, locale: 'en' | 'km', data: object, draft = false) =>
  payload.update({ collection: 'news', id, locale, draft, user: publisher, data })

describe('how a document stands in its languages', () => {
  test('is stored with each change, and a draft counts as well', async () => {
    const { id } = await write()
    expect(await stateOf(id)).toEqual(['ready', 'missing'])
    await change(id, 'km', { title: 'ចំណងជើង' }, true)
    expect(await stateOf(id)).toEqual(['ready', 'in-work'])
    await change(id, 'km', { title: 'ចំណងជើង', readyIn: ['en', 'km'], _status: 'published' })
    expect(await stateOf(id)).toEqual(['ready', 'ready'])
    await change(id, 'en', { title: 'Another title', summary: 'And a summary.' }, true)
    expect(await rowOf(id, 'km')).toEqual({ state: 'outdated', changed: 2, untranslated: 1 })
  })

  test('says when somebody marked it, and who', async () => {
    const { id } = await write()
    await change(id, 'km', { title: 'ចំណងជើង', readyIn: ['en', 'km'] })
    const [mark] = await query(
      databaseUrl,
      'SELECT locale, source_locale, source, marked_by FROM translation_marks WHERE document = $1',
      [id],
    )
    expect(mark).toEqual({ locale: 'km', source_locale: 'en', source: { title: 'A title' }, marked_by: publisher?.id })
  })

  test('is taken back with a change that is taken back', async () => {
    const { id } = await write()
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.update({ collection: 'news', id, locale: 'km', data: { title: 'ចំណងជើង' }, req })
    await killTransaction(req)
    expect(await stateOf(id)).toEqual(['ready', 'missing'])
    await initTransaction(req)
    await payload.update({ collection: 'news', id, locale: 'km', data: { title: 'ចំណងជើង' }, req })
    await commitTransaction(req)
    expect(await stateOf(id)).toEqual(['ready', 'in-work'])
  })

  test('is on the board no more once the document is in the trash, and forgotten once it is deleted', async () => {
    const { id } = await write()
    await change(id, 'km', { title: 'ចំណងជើង', readyIn: ['en', 'km'] })
    await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
    expect(await stateOf(id)).toEqual([undefined, undefined])
    await payload.update({ collection: 'news', id, data: { deletedAt: null }, trash: true })
    expect(await stateOf(id)).toEqual(['ready', 'ready'])
    await payload.delete({ collection: 'news', id })
    expect(await stateOf(id)).toEqual([undefined, undefined])
    expect(await query(databaseUrl, 'SELECT FROM translation_marks WHERE document = $1', [id])).toEqual([])
  })

  test('is worked out anew for what is there already, and keeps what people have marked', async () => {
    const { id } = await write()
    await change(id, 'km', { title: 'ចំណងជើង', readyIn: ['en', 'km'] })
    await change(id, 'en', { title: 'Another title' })
    const lost = await write()
    await query(databaseUrl, 'DELETE FROM translation_states WHERE document IN ($1, $2)', [id, lost.id])
    await rebuildTranslations(payload)
    expect(await stateOf(lost.id)).toEqual(['ready', 'missing'])
    expect(await stateOf(id)).toEqual(['ready', 'outdated'])
  })

  test('is worked out anew without overwriting what is being saved meanwhile', async () => {
    const { id } = await write()
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.update({ collection: 'news', id, locale: 'km', data: { title: 'ចំណងជើង' }, req })
    const rebuilt = rebuildTranslations(payload)
    await until('the rebuild waits for the save', async () => {
      const waiting = await query(
        databaseUrl,
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      return waiting.length > 0
    })
    await commitTransaction(req)
    await rebuilt
    expect(await stateOf(id)).toEqual(['ready', 'in-work'])
  })
})

describe('a small record, which nobody says to be ready', () => {
  test('is ready in a language once all of it is said in it, and outdated when the source changes', async () => {
    const slug = `topic-${randomUUID()}`
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Umbrellas', description: 'Against rain.', slug },
    })
    const say = (locale: 'en' | 'km', data: object) => payload.update({ collection: 'topics', id, locale, data })
    expect(await stateOf(id)).toEqual(['ready', 'missing'])
    await say('km', { name: 'ឆ័ត្រ' })
    expect(await rowOf(id, 'km')).toEqual({ state: 'in-work', changed: 0, untranslated: 1 })
    await say('km', { description: 'ការពារភ្លៀង។' })
    expect(await stateOf(id)).toEqual(['ready', 'ready'])
    await say('en', { name: 'Raincoats' })
    expect(await rowOf(id, 'km')).toEqual({ state: 'outdated', changed: 1, untranslated: 0 })
    const req = await createLocalReq({ ...(publisher && { user: publisher }) }, payload)
    const seen = (await openTranslation(req, 'topics', id, 'km'))?.translation.seen ?? {}
    const fields = [{ key: 'name', before: 'ឆ័ត្រ', after: 'អាវភ្លៀង' }]
    const wish = { into: 'km', fields, ready: true, matches: true, seen } as const
    const answer = await saveTranslation(req, { collection: 'topics', id, wish: { ...wish, fields } })
    expect(answer).toMatchObject({ kind: 'saved', translation: { state: 'ready', isDraft: false, saysReady: false } })
    expect(await payload.findByID({ collection: 'topics', id, locale: 'km' })).toMatchObject({ name: 'អាវភ្លៀង' })
    await payload.delete({ collection: 'topics', id })
    expect(await stateOf(id)).toEqual([undefined, undefined])
  })
})

describe('the board', () => {
  const board = (filter: object) => readBoard(payload.db.pool, boardFilterSchema.parse(filter))

  test('finds documents by state, language, kind and words of a title in any language', async () => {
    const word = `Umbrella${randomUUID().slice(0, 6)}`
    const missing = await write({ title: `${word} missing` })
    const ready = await write({ title: `${word} ready` })
    await change(ready.id, 'km', { title: 'ឆ័ត្រ', readyIn: ['en', 'km'] })
    const found = async (filter: object) => (await board({ q: word, ...filter })).rows.map(({ document }) => document)
    expect(await found({})).toEqual([ready.id, missing.id])
    expect(await found({ state: 'missing' })).toEqual([missing.id])
    expect(await found({ state: 'ready', into: 'km', kind: 'news' })).toEqual([ready.id])
    expect(await found({ into: 'en' })).toEqual([])
    expect(await found({ kind: 'pages' })).toEqual([])
    expect((await board({ q: word })).counts).toEqual({ missing: 1, 'in-work': 0, outdated: 0, ready: 1 })
    expect((await board({ q: '%' })).rows).toEqual([])
  })

  test('takes what is no filter as none', () => {
    expect(boardFilterSchema.parse({ state: 'lost', into: ['km'], kind: 'staff', q: ' ', sheet: '-3' })).toEqual({
      sheet: 1,
    })
  })

  test('of 20,000 documents is read in a fraction of a second', async () => {
    const states = await query<{ n: number }>(databaseUrl, 'SELECT count(*)::int AS n FROM translation_states')
    await query(
      databaseUrl,
      `INSERT INTO translation_states
       SELECT 'pages', document, locale, 'en', CASE WHEN locale = 'en' THEN 'ready' ELSE
         (ARRAY['missing', 'in-work', 'outdated', 'ready'])[1 + n % 4] END, true, 0, 0,
         'Title of document ' || n, now() - n * interval '1 minute'
       FROM (SELECT gen_random_uuid() AS document, n FROM generate_series(1, 20000) AS n) documents,
         unnest(ARRAY['en', 'km']) AS locale`,
    )
    try {
      const slowest = []
      for (const filter of [{}, { sheet: 390 }, { state: 'outdated' }, { q: 'document 19', kind: 'pages' }]) {
        const { answer, milliseconds } = await quickest(() => board(filter))
        const { rows, total } = answer
        slowest.push(milliseconds)
        expect(rows.length).toBeGreaterThan(0)
        expect(total).toBeGreaterThan(500)
      }
      console.log(`board of 20,000: ${slowest.map((each) => each.toFixed(0)).join(', ')} ms`)
      // The page around it takes its time too, and all of it together has one second.
      expect(Math.max(...slowest)).toBeLessThan(500)
    } finally {
      await query(databaseUrl, `DELETE FROM translation_states WHERE title LIKE 'Title of document %'`)
    }
    expect(await query(databaseUrl, 'SELECT count(*)::int AS n FROM translation_states')).toEqual(states)
  })
})
