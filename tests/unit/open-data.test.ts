import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { feedAt, isForPrograms } from '../../collections/vocabulary/paths.ts'
import { atom } from '../../site/open-data/feeds/atom.ts'
import { resourceEntry } from '../../site/open-data/feeds/entries.ts'
import type { FeedContent } from '../../site/open-data/feeds/feed.ts'
import { jsonFeed } from '../../site/open-data/feeds/json-feed.ts'
import { rss } from '../../site/open-data/feeds/rss.ts'
import { dublinCore } from '../../site/open-data/oai/dublin-core.ts'
import { resourceListAnswer } from '../../site/open-data/resource-list-answer.ts'
import { resourcesCsv } from '../../site/open-data/resources-csv.ts'
import { resourcesJson } from '../../site/open-data/resources-json.ts'
import { plainText } from '../../site/open-data/plain-text.ts'
import { xmlDocument } from '../../site/open-data/xml.ts'
import { resourceDate } from '../../site/resource-date.ts'
import { anyResource, listOf, ORIGIN, RESOURCE } from '../support/open-data/made-up.ts'
import { allNamed, firstNamed, readXml, textsOf } from '../support/open-data/read-xml.ts'

const feedOf = (entries: FeedContent['entries']): FeedContent => ({
  title: 'Learning centre',
  description: '',
  locale: 'en',
  author: 'Hotline',
  home: `${ORIGIN}/en/resources`,
  addresses: {
    xml: `${ORIGIN}/feeds/en/resources.xml`,
    rss: `${ORIGIN}/feeds/en/resources.rss`,
    json: `${ORIGIN}/feeds/en/resources.json`,
  },
  updated: '2026-02-03T04:05:06.789Z',
  entries,
})
const entryOf = (resource: typeof RESOURCE) => resourceEntry(resource, { locale: 'en', origin: ORIGIN })

describe('a resource as open data', () => {
  test('is a LearningResource with the terms of LRMI', () => {
    const { itemListElement, next } = JSON.parse(resourcesJson(listOf([RESOURCE]))) as Record<string, unknown[]>
    expect(next).toBeNull()
    expect(itemListElement).toEqual([
      {
        '@type': 'LearningResource',
        '@id': 'urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057',
        identifier: 'stop-save-tell',
        url: `${ORIGIN}/en/resources/stop-save-tell`,
        name: 'Stop, save, tell',
        description: 'A game, "in pairs"',
        learningResourceType: { '@type': 'DefinedTerm', termCode: 'game', name: 'Game' },
        audience: [
          {
            '@type': 'EducationalAudience',
            educationalRole: 'student',
            audienceType: 'Children and young people',
          },
          { '@type': 'EducationalAudience', educationalRole: 'teacher', audienceType: 'Professionals' },
        ],
        typicalAgeRange: '7-11',
        about: [{ '@type': 'DefinedTerm', termCode: 'gaming', name: 'Gaming' }],
        inLanguage: ['en', 'km'],
        timeRequired: 'PT45M',
        accessibilityFeature: ['signLanguage'],
        publisher: { '@type': 'Organization', name: 'Example Institute' },
        copyrightYear: 2025,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isAccessibleForFree: true,
        conditionsOfAccess: 'Public',
        datePublished: '2026-02-03T04:05:06.789Z',
        dateModified: '2026-02-03T04:05:06.789Z',
        encoding: [
          {
            '@type': 'MediaObject',
            name: 'Cards',
            contentUrl: `${ORIGIN}/media/documents/cards%201.pdf`,
            encodingFormat: 'application/pdf',
            contentSize: '1234',
            inLanguage: 'km',
          },
        ],
      },
    ])
  })

  test('is dated by its year, or else by the day on which it came out in Phnom Penh', () => {
    expect(resourceDate({ year: 2019, publishedAt: '2026-02-03T20:00:00.000Z' })).toBe('2019')
    expect(resourceDate({ publishedAt: '2026-02-03T20:00:00.000Z' })).toBe('2026-02-04')
    expect(resourceDate({})).toBeUndefined()
  })

  test('is a line of CSV with codes', () => {
    const [, line] = resourcesCsv(listOf([RESOURCE])).split('\r\n')
    expect(line).toBe(
      `stop-save-tell,${ORIGIN}/en/resources/stop-save-tell,"Stop, save, tell","A game, ""in pairs""",en,game,` +
        '"children; professionals",7-11,gaming,"en; km",PT45M,signLanguage,Example Institute,2025,' +
        'https://creativecommons.org/licenses/by/4.0/,public,2026-02-03T04:05:06.789Z,2026-02-03T04:05:06.789Z,' +
        `${ORIGIN}/media/documents/cards%201.pdf`,
    )
  })

  test('has an enclosure for each public file in a feed, and a name that outlives its address', () => {
    const entry = firstNamed(readXml(atom(feedOf([entryOf({ ...RESOURCE, slug: 'another-address' })]))), 'entry')
    expect(entry && textsOf(entry, 'id')).toEqual([
      'tag:hotline.example,2026-01-01:resources/01890a5d-ac96-774b-bcce-b302099a8057/en',
    ])
    const enclosures = entry && allNamed(entry, 'link').filter(({ attributes }) => attributes['rel'] === 'enclosure')
    expect(enclosures?.map(({ attributes }) => attributes)).toEqual([
      {
        rel: 'enclosure',
        type: 'application/pdf',
        length: '1234',
        hreflang: 'km',
        title: 'Cards',
        href: `${ORIGIN}/media/documents/cards%201.pdf`,
      },
    ])
  })

  test('is an item of RSS with what version 2.0 asks for, one file of it, and the name that it has in Atom', () => {
    const feed = { ...feedOf([entryOf({ ...RESOURCE, shownIn: 'km' })]), locale: 'en' as const }
    const root = readXml(rss(feed))
    expect([root.name, root.attributes['version']]).toEqual(['rss', '2.0'])
    const [channel] = allNamed(root, 'channel')
    const own = (name: string) => channel?.children.filter((each) => each.name === name && each.namespace === '') ?? []
    for (const name of ['title', 'link', 'description', 'language']) expect(own(name).length, name).toBe(1)
    expect(own('description')[0]?.text).not.toBe('')
    const self = channel?.children.find(({ namespace }) => namespace === 'http://www.w3.org/2005/Atom')
    expect(self?.attributes).toMatchObject({ rel: 'self', type: 'application/rss+xml', href: feed.addresses.rss })
    const [item] = allNamed(root, 'item')
    expect(item?.children.map(({ name }) => name)).toEqual([
      ...['title', 'link', 'guid', 'pubDate', 'description'],
      ...['language', 'creator', 'enclosure', 'category', 'category', 'category', 'category'],
    ])
    const text = (name: string) => item && textsOf(item, name)[0]
    expect(text('guid')).toBe(feed.entries[0]?.id)
    expect(text('pubDate')).toBe('Tue, 03 Feb 2026 04:05:06 GMT')
    expect(text('language')).toBe('km')
    expect(item && firstNamed(item, 'enclosure')?.attributes).toEqual({
      url: `${ORIGIN}/media/documents/cards%201.pdf`,
      length: '1234',
      type: 'application/pdf',
    })
  })

  test('for members shows no address of a file or of the web anywhere', () => {
    const resource = { ...RESOURCE, visibility: 'members' as const, url: 'https://example.org/for-members' }
    const texts = { en: resource, km: resource }
    const everything = [
      resourcesJson(listOf([resource])),
      resourcesCsv(listOf([resource])),
      atom(feedOf([entryOf(resource)])),
      rss(feedOf([entryOf(resource)])),
      jsonFeed(feedOf([entryOf(resource)])),
      dublinCore({ kind: 'resources', texts }, ORIGIN).markup,
    ]
    expect(everything.filter((each) => /\.pdf|for-members/.test(each))).toEqual([])
    expect(everything.filter((each) => !each.includes('Stop, save, tell'))).toEqual([])
  })

  test('is well-formed in every format whatever staff typed, and no cell of the CSV begins a formula', () => {
    fc.assert(
      fc.property(anyResource, (resource) => {
        readXml(atom(feedOf([entryOf(resource)])))
        readXml(rss(feedOf([entryOf(resource)])))
        readXml(xmlDocument(dublinCore({ kind: 'resources', texts: { en: resource, km: resource } }, ORIGIN)))
        JSON.parse(jsonFeed(feedOf([entryOf(resource)])))
        JSON.parse(resourcesJson(listOf([resource])))
        expect(resourcesCsv(listOf([resource]))).not.toMatch(/(^|,|\n)"?[=@]/)
      }),
      { numRuns: 1000 },
    )
  })
})

test('a page of the list names the next one, in the one spelling of its query, in its head and in the JSON', async () => {
  const query = { ...listOf([]).query, page: 2 }
  const answer = (page: number) =>
    resourceListAnswer(listOf([RESOURCE], { page, pages: 3, total: 201, query: { ...query, page } }), 'json')
  expect(answer(2).headers.get('link')).toBe(`<${ORIGIN}/en/resources.json?page=3>; rel="next"`)
  expect(await answer(2).json()).toMatchObject({ next: `${ORIGIN}/en/resources.json?page=3`, numberOfItems: 201 })
  expect(answer(3).headers.get('link')).toBeNull()
})

test('what is said in the other language than the list says so', () => {
  const { itemListElement } = JSON.parse(resourcesJson(listOf([{ ...RESOURCE, shownIn: 'km' }]))) as {
    itemListElement: Record<string, unknown>[]
  }
  expect(itemListElement[0]?.['@context']).toEqual({ '@language': 'km' })
})

test.each([
  ['/feeds/km/press-releases.json', { locale: 'km', feed: 'press-releases', format: 'json' }],
  ['/feeds/en/news.xml', { locale: 'en', feed: 'news', format: 'xml' }],
  ['/feeds/fr/news.xml', undefined],
  ['/feeds/en/news.rss', { locale: 'en', feed: 'news', format: 'rss' }],
  ['/feeds/en/news.atom', undefined],
  ['/feeds/en/news.xml/', undefined],
  ['/en/feeds/en/news.xml', undefined],
])('%s is the feed %o', (path, expected) => {
  expect(feedAt(path)).toEqual(expected)
  expect(isForPrograms(path)).toBe(expected !== undefined)
})

test('running text becomes words, a block a line', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const root = {
    type: 'root',
    children: [
      { type: 'heading', children: [text('Why')] },
      { type: 'paragraph', children: [text('One '), { type: 'link', children: [text('two')] }, text('.')] },
      { type: 'list', children: [{ type: 'listitem', children: [text('three')] }] },
    ],
  }
  expect(plainText({ root })).toBe('Why\nOne two.\nthree')
  expect(plainText({ root: 7 })).toBe('')
})
