import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { describe, expect, test } from 'vitest'

import { rebuildSearch } from '../../cms/search/rebuild.ts'
import { currentFacets } from '../../site/queries/facet-index.ts'
import { search } from '../../site/queries/search.ts'
import { livePayload } from '../support/payload/live.ts'
import { newSlug, searchedWith } from '../support/payload/searched.ts'
import { query } from '../support/postgres/cluster.ts'

const { payload, databaseUrl } = await livePayload()
// Other tests have written into tables of this database past the hooks.
await rebuildSearch(payload)

const { change, publishResource, rowsOf } = searchedWith(payload, databaseUrl)

describe('a published document is found', () => {
  test('by the readers of both languages, in the one that is ready', async () => {
    const { id } = await publishResource()
    const [english, khmer] = await rowsOf(id)
    expect([english?.locale, english?.shown_in, english?.title]).toEqual(['en', 'en', 'Umbrella safety'])
    expect([khmer?.locale, khmer?.shown_in, khmer?.title]).toEqual(['km', 'en', 'Umbrella safety'])
    await change(id, { title: 'សុវត្ថិភាពឆ័ត្រ', readyIn: ['en', 'km'] }, 'km')
    expect((await rowsOf(id)).map((row) => [row.shown_in, row.title])).toEqual([
      ['en', 'Umbrella safety'],
      ['km', 'សុវត្ថិភាពឆ័ត្រ'],
    ])
  })

  test('not while it is a draft, not when it is taken down, in the trash, or deleted', async () => {
    const { id } = await payload.create({
      collection: 'resources',
      locale: 'en',
      draft: true,
      data: {
        slug: newSlug('draft'),
        title: 'A draft',
        audiences: ['children'],
        ageFrom: 1,
        ageTo: 2,
        type: 'game',
        languages: ['en'],
        contentAdvisory: 'none',
        licence: 'cc-by-4.0',
        visibility: 'public',
        readyIn: ['en'],
      },
    })
    expect(await rowsOf(id)).toEqual([])
    await change(id, { _status: 'published' })
    expect((await rowsOf(id)).length).toBe(2)
    await change(id, { _status: 'draft' })
    expect(await rowsOf(id)).toEqual([])
    await change(id, { _status: 'published' })
    await change(id, { deletedAt: new Date().toISOString() })
    expect(await rowsOf(id)).toEqual([])
    const other = await publishResource()
    await payload.delete({ collection: 'resources', id: other.id })
    expect(await rowsOf(other.id)).toEqual([])
  })

  test('as it is for the public while somebody writes a draft beside it', async () => {
    const { id } = await publishResource()
    await payload.update({ collection: 'resources', id, locale: 'en', draft: true, data: { title: 'Not yet public' } })
    expect((await rowsOf(id))[0]?.title).toBe('Umbrella safety')
  })

  test('when what it belongs to is committed, and never after a rollback', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id } = await publishResource({}, req)
    expect(await rowsOf(id)).toEqual([])
    await commitTransaction(req)
    expect((await rowsOf(id)).length).toBe(2)
    const other = await createLocalReq({}, payload)
    await initTransaction(other)
    const gone = await publishResource({}, other)
    await killTransaction(other)
    expect(await rowsOf(gone.id)).toEqual([])
  })

  test('by members alone while staff do not list it', async () => {
    const { id } = await publishResource({ title: 'Periwinkle course', visibility: 'members', listed: false })
    const found = async (isMember: boolean) =>
      (await search({ locale: 'en', isMember }, 'periwinkle'))?.best.length ?? 0
    expect([await found(false), await found(true)]).toEqual([0, 1])
    await change(id, { listed: true })
    expect(await found(false)).toBe(1)
  })

  test('not by words that are withheld from those who find it', async () => {
    const text = {
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr' as const,
        format: '' as const,
        indent: 0,
        children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'zanzibarine' }] }],
      },
    }
    const page = (visibility: 'public' | 'members') =>
      payload.create({
        collection: 'pages',
        locale: 'en',
        data: {
          slug: newSlug('page'),
          title: 'A page',
          visibility,
          readyIn: ['en'],
          _status: 'published',
          blocks: [{ blockType: 'prose', text }],
        },
      })
    const bodies = async (visibility: 'public' | 'members') =>
      (await rowsOf((await page(visibility)).id)).map(({ body }) => body)
    expect(await bodies('public')).toEqual(['zanzibarine', 'zanzibarine'])
    expect(await bodies('members')).toEqual(['', ''])
  })
})

describe('words of another document', () => {
  test('a topic that gets another name or address changes what it is found by', async () => {
    const slug = newSlug('topic')
    const topic = await payload.create({ collection: 'topics', locale: 'en', data: { slug, name: 'Marmalade' } })
    const { id } = await publishResource({ topics: [topic.id] })
    expect((await rowsOf(id))[0]?.terms).toContain('marmalade')
    await payload.update({
      collection: 'topics',
      id: topic.id,
      locale: 'en',
      data: { name: 'Apricot', slug: `${slug}-2` },
    })
    const [row] = await rowsOf(id)
    expect(row?.terms).toContain('apricot')
    expect(row?.terms).not.toContain('marmalade')
    expect(row?.facets).toContain(`topic:${slug}-2`)
    await payload.delete({ collection: 'topics', id: topic.id })
    expect((await rowsOf(id))[0]?.facets.filter((facet) => facet.startsWith('topic:'))).toEqual([])
  })

  test('a fact is found by its value, and by the new one when it changes', async () => {
    const slug = newSlug('number')
    const fact = await payload.create({
      collection: 'facts',
      locale: 'en',
      data: { slug, label: 'A number', value: '4711', asOf: new Date().toISOString() },
    })
    const { id } = await publishResource({ summary: `Call {{${slug}}} at any hour.` })
    expect((await rowsOf(id))[0]?.terms).toContain("'4711'")
    await payload.update({ collection: 'facts', id: fact.id, locale: 'en', data: { value: '4712' } })
    expect((await rowsOf(id))[0]?.terms).toContain("'4712'")
  })
})

const allRows = async () =>
  (
    await query<{ row: string }>(
      databaseUrl,
      'SELECT search::text AS row FROM search ORDER BY collection, document, locale',
    )
  ).map(({ row }) => row)

test('made anew, the rows are the same to the byte, whatever had become of them', async () => {
  const before = await allRows()
  const changes = () => query(databaseUrl, 'SELECT ordinal, changed FROM search_documents ORDER BY ordinal')
  const changesBefore = await changes()
  expect(before.length).toBeGreaterThan(10)
  expect(await rebuildSearch(payload)).toMatchObject({ written: 0, deleted: 0 })
  expect(await changes()).toEqual(changesBefore)
  await query(databaseUrl, `UPDATE search SET title = 'vandalised', terms = '' WHERE locale = 'en'`)
  await query(databaseUrl, `DELETE FROM search WHERE locale = 'km'`)
  await query(
    databaseUrl,
    `INSERT INTO search (collection, document, locale, ordinal, slug, shown_in, title, summary, body, published_at, seen_by, facets, depends_on, headline, terms)
     VALUES ('news', gen_random_uuid(), 'en', 0, 'orphan', 'en', '', '', '', now(), 'everybody', '{}', '{}', '', '')`,
  )
  await rebuildSearch(payload)
  expect(await allRows()).toEqual(before)
})

test('what filters are counted from misses no commit, also when an older transaction commits later', async () => {
  const ordinals = async () => {
    const { index } = await currentFacets()
    return index.size
  }
  const before = await ordinals()
  const slow = await createLocalReq({}, payload)
  await initTransaction(slow)
  await publishResource({}, slow)
  const { id } = await publishResource()
  expect(await ordinals()).toBe(before + 1)
  await commitTransaction(slow)
  expect(await ordinals()).toBe(before + 2)
  await payload.delete({ collection: 'resources', id })
  expect(await ordinals()).toBe(before + 1)
})
