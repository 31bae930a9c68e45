import { describe, expect, test } from 'vitest'

import { countLexemes } from '../../cms/search/lexeme-counts.ts'
import { hits, search } from '../../site/queries/search.ts'
import { livePayload } from '../support/payload/live.ts'
import { pictureFile } from '../support/payload/pictures.ts'
import { newSlug, searchedWith } from '../support/payload/searched.ts'

const { payload, databaseUrl } = await livePayload()
const { publishResource, rowsOf } = searchedWith(payload, databaseUrl)

describe('a document is found', () => {
  test('not by what is chosen for all of them, nor by where staff have got to', async () => {
    const { id } = await publishResource({ needs: ['nothing'] })
    for (const row of await rowsOf(id)) expect(row.terms).not.toMatch(/'(upset|noth|publish)'/)
    expect((await rowsOf(id)).map(({ terms }) => /'game'|'ល្បែង/.test(terms))).toContain(true)
  })

  test('not by the caption of a photo, which goes with the photo', async () => {
    const { id: picture } = await payload.create({
      collection: 'media',
      locale: 'en',
      data: {},
      file: await pictureFile(),
    })
    const { id } = await payload.create({
      collection: 'albums',
      locale: 'en',
      data: {
        slug: newSlug('album'),
        title: 'A day at the river',
        photos: [{ picture, caption: 'Quetzalcoatlus in a boat' }],
        readyIn: ['en'],
        _status: 'published',
      },
    })
    const [row] = await rowsOf(id)
    expect(row?.title).toBe('A day at the river')
    expect(`${row?.body} ${row?.terms}`).not.toMatch(/quetzalcoatlus/i)
  })

  test('by a word that nobody has counted yet, and not by one that looks like it', async () => {
    await publishResource({ title: 'Plorkander safety' })
    await countLexemes(payload.db.pool)
    const { id } = await publishResource({ title: 'Plorkinder safety' })
    const answer = await search({ locale: 'en', isMember: false }, 'plorkinder')
    expect(answer?.asked.corrected).toBeUndefined()
    expect(
      (await hits('en', answer?.best.map(({ ordinal }) => ordinal) ?? [])).map(({ document }) => document),
    ).toEqual([id])
    expect((await search({ locale: 'en', isMember: false }, 'plorkonder'))?.asked.corrected).toBe('plorkander')
  })
})
