import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { livePayload } from '../support/payload/live.ts'

const { payload } = await livePayload()

/** What goes into an article beside its title. */
const rest = { readyIn: ['en' as const] }
const unique = () => randomUUID().slice(0, 8)

describe('the slug of a document', () => {
  test('is made of the English title', async () => {
    const word = unique()
    const title = `What’s new at the Hotline? ${word}`
    const article = await payload.create({ collection: 'news', locale: 'en', data: { ...rest, title, slug: '' } })
    expect(article.slug).toBe(`whats-new-at-the-hotline-${word}`)
  })

  test('does not change with the title: the address has been given out', async () => {
    const word = unique()
    const data = { ...rest, title: `First ${word}`, slug: '' }
    const { id } = await payload.create({ collection: 'news', locale: 'en', data })
    for (const change of [{ title: 'Second' }, { title: 'Third', slug: '' }]) {
      const changed = await payload.update({ collection: 'news', id, locale: 'en', data: change })
      expect(changed.slug).toBe(`first-${word}`)
    }
  })

  test('must be typed while there is only a Khmer title', async () => {
    // With Latin letters in it, of which a slug could be made that nobody meant.
    const title = 'ព័ត៌មានថ្មីអំពី IHC'
    const create = (slug: string) =>
      payload.create({ collection: 'news', locale: 'km', data: { readyIn: ['km'], title, slug } })
    await expect(create('')).rejects.toThrow(/slug/i)
    const slug = `khmer-${unique()}`
    expect((await create(slug)).slug).toBe(slug)
  })

  test.each(['News', 'a b', 'ព័ត៌មាន', '../etc', 'a/b', '-a', 'x'.repeat(81)])('cannot be “%s”', async (slug) => {
    const create = payload.create({ collection: 'news', locale: 'en', data: { ...rest, title: 'Title', slug } })
    await expect(create).rejects.toThrow(/slug/i)
  })

  test('belongs to one document of its kind', async () => {
    const data = { ...rest, title: 'Title', slug: `only-${unique()}` }
    await payload.create({ collection: 'news', locale: 'en', data })
    await expect(payload.create({ collection: 'news', locale: 'en', data })).rejects.toThrow(/slug/i)
  })

  test('of a copy is one of its own, however many copies there are', async () => {
    const slug = `copied-${unique()}`
    const { id } = await payload.create({ collection: 'news', locale: 'en', data: { ...rest, title: 'Title', slug } })
    for (const expected of [`${slug}-copy`, `${slug}-copy-2`]) {
      const copy = await payload.duplicate({ collection: 'news', id, locale: 'en' })
      expect(copy.slug).toBe(expected)
      await payload.update({ collection: 'news', id: copy.id, locale: 'en', data: { title: 'Another' } })
    }
  })

  test('of a copy is no longer than any other', async () => {
    const slug = `${unique()}-${'x'.repeat(71)}`
    const { id } = await payload.create({ collection: 'news', locale: 'en', data: { ...rest, title: 'Title', slug } })
    const copy = await payload.duplicate({ collection: 'news', id, locale: 'en' })
    expect(copy.slug).toMatch(/^[a-z0-9-]{73,80}$/)
  })

  test.each(['news', 'report', 'resources', 'members', 'search'])(
    'of a page cannot be the site’s own address “%s”',
    async (slug) => {
      const create = payload.create({
        collection: 'pages',
        locale: 'en',
        data: { ...rest, title: 'Title', slug, visibility: 'public' },
      })
      await expect(create).rejects.toThrow(/slug/i)
    },
  )
})
