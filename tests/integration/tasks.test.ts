import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { readTasks } from '../../cms/tasks/read-tasks.ts'
import { REVIEWED } from '../../cms/tasks/sources/reviews.ts'
import { livePayload } from '../support/payload/live.ts'
import { pictureFile } from '../support/payload/pictures.ts'

const { payload } = await livePayload()
const { pool } = payload.db

const days = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString()
const slug = () => `task-${randomUUID().slice(0, 8)}`

const tasksAbout = async (document: string) => {
  const { tasks } = await readTasks(pool, { person: randomUUID(), role: 'editor', limit: 10_000 })
  return tasks.filter((task) => task.document === document).map(({ kind }) => kind)
}

const news = (data: object) =>
  payload.create({
    collection: 'news',
    locale: 'en',
    data: { title: 'An item', slug: slug(), readyIn: ['en'], _status: 'published', ...data },
  })

describe('a task', () => {
  test.each<[string, object, string[]]>([
    ['a review that is overdue', { reviewBy: days(-1) }, ['document-review']],
    ['a review in a few days', { reviewBy: days(10) }, ['document-review']],
    ['a review in some weeks', { reviewBy: days(20) }, []],
    ['no review', {}, []],
    ['a draft', { reviewBy: days(-1), _status: 'draft' }, []],
  ])('comes of %s as it should', async (_, data, kinds) => {
    expect(await tasksAbout((await news(data)).id)).toEqual(kinds)
  })

  test('comes of a fact that nobody has checked', async () => {
    const data = { slug: slug(), label: 'A number', value: '7', source: 'A book', asOf: days(-400) }
    const { id } = await payload.create({ collection: 'facts', locale: 'en', data: { ...data, reviewBy: days(-1) } })
    expect(await tasksAbout(id)).toEqual(['fact-review'])
    await payload.update({ collection: 'facts', id, data: { asOf: days(0), reviewBy: days(365) } })
    expect(await tasksAbout(id)).toEqual([])
  })

  test.each([
    ['withdrawn', { withdrawnOn: days(0) }, ['consent-ended']],
    ['past', { expiresOn: days(-2) }, ['consent-ended']],
    ['about to end', { expiresOn: days(20) }, ['consent-ending']],
    ['good for long', { expiresOn: days(60) }, []],
    ['without an end', {}, []],
  ])('comes of a picture that pages name, when its consent is %s', async (_, more, kinds) => {
    const consent = { needed: true, givenOn: days(-30), ...more }
    const file = await pictureFile('task.png', 64)
    const { id } = await payload.create({ collection: 'media', locale: 'en', data: { consent }, file })
    expect(await tasksAbout(id)).toEqual([])
    await news({ picture: id })
    expect(await tasksAbout(id)).toEqual(kinds)
  })
})

test('everything that is published can come back to be reviewed', () => {
  const published = payload.config.collections.filter(({ fields }) =>
    fields.some((field) => 'name' in field && field.name === 'readyIn'),
  )
  expect(published.map(({ slug: each }) => each).toSorted()).toEqual([...REVIEWED].toSorted())
})

test('tasks are counted by kind and come in pages, those that have waited longest first', async () => {
  const asking = { person: randomUUID(), role: 'publisher' as const, kind: 'document-review' as const }
  const { id } = await news({ reviewBy: days(-5000) })
  const { tasks, counts, total } = await readTasks(pool, { ...asking, limit: 1 })
  expect([tasks.map(({ document }) => document), counts.get('document-review')]).toEqual([[id], total])
  expect((await readTasks(pool, { ...asking, limit: 1, page: 2 })).tasks[0]?.document).not.toBe(id)
})

test('are read in a moment with 20,000 documents', async () => {
  await pool.query(
    `INSERT INTO news (id, slug, _status, published_at, review_by, updated_at, created_at)
     SELECT gen_random_uuid(), 'many-' || n, 'published', now(), CASE WHEN n % 10 = 0 THEN now() + (n % 700 - 350) * interval '1 day' END, now(), now()
       FROM generate_series(1, 20000) AS n`,
  )
  await pool.query(
    `INSERT INTO uses (source, document, is_public, kind, target, field)
     SELECT 'news', id::text, true, 'link', 'https://example.org/' || slug, 'body' FROM news WHERE slug LIKE 'many-%'`,
  )
  await pool.query('ANALYZE')
  const times: number[] = []
  for (let turn = 0; turn < 10; turn += 1) {
    const begun = performance.now()
    await readTasks(pool, { person: randomUUID(), role: 'editor' })
    times.push(performance.now() - begun)
  }
  await pool.query(`DELETE FROM uses WHERE target LIKE 'https://example.org/many-%'`)
  await pool.query(`DELETE FROM news WHERE slug LIKE 'many-%'`)
  const [median = Infinity] = times.toSorted((one, other) => one - other).slice(5)
  console.log(`tasks of 20,000 documents: ${Math.round(median)} ms`)
  expect(median).toBeLessThan(300)
})
