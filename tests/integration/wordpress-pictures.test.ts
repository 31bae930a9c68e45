import { randomInt } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { relatedId } from '../../cms/rich-text/passages.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson } from '../support/payload/people.ts'
import { pictureFile } from '../support/payload/pictures.ts'
import { OLD_SITE, type MadeUpPost } from '../support/wordpress/export.ts'
import { importerOf } from '../support/wordpress/importing.ts'
import { oldUploads } from '../support/wordpress/old-uploads.ts'
import { outlineOf } from '../support/wordpress/outline.ts'

const { payload } = await livePayload()
const publisher = await createPerson(payload, 'publisher')
if (publisher === null) throw new Error('Nobody was hired')

let last = randomInt(2e6, 3e6)
const newId = () => (last += 1)

/** A former site with one picture, and a post that has it in front and in its text. */
async function illustrated() {
  const [id, number] = [newId(), newId()]
  const path = `/wp-content/uploads/2019/boats-${number}.png`
  const { data } = await pictureFile()
  const site = await oldUploads({ [path]: { body: data } })
  const posts: MadeUpPost[] = [
    {
      ...{ id: number, type: 'attachment', status: 'inherit', file: site.siteUrl + path },
      meta: { _wp_attachment_image_alt: 'Boats at dawn' },
    },
    {
      ...{ id, slug: `boats-${id}`, link: `${site.siteUrl}/boats-${id}/`, meta: { _thumbnail_id: String(number) } },
      content: `<p>Before</p><img class="wp-image-${number}" src="x" alt="ទូក"><p>After</p>`,
    },
  ]
  return { id, posts, path, ...site, importer: importerOf(payload, site.siteUrl, site.host) }
}

const newsOf = async (id: number) =>
  (
    await payload.find({
      collection: 'news',
      draft: true,
      depth: 0,
      locale: 'en',
      where: { slug: { equals: `boats-${id}` } },
    })
  ).docs[0]
const pictureOf = (id: unknown, locale: 'en' | 'km') =>
  payload.findByID({ collection: 'media', id: String(id), locale, depth: 0, disableErrors: true })

describe('the pictures of an import', () => {
  test('are fetched once, with their alternative texts, and stand where they stood', async () => {
    const { id, posts, importer, asked, path, siteUrl } = await illustrated()
    expect(await importer.write(publisher, posts, { fetches: true })).toMatchObject({ state: 'done', outcome: [] })
    const news = await newsOf(id)
    const [en, km] = [await pictureOf(news?.picture, 'en'), await pictureOf(news?.picture, 'km')]
    expect([en?.alt, km?.alt, en?.source]).toEqual(['Boats at dawn', 'ទូក', siteUrl + path])
    expect(news?.body && outlineOf(news.body)).toEqual([
      'p(Before)',
      `picture(${relatedId(news?.picture)})`,
      'p(After)',
    ])
    expect(asked).toEqual([path])
  })

  test('are shown to nobody until somebody has looked, unless that was chosen', async () => {
    for (const holdsBack of [true, false]) {
      const { id, posts, importer } = await illustrated()
      await importer.write(publisher, posts, { fetches: true, holdsBack })
      const picture = { id: { equals: relatedId((await newsOf(id))?.picture) } }
      const { docs } = await payload.find({ collection: 'media', overrideAccess: false, user: null, where: picture })
      expect(docs.length).toBe(holdsBack ? 0 : 1)
    }
  })

  test('are named when they cannot be had, and the document comes without them', async () => {
    const { id, posts, importer } = await illustrated()
    const missing = posts.map((post) => (post.file === undefined ? post : { ...post, file: `${post.file}x.png` }))
    const { outcome } = await importer.write(publisher, missing, { fetches: true })
    expect(outcome).toMatchObject([{ title: `Title ${id}`, problem: 'pictureMissing' }])
    const news = await newsOf(id)
    expect([news?.picture ?? null, news?.body && outlineOf(news.body)]).toEqual([null, ['p(Before)', 'p(After)']])
  })

  test('are not asked for unless that was chosen', async () => {
    const { posts, importer, asked } = await illustrated()
    await importer.write(publisher, posts)
    expect(asked).toEqual([])
  })

  test('come again with their document when staff have deleted both for good', async () => {
    const { id, posts, path, importer, asked } = await illustrated()
    await importer.write(publisher, posts, { fetches: true })
    const { id: news = '', picture } = (await newsOf(id)) ?? {}
    const addresses = async (document: unknown) =>
      (await payload.db.pool.query('SELECT FROM old_addresses WHERE document = $1', [document])).rowCount
    const before = await addresses(news)
    await payload.delete({ collection: 'news', id: news })
    await payload.delete({ collection: 'media', id: String(relatedId(picture)) })
    expect([await addresses(news), await addresses(picture)]).toEqual([0, 0])

    expect(await importer.write(publisher, posts, { fetches: true })).toMatchObject({ state: 'done', outcome: [] })
    const again = await newsOf(id)
    expect(again?.id).not.toBe(news)
    expect((await pictureOf(again?.picture, 'en'))?.alt).toBe('Boats at dawn')
    expect(await addresses(again?.id)).toBe(before)
    expect(asked).toEqual([path, path])
  })

  test('go with it when it is taken back, but not while something else shows them', async () => {
    const first = await illustrated()
    const { id: one } = await first.importer.write(publisher, first.posts, { fetches: true })
    const picture = (await newsOf(first.id))?.picture
    await first.importer.undo(publisher, one)
    expect(await pictureOf(picture, 'en')).toBeNull()

    const second = await illustrated()
    const { id: two } = await second.importer.write(publisher, second.posts, { fetches: true })
    const shown = (await newsOf(second.id))?.picture
    const data = {
      title: 'Mine',
      slug: `mine-${second.id}`,
      readyIn: ['en' as const],
      ...(shown && { picture: shown }),
    }
    await payload.create({ collection: 'news', draft: true, locale: 'en', data })
    expect((await second.importer.undo(publisher, two)).outcome).toMatchObject([{ problem: 'kept' }])
    expect(await pictureOf(shown, 'en')).not.toBeNull()
  })
})

test('a picture of another site is never stored', async () => {
  const id = newId()
  const post = { id, slug: `boats-${id}`, content: '<p>a</p><img src="https://example.org/x.png">' }
  await importerOf(payload, OLD_SITE).write(publisher, [post], { fetches: true })
  expect((await newsOf(id))?.title).toBe(`Title ${id}`)
  const stored = await payload.count({ collection: 'media', where: { source: { contains: 'example.org/x.png' } } })
  expect(stored.totalDocs).toBe(0)
})
