import { randomUUID } from 'node:crypto'

import { Forbidden, type TypedUser } from 'payload'
import pg from 'pg'
import { describe, expect, test } from 'vitest'

import { mergeTopics } from '../../cms/topic-merging/merge.ts'
import { countTouched } from '../../cms/topic-merging/touched.ts'
import { CACHE_CHANNEL } from '../../collections/vocabulary/cache-tags.ts'
import { livePayload } from '../support/payload/live.ts'
import { visitor } from '../support/payload/over-http.ts'
import { createPerson } from '../support/payload/people.ts'

const { payload, databaseUrl } = await livePayload()
const [publisher, editor] = [await createPerson(payload, 'publisher'), await createPerson(payload, 'editor')]

const newSlug = (name: string) => `${name}-${randomUUID().slice(0, 8)}`
const createTopic = (slug: string) => payload.create({ collection: 'topics', locale: 'en', data: { slug, name: slug } })
const changeTopic = (id: string, data: object) => payload.update({ collection: 'topics', id, locale: 'en', data })
const formerSlugsOf = async (id: string) => (await payload.findByID({ collection: 'topics', id })).formerSlugs ?? []

const merge = (from: { id: string }, into: { id: string }, user: TypedUser | null = publisher) =>
  mergeTopics(payload, { user, headers: new Headers() }, from.id, into.id)

const publish = (topics: readonly { id: string }[]) =>
  payload.create({
    collection: 'resources',
    locale: 'en',
    data: {
      slug: newSlug('resource'),
      title: 'A resource',
      audiences: ['children'],
      ageFrom: 7,
      ageTo: 9,
      type: 'game',
      languages: ['en'],
      topics: topics.map(({ id }) => id),
      contentAdvisory: 'none',
      licence: 'cc-by-4.0',
      visibility: 'public',
      readyIn: ['en'],
      _status: 'published',
    },
  })

const topicsOf = async (id: string, draft = false) =>
  (await payload.findByID({ collection: 'resources', id, draft, depth: 0 })).topics

describe('a topic that gets another address', () => {
  test('keeps the ones that it had before', async () => {
    const [first, second, third] = [newSlug('first'), newSlug('second'), newSlug('third')]
    const { id } = await createTopic(first)
    await changeTopic(id, { slug: second })
    await changeTopic(id, { slug: third })
    expect(await formerSlugsOf(id)).toEqual([first, second])
  })

  test('and then the first one again does not keep what it has', async () => {
    const [first, second] = [newSlug('first'), newSlug('second')]
    const { id } = await createTopic(first)
    await changeTopic(id, { slug: second })
    await changeTopic(id, { slug: first })
    expect(await formerSlugsOf(id)).toEqual([second])
  })

  test('does not lose them to a form that was opened before', async () => {
    const [first, second] = [newSlug('first'), newSlug('second')]
    const { id } = await createTopic(first)
    await changeTopic(id, { slug: second })
    await changeTopic(id, { name: 'Renamed', formerSlugs: [] })
    await changeTopic(id, { formerSlugs: ['made-up'] })
    expect(await formerSlugsOf(id)).toEqual([first])
  })

  test('leaves the old one to a topic that takes it: who has an address now goes before who had it', async () => {
    const [first, second] = [newSlug('first'), newSlug('second')]
    const moved = await createTopic(first)
    await changeTopic(moved.id, { slug: second })
    const newcomer = await createTopic(first)
    expect([await formerSlugsOf(moved.id), newcomer.slug]).toEqual([[], first])
  })
})

describe('merging', () => {
  test('gives every resource the other topic, once, and the addresses of both to it', async () => {
    const [old, former, target] = [newSlug('old'), newSlug('former'), newSlug('target')]
    const [gone, stays, other] = [
      await createTopic(former),
      await createTopic(target),
      await createTopic(newSlug('other')),
    ]
    await changeTopic(gone.id, { slug: old })
    const [one, both] = [await publish([other, gone]), await publish([gone, stays])]
    expect(await countTouched(payload.db.pool, gone.id)).toBe(2)

    expect(await merge(gone, stays)).toEqual({ kind: 'merged', resources: 2 })

    expect([await topicsOf(one.id), await topicsOf(both.id)]).toEqual([[other.id, stays.id], [stays.id]])
    const used = `SELECT DISTINCT target FROM uses WHERE document = $1 AND kind = 'topics'`
    for (const { id } of [one, both]) {
      const { rows } = await payload.db.pool.query<{ target: string }>(used, [id])
      expect(rows.map(({ target }) => target).toSorted()).toEqual([...((await topicsOf(id)) ?? [])].toSorted())
    }
    expect((await formerSlugsOf(stays.id)).toSorted()).toEqual([former, old].toSorted())
    const { totalDocs } = await payload.count({ collection: 'topics', where: { id: { equals: gone.id } } })
    expect(totalDocs).toBe(0)
  })

  test('reaches a draft beside what is public, which stays a draft, and older versions', async () => {
    const [gone, stays] = [await createTopic(newSlug('gone')), await createTopic(newSlug('stays'))]
    const { id } = await publish([gone])
    await payload.update({ collection: 'resources', id, data: { title: 'A draft' }, draft: true, locale: 'en' })
    await merge(gone, stays)
    expect([await topicsOf(id), await topicsOf(id, true)]).toEqual([[stays.id], [stays.id]])
    expect((await payload.findByID({ collection: 'resources', id, locale: 'en' })).title).toBe('A resource')
    await payload.update({ collection: 'resources', id, data: { _status: 'published' }, locale: 'en' })
    expect([await topicsOf(id), (await payload.findByID({ collection: 'resources', id, locale: 'en' })).title]).toEqual(
      [[stays.id], 'A draft'],
    )
    const versions = await payload.findVersions({
      collection: 'resources',
      where: { parent: { equals: id } },
      depth: 0,
    })
    expect(versions.docs.map(({ version }) => version.topics)).toEqual(versions.docs.map(() => [stays.id]))
  })

  test('tells the public’s pages, and those who ask what has changed since', async () => {
    const [gone, stays] = [await createTopic(newSlug('gone')), await createTopic(newSlug('stays'))]
    const { id, updatedAt } = await publish([gone])
    const listener = new pg.Client({ connectionString: databaseUrl })
    await listener.connect()
    const tags = new Set<string>()
    listener.on('notification', ({ payload: told = '[]' }) => {
      for (const tag of JSON.parse(told) as string[]) tags.add(tag)
    })
    try {
      await listener.query(`LISTEN ${CACHE_CHANNEL}`)
      await merge(gone, stays)
      await listener.query('SELECT 1')
    } finally {
      await listener.end()
    }
    const expected = ['resources', `resources:${id}`, 'topics', `topics:${gone.id}`, `topics:${stays.id}`]
    expect(expected.filter((tag) => !tags.has(tag))).toEqual([])
    const after = await payload.findByID({ collection: 'resources', id })
    expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(updatedAt))
  })

  test('is all or nothing', async () => {
    const [gone, stays] = [await createTopic(newSlug('gone')), await createTopic(newSlug('stays'))]
    const { id } = await publish([gone])
    const { pool } = payload.db
    await pool.query(`CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$`)
    await pool.query('CREATE TRIGGER refuse BEFORE DELETE ON topics FOR EACH ROW EXECUTE FUNCTION refuse_delete()')
    try {
      await expect(merge(gone, stays)).rejects.toThrow()
      expect([await topicsOf(id), await formerSlugsOf(stays.id)]).toEqual([[gone.id], []])
    } finally {
      await pool.query('DROP TRIGGER refuse ON topics; DROP FUNCTION refuse_delete()')
    }
  })

  test('is refused to editors by the rules of access', async () => {
    const [gone, stays] = [await createTopic(newSlug('gone')), await createTopic(newSlug('stays'))]
    const { id } = await publish([gone])
    await expect(merge(gone, stays, editor)).rejects.toThrow(Forbidden)
    expect(await topicsOf(id)).toEqual([gone.id])
  })

  test('needs two topics that are there', async () => {
    const stays = await createTopic(newSlug('stays'))
    expect(await merge(stays, stays)).toEqual({ kind: 'same' })
    expect(await merge({ id: randomUUID() }, stays)).toEqual({ kind: 'unknown' })
  })
})

test('a stranger merges nothing', async () => {
  const [gone, stays] = [await createTopic(newSlug('gone')), await createTopic(newSlug('stays'))]
  const { status } = await visitor(payload).ask('POST', `/api/topics/${gone.id}/merge`, { into: stays.id })
  expect(status).toBe(403)
})
