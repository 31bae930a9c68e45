import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import type { Resource } from '../../cms/generated/payload-types.ts'
import type { answerHarvester } from '../../site/queries/oai.ts'
import { allNamed, firstNamed, readXml, textsOf, type XmlNode } from '../support/open-data/read-xml.ts'
import { livePayload } from '../support/payload/live.ts'

const ORIGIN = 'https://hotline.example'
const HOST = 'hotline.example'
const DAY = 86_400_000

let payload: Payload
let answer: typeof answerHarvester

beforeAll(async () => {
  payload = (await livePayload()).payload
  // What it imports reads the environment, which is that of the database by now.
  answer = (await import('../../site/queries/oai.ts')).answerHarvester
})

type Given = Partial<Resource>

async function write(data: Given): Promise<string> {
  const slug = `harvest-${randomUUID()}`
  const given = { title: 'A sheet', summary: 'What it is', audiences: ['children' as const], ageFrom: 7, ageTo: 11 }
  const document = await payload.create({
    collection: 'resources',
    locale: 'en',
    draft: data._status !== 'published',
    data: { ...given, type: 'activity', languages: ['en'], readyIn: ['en'], slug, ...EMPTY, ...data },
  })
  return document.id
}

const EMPTY = {
  contentAdvisory: 'none',
  licence: 'cc-by-4.0',
  visibility: 'public',
} as const satisfies Given

const change = (id: string, data: Given) => payload.update({ collection: 'resources', id, data, locale: 'en' })
const publish = (data: Given = {}) => write({ _status: 'published', ...data })

async function ask(query: Record<string, string>, pageSize = 100): Promise<XmlNode> {
  const reader = { locale: 'en' as const, facts: new Map<string, string>() }
  return readXml(await answer(new URLSearchParams(query), { reader, origin: ORIGIN, pageSize }))
}

const identifier = (id: string) => `oai:${HOST}:resources/${id}`
const get = (id: string) => ask({ verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: identifier(id) })

/** "here", "deleted", or the error that is told instead. */
async function stateOf(id: string): Promise<string> {
  const told = await get(id)
  const error = firstNamed(told, 'error')?.attributes['code']
  if (error !== undefined) return error
  const deleted = firstNamed(told, 'header')?.attributes['status'] === 'deleted'
  return deleted === (firstNamed(told, 'metadata') === undefined) ? (deleted ? 'deleted' : 'here') : 'contradiction'
}

/** Identifiers of everything, in order, page by page; and whether they are deleted. */
async function harvest(query: Record<string, string>, pageSize: number) {
  const records = new Map<string, boolean>()
  const cursors: string[] = []
  const resumed = 'resumptionToken' in query
  let next: Record<string, string> | undefined = resumed ? query : { metadataPrefix: 'oai_dc', ...query }
  while (next !== undefined) {
    const page: XmlNode = await ask({ verb: 'ListRecords', ...next }, pageSize)
    for (const header of allNamed(page, 'header')) {
      records.set(textsOf(header, 'identifier')[0] ?? '', header.attributes['status'] === 'deleted')
    }
    const token: XmlNode | undefined = firstNamed(page, 'resumptionToken')
    cursors.push(`${token?.attributes['cursor']}/${token?.attributes['completeListSize']}`)
    next = token?.text ? { resumptionToken: token.text } : undefined
  }
  return { records, cursors }
}

describe('what libraries harvest', () => {
  test('is what strangers may see; what they could see once is deleted, and what they never could is not there', async () => {
    const members = { visibility: 'members' } as const
    const ahead = new Date(Date.now() + DAY).toISOString()
    const back = { _status: 'draft' } as const
    const ids = {
      published: await publish(),
      listed: await publish(members),
      unlisted: await publish({ ...members, listed: false }),
      draft: await write({}),
      ahead: await publish({ publishedAt: ahead }),
      'taken down': await publish(),
      'in the trash': await publish(),
      'for members alone now': await publish(),
      'unlisted, taken down': await publish({ ...members, listed: false }),
      'ahead, taken back': await publish({ publishedAt: ahead }),
    }
    await change(ids['taken down'], back)
    await change(ids['in the trash'], { deletedAt: new Date().toISOString() })
    await change(ids['for members alone now'], { ...members, listed: false })
    await change(ids['unlisted, taken down'], back)
    await change(ids['ahead, taken back'], back)
    const states = await Promise.all(Object.entries(ids).map(async ([name, id]) => [name, await stateOf(id)]))
    const expected = {
      published: 'here',
      listed: 'here',
      unlisted: 'idDoesNotExist',
      draft: 'idDoesNotExist',
      ahead: 'idDoesNotExist',
      'taken down': 'deleted',
      'in the trash': 'deleted',
      'for members alone now': 'deleted',
      'unlisted, taken down': 'idDoesNotExist',
      'ahead, taken back': 'idDoesNotExist',
    }
    expect(Object.fromEntries(states)).toEqual(expected)
    const { records } = await harvest({}, 3)
    const seen = Object.entries(ids).map(([name, id]) => {
      const deleted = records.get(identifier(id))
      return [name, deleted === undefined ? 'idDoesNotExist' : deleted ? 'deleted' : 'here']
    })
    expect(Object.fromEntries(seen)).toEqual(expected)
  })

  test('comes once each, in pages that say how many there are and how many came before', async () => {
    for (let each = 0; each < 5; each += 1) await publish({ audiences: ['public-media'] })
    const whole = await harvest({ set: 'resources:public-media' }, 100)
    const inPages = await harvest({ set: 'resources:public-media' }, 2)
    expect([...inPages.records]).toEqual([...whole.records])
    const { size } = whole.records
    expect(size).toBeGreaterThan(4)
    const starts = Array.from({ length: Math.ceil(size / 2) }, (_, page) => page * 2)
    expect(inPages.cursors).toEqual(starts.map((start) => `${start}/${size}`))
    expect(whole.cursors).toEqual(['undefined/undefined'])
  })

  test('gives what changes meanwhile once more, at the end, and passes nothing over', async () => {
    const before = [...(await harvest({}, 100)).records.keys()]
    const first = await ask({ verb: 'ListRecords', metadataPrefix: 'oai_dc' }, 3)
    const early = textsOf(first, 'identifier').find((each) => each.startsWith('oai:'))
    await change(early?.split('/')[1] ?? '', { summary: 'Said otherwise' })
    const { records } = await harvest({ resumptionToken: textsOf(first, 'resumptionToken')[0] ?? '' }, 3)
    expect([...records.keys()].at(-1)).toBe(early)
    expect(before.slice(3).filter((each) => !records.has(each))).toEqual([])
  })

  test('can be asked for by date, to the second, with both ends', async () => {
    const id = await publish()
    await payload.db.pool.query(`UPDATE resources SET updated_at = $2, published_at = $2 WHERE id = $1`, [
      id,
      '2019-05-06T07:08:09.876Z',
    ])
    const size = async (query: Record<string, string>) =>
      (await harvest({ set: 'resources', ...query }, 100)).records.has(identifier(id))
    const second = '2019-05-06T07:08:09Z'
    expect(await size({ from: second, until: second })).toBe(true)
    expect(await size({ from: '2019-05-06', until: '2019-05-06' })).toBe(true)
    expect(await size({ from: '2019-05-06T07:08:10Z' })).toBe(false)
    expect(await size({ until: '2019-05-06T07:08:08Z' })).toBe(false)
    const none = await ask({ verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2001-01-01', until: '2001-01-02' })
    expect(firstNamed(none, 'error')?.attributes['code']).toBe('noRecordsMatch')
  })

  test('that became public by its date alone has that date', async () => {
    const id = await publish()
    const publishedAt = new Date(Date.now() - 5000).toISOString()
    await payload.db.pool.query(`UPDATE resources SET updated_at = '2020-01-01', published_at = $2 WHERE id = $1`, [
      id,
      publishedAt,
    ])
    expect(textsOf(await get(id), 'datestamp')).toEqual([`${publishedAt.slice(0, 19)}Z`])
  })

  test('of a document that is for members tells what it is and for whom, and no address of a file', async () => {
    const file = await payload.create({
      collection: 'member-files',
      data: { title: 'Handout', language: 'en' },
      filePath: 'cms/seed/files/resources/my-helping-hand.en.pdf',
    })
    const id = await publish({
      visibility: 'members',
      memberFiles: [file.id],
      url: 'https://example.org/secret',
      audiences: ['parents', 'professionals'],
    })
    const told = await get(id)
    expect(textsOf(told, 'description')).toEqual(['What it is'])
    expect(textsOf(told, 'setSpec')).toEqual(['resources', 'resources:parents', 'resources:professionals'])
    expect(textsOf(told, 'relation')).toEqual([])
    expect(told.text).not.toMatch(/secret|\.pdf/)
    expect(textsOf(told, 'rights')).toContain('Members only')
  })

  test('is described in each language in which it is ready, and in no other', async () => {
    const id = await publish()
    await payload.update({ collection: 'resources', id, locale: 'km', data: { title: 'សន្លឹកកិច្ចការ' } })
    const titles = async () =>
      allNamed(await get(id), 'title').map(({ attributes, text }) => [attributes['xml:lang'], text])
    expect(await titles()).toEqual([['en', 'A sheet']])
    await change(id, { readyIn: ['en', 'km'] })
    expect(await titles()).toEqual([
      ['en', 'A sheet'],
      ['km', 'សន្លឹកកិច្ចការ'],
    ])
  })
})
