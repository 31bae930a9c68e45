import { randomUUID } from 'node:crypto'

import { createLocalReq, type File } from 'payload'
import { describe, expect, test } from 'vitest'

import { findNames, keyOf } from '../../cms/document-names/find-names.ts'
import { findUsers } from '../../cms/where-used/find-uses.ts'
import { usedDocument } from '../../cms/where-used/used-document.ts'
import { rebuildUses } from '../../cms/where-used/rebuild.ts'
import { documentPath } from '../../collections/vocabulary/paths.ts'
import { rich } from '../support/newsletter/rich-text.ts'
import { livePayload } from '../support/payload/live.ts'
import { pictureFile } from '../support/payload/pictures.ts'

const { payload } = await livePayload()

const slug = () => `used-${randomUUID().slice(0, 8)}`
const usersOf = async (kind: string, target: string) =>
  (await findUsers(await createLocalReq({}, payload), { kind, target })).users.map(
    ({ source, document, isPublic, fields }) => ({ source, document, isPublic, fields }),
  )

const upload = async () =>
  (await payload.create({ collection: 'media', locale: 'en', data: {}, file: await pictureFile('used.png', 64) })).id

const write = (data: object) =>
  payload.create({
    collection: 'news',
    locale: 'en',
    data: { title: 'An item', slug: slug(), readyIn: ['en'], _status: 'published', ...data },
  })

describe('a picture is known to be used', () => {
  test('in a field, in running text of either language, in rows, and by a global', async () => {
    const picture = await upload()
    const { id } = await write({ picture })
    const body = rich.document(rich.picture(picture))
    await payload.update({ collection: 'news', id, locale: 'km', data: { body } })
    const album = await payload.create({
      collection: 'albums',
      locale: 'en',
      data: { title: 'Album', slug: slug(), readyIn: ['en'], photos: [{ picture }], _status: 'published' },
    })
    await payload.updateGlobal({ slug: 'site-settings', data: { logo: picture } })
    expect(await usersOf('media', picture)).toEqual([
      { source: 'albums', document: album.id, isPublic: true, fields: ['photos.0.picture'] },
      { source: 'news', document: id, isPublic: true, fields: ['body', 'picture'] },
      { source: 'site-settings', document: '', isPublic: true, fields: ['logo'] },
    ])
    await payload.updateGlobal({ slug: 'site-settings', data: { logo: null } })
    expect(await usersOf('media', picture)).toHaveLength(2)
  })

  test('by a draft, told apart from what the public sees', async () => {
    const [shown, planned] = [await upload(), await upload()]
    const { id } = await write({ picture: shown })
    await payload.update({ collection: 'news', id, draft: true, data: { picture: planned } })
    expect(await usersOf('media', shown)).toEqual([
      { source: 'news', document: id, isPublic: true, fields: ['picture'] },
    ])
    expect(await usersOf('media', planned)).toEqual([
      { source: 'news', document: id, isPublic: false, fields: ['picture'] },
    ])
    await payload.update({ collection: 'news', id, data: { _status: 'published' } })
    expect([await usersOf('media', shown), (await usersOf('media', planned))[0]?.isPublic]).toEqual([[], true])
  })

  test('no more by what is taken down, thrown away or deleted', async () => {
    const picture = await upload()
    const { id } = await write({ picture })
    await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
    expect((await usersOf('media', picture)).map(({ isPublic }) => isPublic)).toEqual([false])
    await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
    expect(await usersOf('media', picture)).toEqual([])
    await payload.update({ collection: 'news', id, trash: true, data: { deletedAt: null } })
    expect(await usersOf('media', picture)).toHaveLength(1)
    await payload.delete({ collection: 'news', id })
    expect(await usersOf('media', picture)).toEqual([])
  })
})

describe('also known is', () => {
  test('which documents offer a file', async () => {
    const data = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n')
    const file: File = { data, name: 'sheet.pdf', mimetype: 'application/pdf', size: data.length }
    const { id: sheet } = await payload.create({ collection: 'documents', data: { language: 'en' }, file })
    const { id } = await payload.create({
      collection: 'research-reports',
      locale: 'en',
      data: {
        title: 'A study',
        slug: slug(),
        readyIn: ['en'],
        type: 'study',
        publisher: 'Somebody',
        issuedOn: '2026-01-01T05:00:00.000Z',
        licence: 'cc-by-4.0',
        files: [sheet],
        _status: 'published',
      },
    })
    expect(await usersOf('documents', sheet)).toEqual([
      { source: 'research-reports', document: id, isPublic: true, fields: ['files'] },
    ])
  })

  test('in which texts a fact stands, and where links lead', async () => {
    const fact = slug()
    const href = `https://example.org/${slug()}`
    const body = rich.document(rich.paragraph(rich.text(`Call {{${fact}}} or `), rich.link('look', href)))
    const { id } = await write({ title: `{{ ${fact} }} calls`, body })
    expect(await usersOf('facts', fact)).toEqual([
      { source: 'news', document: id, isPublic: true, fields: ['body', 'title'] },
    ])
    expect(await usersOf('link', href)).toEqual([{ source: 'news', document: id, isPublic: true, fields: ['body'] }])
  })
})

describe('what leads to a document is known', () => {
  const linking = (href: string, data: object = {}) =>
    write({ body: rich.document(rich.paragraph(rich.link('look', href))), ...data })
  async function leadingTo(collection: 'news' | 'documents', id: string) {
    const req = await createLocalReq({}, payload)
    const document = await payload.findByID({ collection, id, locale: 'en' })
    const { users } = await findUsers(req, await usedDocument(req, collection, { ...document }))
    return users.map(({ document: user, isLink }) => ({ user, isLink }))
  }

  test('however the link is written, and not to one with a name that begins the same', async () => {
    const { id, slug: name } = await write({})
    const hrefs = [`/news/${name}`, `/km/news/${name}#part`, `/en/news/${name}/?from=here`]
    const linked = []
    for (const href of hrefs) linked.push({ user: (await linking(href)).id, isLink: true })
    await linking(`/news/${name}-too`)
    await linking(`/press-releases/${name}`)
    expect(await leadingTo('news', id)).toEqual(linked.toSorted((one, other) => (one.user < other.user ? -1 : 1)))
  })

  test('under an address that it had before, and not by itself', async () => {
    const { id, slug: name } = await write({})
    const { id: user } = await linking(`/news/${name}`)
    await payload.update({
      collection: 'news',
      id,
      locale: 'en',
      data: { slug: slug(), body: rich.document(rich.paragraph(rich.link('me', `/news/${name}`))) },
    })
    expect(await leadingTo('news', id)).toEqual([{ user, isLink: true }])
  })

  test('to a file, by its name of now and by those that it had', async () => {
    const data = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n')
    const file: File = { data, name: 'linked.pdf', mimetype: 'application/pdf', size: data.length }
    const { id, filename } = await payload.create({ collection: 'documents', data: { language: 'en' }, file })
    const { id: user } = await linking(documentPath(filename ?? ''))
    await payload.update({ collection: 'documents', id, data: {}, file: { ...file, name: 'linked-too.pdf' } })
    expect(await leadingTo('documents', id)).toEqual([{ user, isLink: true }])
  })
})

test('a document that has a name in one language only is called by it in the other', async () => {
  const { id } = await write({ title: 'Told in English' })
  await payload.update({ collection: 'news', id, locale: 'km', data: { summary: 'សេចក្ដីសង្ខេប' } })
  const names = await findNames(await createLocalReq({}, payload), [{ source: 'news', document: id }], 'km')
  expect(names.get(keyOf({ source: 'news', document: id }))?.name).toBe('Told in English')
})

test('a rebuild finds the same, and mends what is wrong', async () => {
  const { pool } = payload.db
  const all = async () =>
    (
      await pool.query<Record<string, unknown>>(
        'SELECT * FROM uses ORDER BY source, document, is_public, kind, target, field',
      )
    ).rows
  const before = await all()
  await pool.query(`DELETE FROM uses WHERE source = 'news'`)
  await pool.query(`INSERT INTO uses SELECT source, document, is_public, kind, 'made-up', field FROM uses LIMIT 3`)
  await rebuildUses(payload)
  expect(await all()).toEqual(before)
})

const PRIVATE = new Set([
  ...['reports', 'report-events', 'report-fingerprints', 'members', 'newsletter-subscribers', 'staff'],
  'image-releases',
])

test('nothing is written down of reports, people and what they have signed', async () => {
  const { rows } = await payload.db.pool.query<{ source: string }>('SELECT DISTINCT source FROM uses')
  expect(rows.filter(({ source }) => PRIVATE.has(source))).toEqual([])
})
