import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import {
  FEED_FORMATS,
  feedPath,
  FEEDS,
  HARVEST_PATH,
  newsPath,
  resourceListPath,
  sectionPath,
} from '../../collections/vocabulary/paths.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { allNamed, firstNamed, readXml, textsOf, type XmlNode } from '../support/open-data/read-xml.ts'
import { staffClient } from '../support/platform/staff-client.ts'

const address = (path: string) => inject('platform').siteUrl + path
const ATOM = 'http://www.w3.org/2005/Atom'

async function harvester(query: Record<string, string>, method: 'GET' | 'POST' = 'GET'): Promise<XmlNode> {
  const sent = new URLSearchParams(query)
  const response =
    method === 'GET'
      ? await fetch(`${address(HARVEST_PATH)}?${sent}`)
      : await fetch(address(HARVEST_PATH), { method, body: sent })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
  return readXml(await response.text())
}

async function harvestAll(query: Record<string, string>): Promise<XmlNode[]> {
  const answer = await harvester({ verb: 'ListRecords', ...query })
  const token = textsOf(answer, 'resumptionToken')[0]
  const records = allNamed(answer, 'record')
  return token ? [...records, ...(await harvestAll({ resumptionToken: token }))] : records
}

const everything = { metadataPrefix: 'oai_dc' }
const isDeleted = (record: XmlNode) => firstNamed(record, 'header')?.attributes['status'] === 'deleted'

describe('a library that harvests', () => {
  test('learns who answers, which sets there are, and in what records are described', async () => {
    const identify = await harvester({ verb: 'Identify' })
    expect(identify.children.map(({ name }) => name)).toEqual(['responseDate', 'request', 'Identify'])
    expect(identify.children[2]?.children.map(({ name }) => name)).toEqual([
      'repositoryName',
      'baseURL',
      'protocolVersion',
      'adminEmail',
      'earliestDatestamp',
      'deletedRecord',
      'granularity',
      'compression',
      'description',
    ])
    expect(textsOf(identify, 'baseURL')).toEqual([address(HARVEST_PATH)])
    expect(textsOf(await harvester({ verb: 'ListSets' }), 'setSpec')).toEqual([
      'research',
      'resources',
      'resources:children',
      'resources:parents',
      'resources:professionals',
      'resources:public-media',
    ])
    expect(textsOf(await harvester({ verb: 'ListMetadataFormats' }), 'metadataPrefix')).toEqual(['oai_dc'])
  })

  test('gets all research and every resource of the first run, with titles in both languages', async () => {
    const records = (await harvestAll(everything)).filter((record) => !isDeleted(record))
    const identifiers = new Set(records.flatMap((record) => textsOf(record, 'identifier')))
    const expected = [
      ...FIRST_RUN.research.map(({ slug }) => address(`${sectionPath('en', 'research')}/${slug}`)),
      ...FIRST_RUN.resources.map(({ slug }) => address(`${sectionPath('km', 'resources')}/${slug}`)),
    ]
    expect(expected.filter((each) => !identifiers.has(each))).toEqual([])
    const [report] = FIRST_RUN.research
    const titles = records.flatMap((record) => allNamed(record, 'title'))
    for (const lang of LOCALES) {
      const own = titles.filter(({ attributes }) => attributes['xml:lang'] === lang).map(({ text }) => text)
      expect(own.some((title) => title.startsWith(report?.title[lang] ?? '?'))).toBe(true)
    }
  })

  test('may send a form, as programs do: without Origin and Sec-Fetch-Site', async () => {
    const [byGet, byPost] = [await harvester({ verb: 'ListSets' }), await harvester({ verb: 'ListSets' }, 'POST')]
    expect(textsOf(byPost, 'setSpec')).toEqual(textsOf(byGet, 'setSpec'))
    const error = firstNamed(await harvester({ verb: 'ListRecords' }, 'POST'), 'error')
    expect(error?.attributes['code']).toBe('badArgument')
  })

  test('hears of what staff publish, change and take down, by date alone', async () => {
    const staff = staffClient('publisher')
    const from = `${new Date().toISOString().slice(0, 19)}Z`
    const title = 'A study for a moment'
    const id = await staff.create('research-reports?locale=en', {
      title,
      slug: `a-study-for-a-moment-${randomUUID()}`,
      publisher: 'Example Institute',
      authors: [{ name: 'A. Writer & Co <Ltd>' }],
      issuedOn: '2026-02-03T00:00:00.000Z',
      readyIn: ['en'],
      _status: 'published',
    })
    const since = () => harvestAll({ ...everything, set: 'research', from })
    const own = (records: XmlNode[]) => records.find((record) => textsOf(record, 'identifier')[0]?.endsWith(id))
    const record = own(await since())
    expect(record && [textsOf(record, 'title'), textsOf(record, 'creator'), textsOf(record, 'date')]).toEqual([
      [title],
      ['A. Writer & Co <Ltd>'],
      ['2026-02-03'],
    ])
    await staff.update('research-reports', id, { _status: 'draft' })
    const gone = own(await since())
    expect(gone && [isDeleted(gone), firstNamed(gone, 'metadata')]).toEqual([true, undefined])
  })
})

describe.each(LOCALES)('feeds (%s)', (locale) => {
  test.each(FEEDS)('%s: Atom has what RFC 4287 asks for', async (feed) => {
    const path = feedPath({ locale, feed, format: 'xml' })
    const response = await fetch(address(path))
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const root = readXml(await response.text())
    expect([root.name, root.namespace, root.attributes['xml:lang']]).toEqual(['feed', ATOM, locale])
    const own = (node: XmlNode, name: string) => node.children.filter((child) => child.name === name)
    const link = (node: XmlNode, rel: string) => own(node, 'link').filter(({ attributes }) => attributes['rel'] === rel)
    for (const name of ['id', 'title', 'updated', 'author']) expect(own(root, name).length, name).toBe(1)
    expect(link(root, 'self').map(({ attributes }) => attributes['href'])).toEqual([address(path)])
    const entries = own(root, 'entry')
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published']) expect(own(entry, name).length, name).toBe(1)
      expect(own(entry, 'title')[0]?.text.trim()).not.toBe('')
      expect(textsOf(entry, 'updated').every((each) => !Number.isNaN(Date.parse(each)))).toBe(true)
      expect(link(entry, 'alternate').length).toBe(1)
      for (const { attributes } of own(entry, 'link')) expect(attributes['href']).toMatch(/^https?:\/\//)
    }
    expect(new Set(entries.map((entry) => own(entry, 'id')[0]?.text)).size).toBe(entries.length)
    const newest = textsOf(root, 'published')
    expect(newest).toEqual([...newest].sort().reverse())
  })

  test.each(FEEDS)('%s: JSON Feed has what version 1.1 asks for, and the same entries', async (feed) => {
    const response = await fetch(address(feedPath({ locale, feed, format: 'json' })))
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const { version, title, language, items } = (await response.json()) as {
      version: string
      title: string
      language: string
      items: { id: string; url: string; content_text: string }[]
    }
    expect([version, language]).toEqual(['https://jsonfeed.org/version/1.1', locale])
    expect(title).not.toBe('')
    expect(items.filter((item) => !item.url.startsWith('http') || item.content_text === '')).toEqual([])
    const textOf = async (format: 'json' | 'xml') => (await fetch(address(feedPath({ locale, feed, format })))).text()
    const sameEntries = async () => {
      const inJson = (JSON.parse(await textOf('json')) as { items: { id: string }[] }).items.map(({ id }) => id)
      const entries = allNamed(readXml(await textOf('xml')), 'entry')
      return isDeepStrictEqual(
        inJson,
        entries.map((entry) => textsOf(entry, 'id')[0]),
      )
    }
    // Other tests publish between one and the other.
    await expect.poll(sameEntries).toBe(true)
  })

  test('are named in the head of the lists', async () => {
    const sections = {
      news: 'news',
      'press-releases': 'pressReleases',
      research: 'research',
      resources: 'resources',
    } as const
    for (const feed of FEEDS) {
      const html = await (await fetch(address(sectionPath(locale, sections[feed])))).text()
      for (const format of FEED_FORMATS) expect(html).toContain(`href="${feedPath({ locale, feed, format })}"`)
    }
  })
})

test('an item that is not ready in the language of a feed stands there in the other, and says so', async () => {
  const slug = `only-in-english-${randomUUID()}`
  const title = `Only in English ${slug}`
  await staffClient('publisher').create('news?locale=en', {
    title,
    slug,
    readyIn: ['en'],
    _status: 'published',
  })
  const root = readXml(await (await fetch(address(feedPath({ locale: 'km', feed: 'news', format: 'xml' })))).text())
  const entry = allNamed(root, 'entry').find((each) => firstNamed(each, 'title')?.text === title)
  expect(entry?.attributes['xml:lang']).toBe('en')
  expect(entry && allNamed(entry, 'link').map(({ attributes }) => attributes['href'])).toEqual([
    address(newsPath('km', slug)),
  ])
})

test('a feed that there is not is not found, as a page', async () => {
  for (const path of ['/feeds/en/nothing.xml', '/feeds/xx/news.xml', '/feeds', '/oai/more']) {
    const response = await fetch(address(path))
    expect([path, response.status]).toEqual([path, 404])
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  }
})

describe.each(LOCALES)('the list of resources as a file (%s)', (locale) => {
  const file = (format: 'json' | 'csv', search = '') => fetch(address(resourceListPath(locale, format) + search))
  interface List {
    numberOfItems: number
    next: string | null
    ignored: { name: string; value: string }[]
    itemListElement: { identifier: string; audience: { educationalRole: string }[] }[]
  }

  test('is narrowed by the parameters of the finder, and names those that mean nothing', async () => {
    const all = (await (await file('json')).json()) as List
    expect(all.ignored).toEqual([])
    expect(all.numberOfItems).toBeGreaterThanOrEqual(FIRST_RUN.resources.length)
    const some = (await (await file('json', '?audience=parents&age=old&utm_source=x')).json()) as List
    expect(some.ignored).toEqual([{ name: 'age', value: 'old' }])
    expect(some.numberOfItems).toBeLessThan(all.numberOfItems)
    const roles = some.itemListElement.map(({ audience }) => audience.map((each) => each.educationalRole))
    expect(roles.filter((each) => !each.includes('parent'))).toEqual([])
  })

  test('holds the same as CSV, with a mark for Excel', async () => {
    const response = await file('csv', '?type=poster&type=video')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { itemListElement } = (await (await file('json', '?type=poster&type=video')).json()) as List
    const [head, ...lines] = bytes.subarray(3).toString('utf8').split('\r\n')
    expect(head?.startsWith('identifier,url,name,')).toBe(true)
    expect(lines.slice(0, -1).map((line) => line.split(',')[0])).toEqual(itemListElement.map((each) => each.identifier))
  })
})

/** As bytes on the line, because `fetch` mends addresses. */
const statusOf = (path: string) =>
  new Promise<number>((resolve, reject) => {
    request(address(path), (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
      .on('error', reject)
      .end()
  })

// Four hundred answers, some of them long; how fast they come is not what is asked here.
test('no address brings a fault', { timeout: 240_000 }, async () => {
  const path = fc.constantFrom(
    HARVEST_PATH,
    resourceListPath('en', 'json'),
    resourceListPath('km', 'csv'),
    feedPath({ locale: 'km', feed: 'news', format: 'xml' }),
  )
  const name = fc.oneof(
    fc.constantFrom('verb', 'set', 'from', 'until', 'identifier', 'metadataPrefix', 'resumptionToken'),
    fc.constantFrom('q', 'age', 'topic', 'year', 'page', 'sort', '__proto__'),
  )
  const value = fc.oneof(
    fc.constantFrom('ListRecords', 'ListIdentifiers', 'GetRecord', 'oai_dc', '0000-01-01', '9999-12-31', '99999'),
    fc.constantFrom("'; DROP TABLE news; --", '%00', '%ff%fe', '%', '\u17e1\u17e2', '2026', 'title'),
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => encodeURIComponent(text.toWellFormed())),
  )
  const pair = fc.tuple(
    name,
    value.map((text) => (/[^\x21-\x7e]/.test(text) ? encodeURIComponent(text) : text)),
  )
  const hostile = fc.tuple(path, fc.array(pair, { maxLength: 5 }))
  const faults: string[] = []
  for (const [where, pairs] of fc.sample(hostile, { numRuns: 400, seed: 20161124 })) {
    const asked = `${where}?${pairs.map((each) => each.join('=')).join('&')}`
    const status = await statusOf(asked)
    if (status >= 500) faults.push(`${status} ${asked}`)
  }
  expect(faults).toEqual([])
})
