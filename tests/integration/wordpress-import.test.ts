import { randomInt } from 'node:crypto'

import type { TypedUser } from 'payload'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import type { Kind } from '../../cms/wordpress/plan/plan.ts'
import { readContent } from '../../cms/wordpress/store.ts'
import type { Prose } from '../../cms/wordpress/texts/nodes.ts'
import { runImports } from '../../cms/wordpress/write/turn.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson } from '../support/payload/people.ts'
import { OLD_SITE, type MadeUpPost } from '../support/wordpress/export.ts'
import { importerOf } from '../support/wordpress/importing.ts'
import { outlineOf } from '../support/wordpress/outline.ts'

const { payload } = await livePayload()
const { pool } = payload.db
const hired = async (role: 'publisher' | 'editor'): Promise<TypedUser> => {
  const person = await createPerson(payload, role)
  if (person === null) throw new Error('Nobody was hired')
  return person
}
const publisher = await hired('publisher')
const { put, stored, undo, write } = importerOf(payload)

/** Numbers of posts are those of one site, which all of these tests have. */
let last = randomInt(1, 1e6)
const newId = () => (last += 1)
const pair = (id: number, more: Partial<MadeUpPost> = {}): MadeUpPost[] => {
  const group = { domain: 'post_translations', slug: `pll_${id}` }
  return [
    { id, title: `Day ${id}`, slug: `day-${id}`, terms: [{ domain: 'language', slug: 'en' }, group], ...more },
    {
      id: newId(),
      title: `ថ្ងៃ ${id}`,
      slug: `day-${id}-km`,
      link: `${OLD_SITE}/km/2019/05/day-${id}/`,
      content: '<p>អត្ថបទ</p>',
      terms: [{ domain: 'language', slug: 'km' }, group],
    },
  ]
}

async function found(kind: Kind, slug: string) {
  const how = { collection: kind, draft: true, depth: 0, where: { slug: { equals: slug } } } as const
  const [en, km] = [await payload.find({ ...how, locale: 'en' }), await payload.find({ ...how, locale: 'km' })]
  return { all: en.docs, en: en.docs[0], km: km.docs[0] }
}
const blocksSchema = z.array(z.looseObject({ id: z.string(), blockType: z.string() }))
/** A field that not every one of the collections has. */
const fieldOf = (document: object | undefined, name: string): unknown =>
  new Map(Object.entries(document ?? {})).get(name)
const addressesOf = async (document: string) =>
  (await pool.query<{ address: string }>('SELECT address FROM old_addresses WHERE document = $1', [document])).rows
    .map(({ address }) => address)
    .toSorted()

describe('an import', () => {
  test('makes one draft of a pair, with its date, its address and its texts in both languages', async () => {
    const id = newId()
    const [en, km] = pair(id, { excerpt: 'In short.' })
    if (!en || !km) throw new Error()
    const done = await write(publisher, [en, km])
    expect(done).toMatchObject({ state: 'done', total: 1, done: 1, outcome: [] })
    const day = await found('news', `day-${id}`)
    expect(day.all).toHaveLength(1)
    expect(day.en).toMatchObject({
      ...{ title: `Day ${id}`, summary: 'In short.', _status: 'draft', stage: 'draft', wasPublished: false },
      ...{ publishedAt: '2019-05-31T02:00:00.000Z', readyIn: ['en', 'km'] },
    })
    expect(day.km).toMatchObject({ title: `ថ្ងៃ ${id}`, summary: null })
    expect(outlineOf(fieldOf(day.en, 'body') as Prose)).toEqual(['p(A text of some words.)'])
    expect(outlineOf(fieldOf(day.km, 'body') as Prose)).toEqual(['p(អត្ថបទ)'])
    expect(await addressesOf(day.en?.id ?? '')).toEqual(
      [`/2019/05/day-${id}`, `/en/2019/05/day-${id}`, `/km/2019/05/day-${id}`, `?p=${id}`, `?p=${km.id}`].toSorted(),
    )
  })

  test('makes pages with their text in one block of both languages, and press releases', async () => {
    const [page, release] = [newId(), newId()]
    const posts = [
      ...pair(page, { type: 'page', link: `${OLD_SITE}/day-${page}/` }),
      ...pair(release).map((post) => ({
        ...post,
        terms: [...(post.terms ?? []), { domain: 'category', slug: 'press' }],
      })),
    ].map((post) => (post.title?.includes(String(page)) ? { ...post, type: 'page' } : post))
    await write(publisher, posts, { press: ['press'] })
    const { en, km } = await found('pages', `day-${page}`)
    const [blocks, khmer] = [blocksSchema.parse(fieldOf(en, 'blocks')), blocksSchema.parse(fieldOf(km, 'blocks'))]
    expect(blocks.map(({ blockType }) => blockType)).toEqual(['prose'])
    expect(khmer.map(({ id: block }) => block)).toEqual(blocks.map(({ id: block }) => block))
    expect(JSON.stringify([blocks, khmer])).toMatch(/some words.*អត្ថបទ/)
    expect((await found('press-releases', `day-${release}`)).km?.title).toBe(`ថ្ងៃ ${release}`)
  })

  test('is nothing new the second time, also when a document has another address by now', async () => {
    const posts = pair(newId())
    await write(publisher, posts)
    const slug = posts[0]?.slug ?? ''
    const { en } = await found('news', slug)
    await payload.update({
      collection: 'news',
      id: en?.id ?? '',
      locale: 'en',
      draft: true,
      data: { slug: `${slug}-new` },
    })
    const again = await write(publisher, [...posts, ...pair(newId())])
    expect(again).toMatchObject({ state: 'done', total: 2, done: 2, outcome: [] })
    expect((await found('news', slug)).all).toEqual([])
    expect((await found('news', `${slug}-new`)).all).toHaveLength(1)
  })

  test('goes on where it was stopped, and makes nothing twice', async () => {
    const ids = [newId(), newId(), newId()]
    const id = await put(
      publisher,
      ids.flatMap((each) => pair(each)),
    )
    const stopping = new AbortController()
    let written = 0
    // Stopped as a worker is: between two documents.
    const stop = setInterval(() => {
      void pool.query('SELECT done FROM wordpress_imports WHERE id = $1', [id]).then(({ rows }) => {
        written = (rows as { done: number }[])[0]?.done ?? 0
        if (written > 0) stopping.abort()
      })
    }, 5)
    await runImports(payload, { signal: stopping.signal })
    clearInterval(stop)
    expect((await stored(id)).state).toBe('running')
    await runImports(payload)
    expect(await stored(id)).toMatchObject({ state: 'done', done: 3, total: 3 })
    for (const each of ids) expect((await found('news', `day-${each}`)).all).toHaveLength(1)
  })

  test('keeps nothing of the file once it is written', async () => {
    const { id } = await write(publisher, pair(newId()))
    expect(await readContent(pool, id)).toBeUndefined()
  })

  test('makes no document whose old address another one has', async () => {
    const [one, other] = [newId(), newId()]
    await write(publisher, [{ id: one, slug: `x-${one}`, link: `${OLD_SITE}/same-${one}/` }])
    await write(publisher, [{ id: other, slug: `x-${other}`, link: `${OLD_SITE}/same-${one}/` }])
    const [first, second] = [await found('news', `x-${one}`), await found('news', `x-${other}`)]
    expect(await addressesOf(first.en?.id ?? '')).toContain(`/same-${one}`)
    expect(await addressesOf(second.en?.id ?? '')).toEqual([`?p=${other}`])
  })

  test('is broken off when whoever asked for it may not import any more', async () => {
    const person = await hired('publisher')
    const posts = pair(newId())
    const id = await put(person, posts)
    await payload.update({ collection: 'staff', id: person.id, data: { role: 'editor' } })
    await runImports(payload)
    expect((await stored(id)).state).toBe('failed')
    expect((await found('news', posts[0]?.slug ?? '')).all).toEqual([])
  })
})

describe('an import that is taken back', () => {
  test('leaves nothing, and can be made again', async () => {
    const posts = pair(newId())
    const { id } = await write(publisher, posts)
    const slug = posts[0]?.slug ?? ''
    const { en } = await found('news', slug)
    expect(await undo(publisher, id)).toMatchObject({ state: 'undone', outcome: [] })
    expect((await found('news', slug)).all).toEqual([])
    expect(await addressesOf(en?.id ?? '')).toEqual([])
    await write(publisher, posts)
    expect((await found('news', slug)).all).toHaveLength(1)
  })

  test('leaves what somebody has changed since, and says so', async () => {
    const [kept, gone] = [pair(newId()), pair(newId())]
    const { id } = await write(publisher, [...kept, ...gone])
    const { en } = await found('news', kept[0]?.slug ?? '')
    await payload.update({
      collection: 'news',
      id: en?.id ?? '',
      locale: 'en',
      draft: true,
      data: { title: 'Mine by now' },
    })
    expect(await undo(publisher, id)).toMatchObject({
      state: 'undone',
      outcome: [{ title: 'Mine by now', problem: 'kept' }],
    })
    expect((await found('news', kept[0]?.slug ?? '')).en?.title).toBe('Mine by now')
    expect((await found('news', gone[0]?.slug ?? '')).all).toEqual([])
  })
})
