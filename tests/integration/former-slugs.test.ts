import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { livePayload } from '../support/payload/live.ts'

const { payload } = await livePayload()

const newSlug = (name: string) => `${name}-${randomUUID().slice(0, 8)}`

const create = (slug: string, more: object = {}) =>
  payload.create({
    collection: 'news',
    locale: 'en',
    data: { title: 'An item', slug, readyIn: ['en'], _status: 'published', ...more },
  })
const change = (id: string, data: object, draft = false) =>
  payload.update({ collection: 'news', id, locale: 'en', data, draft })
const formerSlugsOf = async (id: string) => (await payload.findByID({ collection: 'news', id })).formerSlugs ?? []

describe('a document that gets another address', () => {
  test('keeps all that it had while it was public', async () => {
    const [first, second, third] = [newSlug('first'), newSlug('second'), newSlug('third')]
    const { id } = await create(first)
    await change(id, { slug: second })
    await change(id, { slug: third })
    expect(await formerSlugsOf(id)).toEqual([first, second])
  })

  test('keeps none that only a draft had', async () => {
    const [first, second, third] = [newSlug('first'), newSlug('second'), newSlug('third')]
    const { id } = await create(first, { _status: 'draft' })
    await change(id, { slug: second }, true)
    await change(id, { slug: third, _status: 'published' })
    expect(await formerSlugsOf(id)).toEqual([])
  })

  test('keeps the public one, and not those of the drafts between', async () => {
    const [shown, tried, next] = [newSlug('shown'), newSlug('tried'), newSlug('next')]
    const { id } = await create(shown)
    await change(id, { slug: tried }, true)
    await change(id, { slug: next }, true)
    expect(await formerSlugsOf(id)).toEqual([])
    await change(id, { _status: 'published' })
    expect(await formerSlugsOf(id)).toEqual([shown])
  })

  test('keeps none whose day of publication has not come', async () => {
    const [ahead, next] = [newSlug('ahead'), newSlug('next')]
    const { id } = await create(ahead, { publishedAt: new Date(Date.now() + 3_600_000).toISOString() })
    await change(id, { slug: next })
    expect(await formerSlugsOf(id)).toEqual([])
  })

  test('keeps it as well when it is taken down first', async () => {
    const [shown, next] = [newSlug('shown'), newSlug('next')]
    const { id } = await create(shown)
    await change(id, { _status: 'draft' })
    await change(id, { slug: next, _status: 'published' })
    expect(await formerSlugsOf(id)).toEqual([shown])
  })

  test('and then the first one again does not keep what it has', async () => {
    const [first, second] = [newSlug('first'), newSlug('second')]
    const { id } = await create(first)
    await change(id, { slug: second })
    await change(id, { slug: first })
    expect(await formerSlugsOf(id)).toEqual([second])
  })

  test('keeps them when an older version comes back', async () => {
    const [first, second] = [newSlug('first'), newSlug('second')]
    const { id } = await create(first)
    await change(id, { slug: second })
    const where = { and: [{ parent: { equals: id } }, { 'version.slug': { equals: first } }] }
    const { docs } = await payload.findVersions({ collection: 'news', where })
    await payload.restoreVersion({ collection: 'news', id: String(docs[0]?.id) })
    expect(await formerSlugsOf(id)).toEqual([second])
  })

  test('does not lose them to what somebody sends, nor gets others', async () => {
    const [first, second] = [newSlug('first'), newSlug('second')]
    const { id } = await create(first)
    await change(id, { slug: second, formerSlugs: ['made-up'] })
    await change(id, { formerSlugs: [] })
    expect(await formerSlugsOf(id)).toEqual([first])
  })
})

describe('an address that a document had before', () => {
  test('goes to another one as soon as that is public with it, and not while it is a draft', async () => {
    const [first, second] = [newSlug('first'), newSlug('second')]
    const moved = await create(first)
    await change(moved.id, { slug: second })
    const newcomer = await create(first, { _status: 'draft' })
    expect(await formerSlugsOf(moved.id)).toEqual([first])
    await change(newcomer.id, { _status: 'published' })
    expect(await formerSlugsOf(moved.id)).toEqual([])
  })

  test('is taken without touching a draft that somebody has begun', async () => {
    const [first, second] = [newSlug('first'), newSlug('second')]
    const moved = await create(first)
    await change(moved.id, { slug: second })
    await change(moved.id, { title: 'Not for the public yet' }, true)
    await create(first)
    const [shown, draft] = [
      await payload.findByID({ collection: 'news', id: moved.id, locale: 'en' }),
      await payload.findByID({ collection: 'news', id: moved.id, locale: 'en', draft: true }),
    ]
    expect([shown.title, draft.title]).toEqual(['An item', 'Not for the public yet'])
  })
})
