import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { readFirstTasks, readTasks } from '../../cms/tasks/read-tasks.ts'
import { REVIEWED } from '../../cms/tasks/sources/reviews.ts'
import { livePayload } from '../support/payload/live.ts'
import { pictureFile } from '../support/payload/pictures.ts'
import { STAFF_PASSWORD } from '../support/postgres/preparation.ts'
import { quickest } from '../support/quickest.ts'

const { payload } = await livePayload()
const { pool } = payload.db

const days = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString()
const slug = () => `task-${randomUUID().slice(0, 8)}`

const tasksAbout = async (document: string) => {
  const { tasks } = await readTasks(pool, { person: randomUUID(), role: 'editor', limit: 10_000 })
  return tasks.filter((task) => task.document === document).map(({ kind }) => kind)
}

const somebody = async (): Promise<string> => {
  const data = { email: `${randomUUID()}@hotline.example`, password: STAFF_PASSWORD, name: 'Somebody' }
  const { id } = await payload.create({ collection: 'staff', data: { ...data, role: 'editor', language: 'en' } })
  return id
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

describe('what waits for somebody', () => {
  const kindsFor = async (document: string, person: string, role: 'editor' | 'publisher') => {
    const { tasks } = await readTasks(pool, { person, role, limit: 10_000 })
    return tasks.filter((task) => task.document === document).map(({ kind }) => kind)
  }

  test('in review is a task of those who decide, until it is no more', async () => {
    const { id } = await news({ _status: 'draft' })
    const inVersions = 'UPDATE _news_v SET version_stage = $2 WHERE latest AND parent_id = $1'
    await pool.query(inVersions, [id, 'in-review'])
    expect(await kindsFor(id, randomUUID(), 'publisher')).toEqual(['in-review'])
    expect(await kindsFor(id, randomUUID(), 'editor')).toEqual([])
    await pool.query(inVersions, [id, 'approved'])
    expect(await kindsFor(id, randomUUID(), 'publisher')).toEqual(['approved'])
    expect(await kindsFor(id, randomUUID(), 'editor')).toEqual([])
  })

  test('approved is a task until somebody has given it an hour, and happens today when its hour is today', async () => {
    const [{ id }, person] = [await news({ _status: 'draft' }), await somebody()]
    await pool.query(`UPDATE _news_v SET version_stage = 'approved' WHERE latest AND parent_id = $1`, [id])
    const { rows } = await pool.query<{ midnight: Date }>(
      `SELECT (date_trunc('day', now() AT TIME ZONE 'Asia/Phnom_Penh') + interval '1 day') AT TIME ZONE 'Asia/Phnom_Penh' AS midnight`,
    )
    const midnight = rows[0]?.midnight.getTime() ?? 0
    for (const [dueAt, kinds] of [
      [new Date(midnight + 1000), []],
      [new Date(midnight - 1000), ['scheduled-today']],
    ] as const) {
      await pool.query(`DELETE FROM desk_schedules WHERE document = $1`, [id])
      await pool.query(
        `INSERT INTO desk_schedules (id, collection, document, act, due_at, by)
         VALUES (gen_random_uuid(), 'news', $1, 'publish', $2, $3)`,
        [id, dueAt, person],
      )
      expect(await kindsFor(id, person, 'publisher')).toEqual(kinds)
      expect(await kindsFor(id, person, 'editor')).toEqual([])
    }
  })

  test('as a draft is a task of those who wrote it, and leads when somebody else gave it back', async () => {
    const [{ id }, person] = [await news({ _status: 'draft' }), await somebody()]
    await pool.query(`INSERT INTO desk_authors (collection, document, staff) VALUES ('news', $1, $2)`, [id, person])
    expect(await kindsFor(id, person, 'editor')).toEqual(['my-draft'])
    expect(await kindsFor(id, randomUUID(), 'editor')).toEqual([])
    const gaveBack = (by: string) =>
      pool.query(
        `INSERT INTO desk_steps (id, collection, document, act, stage, by, by_name, note)
         VALUES (gen_random_uuid(), 'news', $1, 'give-back', 'draft', $2, 'Somebody', 'The year is wrong.')`,
        [id, by],
      )
    await gaveBack(randomUUID())
    expect(await kindsFor(id, person, 'editor')).toEqual(['given-back'])
    const { tasks } = await readFirstTasks(pool, { person, role: 'editor', limit: 3 })
    expect(tasks).toContainEqual(expect.objectContaining({ kind: 'given-back', detail: 'The year is wrong.' }))
    await gaveBack(person)
    expect(await kindsFor(id, person, 'editor')).toEqual(['my-draft'])
  })

  test('by name is a task of that person alone, with the first words of it', async () => {
    const [{ id }, person] = [await news({}), await somebody()]
    await pool.query(
      `INSERT INTO desk_comments (id, collection, document, body, by_name, waits_for)
       VALUES (gen_random_uuid(), 'news', $1, 'Is this the right year?', 'A colleague', $2)`,
      [id, person],
    )
    const { tasks } = await readTasks(pool, { person, role: 'editor' })
    expect(tasks.map(({ kind, detail }) => [kind, detail])).toContainEqual(['comment-waits', 'Is this the right year?'])
    expect(await kindsFor(id, randomUUID(), 'publisher')).toEqual([])
    await pool.query('UPDATE desk_comments SET resolved_at = now() WHERE document = $1', [id])
    expect(await kindsFor(id, person, 'editor')).toEqual([])
  })

  test('that was scheduled in vain is a task of whoever scheduled it, until they have seen it', async () => {
    const [{ id }, person] = [await news({}), await somebody()]
    await pool.query(
      `INSERT INTO desk_schedules (id, collection, document, act, due_at, by, state)
       VALUES (gen_random_uuid(), 'news', $1, 'publish', now(), $2, 'failed')`,
      [id, person],
    )
    expect(await kindsFor(id, person, 'editor')).toEqual(['schedule-failed'])
    expect(await kindsFor(id, randomUUID(), 'editor')).toEqual([])
    await pool.query('UPDATE desk_schedules SET seen_at = now() WHERE document = $1', [id])
    expect(await kindsFor(id, person, 'editor')).toEqual([])
  })

  test('is a translation that readers see and whose source has changed, and none that nobody sees', async () => {
    const { id } = await news({})
    const state = `INSERT INTO translation_states
        (collection, document, locale, source_locale, state, is_ready, changed, untranslated, title, edited_at)
      VALUES ('news', $1, 'km', 'en', 'outdated', $2, 1, 0, 'An item', now())
      ON CONFLICT (document, locale) DO UPDATE SET state = 'outdated', is_ready = $2`
    await pool.query(state, [id, true])
    expect(await tasksAbout(id)).toEqual(['translation-outdated'])
    await pool.query(state, [id, false])
    expect(await tasksAbout(id)).toEqual([])
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
  await pool.query(
    `INSERT INTO _news_v (id, parent_id, version__status, version_stage, latest, version_updated_at, updated_at, created_at)
     SELECT gen_random_uuid(), id, 'draft', 'draft', true, now(), now(), now() FROM news WHERE slug LIKE 'many-%'`,
  )
  const person = await somebody()
  await pool.query(
    `INSERT INTO desk_authors (collection, document, staff)
     SELECT 'news', id, $1 FROM news WHERE slug LIKE 'many-%' LIMIT 500`,
    [person],
  )
  await pool.query('ANALYZE')
  const { milliseconds } = await quickest(async () => {
    await readTasks(pool, { person, role: 'publisher' })
    await readFirstTasks(pool, { person, role: 'publisher', limit: 4 })
  })
  await pool.query(`DELETE FROM uses WHERE target LIKE 'https://example.org/many-%'`)
  await pool.query('DELETE FROM desk_authors WHERE staff = $1', [person])
  await pool.query(`DELETE FROM news WHERE slug LIKE 'many-%'`)
  console.log(`tasks of 20,000 documents, as a list and on the first page: ${Math.round(milliseconds)} ms`)
  expect(milliseconds).toBeLessThan(300)
})
