import { describe, expect, test } from 'vitest'

import { livePayload } from '../support/payload/live.ts'
import { newsDesk } from '../support/payload/news-desk.ts'
import { createPerson } from '../support/payload/people.ts'

const { payload } = await livePayload()
const desk = newsDesk(payload)
const [editor, publisher, member] = [
  await createPerson(payload, 'editor'),
  await createPerson(payload, 'publisher'),
  await createPerson(payload, 'member'),
]
const overrideAccess = false

const published = (title: string) => desk.write(publisher, { title, _status: 'published' })
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const FORBIDDEN = /not allowed/

describe('a draft', () => {
  test('is found by nobody outside, however they ask', async () => {
    const { id } = await desk.write(editor, { title: 'Not yet' })
    expect(await desk.titleForStrangers(id)).toBeUndefined()
    expect(await desk.titleForStrangers(id, true)).toBeUndefined()
    for (const user of [null, member]) {
      const found = payload.findByID({ collection: 'news', id, overrideAccess, user, draft: true })
      await expect(found).rejects.toThrow(/not found/i)
      await expect(payload.findVersions({ collection: 'news', overrideAccess, user })).rejects.toThrow(FORBIDDEN)
    }
    const { totalDocs } = await payload.count({ collection: 'news', where: { id: { equals: id } }, overrideAccess })
    expect(totalDocs).toBe(0)
  })

  test('of a published document leaves what is public as it was', async () => {
    const { id } = await published('As approved')
    await desk.change(editor, id, { title: 'Rewritten' }, true)
    expect(await desk.titleForStrangers(id)).toBe('As approved')
    // Who asks for drafts as a stranger is told nothing, rather than something older.
    expect(await desk.titleForStrangers(id, true)).toBeUndefined()
  })

  test('can be written by an editor and published by a publisher', async () => {
    const { id } = await desk.write(editor, { title: 'Ready' })
    await desk.change(publisher, id, { _status: 'published' })
    expect(await desk.titleForStrangers(id)).toBe('Ready')
  })
})

describe('an editor', () => {
  test('cannot publish something new', async () => {
    await expect(desk.write(editor, { _status: 'published' })).rejects.toThrow(FORBIDDEN)
  })

  test('cannot publish a draft', async () => {
    const { id } = await desk.write(editor, { title: 'Mine' })
    await expect(desk.change(editor, id, { _status: 'published' })).rejects.toThrow(FORBIDDEN)
    expect(await desk.titleForStrangers(id)).toBeUndefined()
  })

  // Whether Payload refuses these or keeps them as drafts is its business: the public must not notice.
  test('cannot change what is public by leaving the status out', async () => {
    const { id } = await published('As approved')
    await desk.change(editor, id, { title: 'Slipped in' }).catch(() => undefined)
    expect(await desk.titleForStrangers(id)).toBe('As approved')
  })

  test('cannot change what is public by changing many at once', async () => {
    const { id } = await published('As approved')
    const where = { id: { equals: id } }
    const data = { title: 'Slipped in' }
    await payload
      .update({ collection: 'news', where, data, locale: 'en', overrideAccess, user: editor })
      .catch(() => undefined)
    expect(await desk.titleForStrangers(id)).toBe('As approved')
  })

  test('cannot take down what is public', async () => {
    const { id } = await published('As approved')
    await desk.change(editor, id, { _status: 'draft' }).catch(() => undefined)
    expect(await desk.titleForStrangers(id)).toBe('As approved')
  })

  test('cannot hide what is public by dating it ahead', async () => {
    const { id } = await published('As approved')
    await desk.change(editor, id, { publishedAt: inDays(30) }).catch(() => undefined)
    expect(await desk.titleForStrangers(id)).toBe('As approved')
  })

  test('cannot put into the trash or delete what is public', async () => {
    const { id } = await published('As approved')
    for (const draft of [false, true]) {
      await desk.change(editor, id, { deletedAt: inDays(0) }, draft).catch(() => undefined)
    }
    await expect(payload.delete({ collection: 'news', id, overrideAccess, user: editor })).rejects.toThrow(FORBIDDEN)
    expect(await desk.titleForStrangers(id)).toBe('As approved')
  })

  test('cannot bring back an older text before the public', async () => {
    const { id } = await published('First')
    await desk.change(publisher, id, { title: 'Second', _status: 'published' })
    const where = { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'First' } }] }
    const { docs } = await payload.findVersions({ collection: 'news', where, locale: 'en', limit: 1 })
    const version = String(docs[0]?.id)
    await payload
      .restoreVersion({ collection: 'news', id: version, overrideAccess, user: editor })
      .catch(() => undefined)
    expect(await desk.titleForStrangers(id)).toBe('Second')
  })

  test('cannot publish by copying what is public', async () => {
    const { id } = await published('As approved')
    const copy = await payload
      .duplicate({ collection: 'news', id, overrideAccess, user: editor, data: { slug: `copy-of-${id}` } })
      .catch(() => undefined)
    expect(copy === undefined ? undefined : await desk.titleForStrangers(copy.id)).toBeUndefined()
  })
})

describe('the date of publication', () => {
  test('hides a document until it comes', async () => {
    const { id } = await desk.write(publisher, { title: 'Tomorrow', _status: 'published', publishedAt: inDays(1) })
    expect(await desk.titleForStrangers(id)).toBeUndefined()
    await desk.change(publisher, id, { publishedAt: inDays(-1), _status: 'published' })
    expect(await desk.titleForStrangers(id)).toBe('Tomorrow')
  })

  test('is set by the first publication and kept by the next', async () => {
    const { id } = await desk.write(editor, { title: 'When' })
    const first = await desk.change(publisher, id, { _status: 'published' })
    expect(Math.abs(Date.parse(first.publishedAt ?? '') - Date.now())).toBeLessThan(60_000)
    const second = await desk.change(publisher, id, { title: 'When?', _status: 'published' })
    expect(second.publishedAt).toBe(first.publishedAt)
  })

  test('is remembered: what was public once is known to be gone, and a draft never was', async () => {
    const wasPublished = async (id: string) =>
      (await payload.findByID({ collection: 'news', id, draft: true })).wasPublished
    const { id } = await desk.write(editor, { title: 'Never' })
    expect(await wasPublished(id)).toBe(false)
    const gone = await published('Once')
    await desk.change(publisher, gone.id, { _status: 'draft' })
    expect(await desk.titleForStrangers(gone.id)).toBeUndefined()
    expect(await wasPublished(gone.id)).toBe(true)
  })
})

describe('the trash', () => {
  test('hides what a publisher puts there', async () => {
    const { id } = await published('To be trashed')
    await desk.change(publisher, id, { deletedAt: inDays(0) })
    expect(await desk.titleForStrangers(id)).toBeUndefined()
    const where = { id: { equals: id } }
    const { docs } = await payload.find({ collection: 'news', where, overrideAccess, user: null, trash: true })
    expect(docs).toEqual([])
  })
})
