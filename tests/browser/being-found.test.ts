import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import sharp from 'sharp'
import { beforeAll, describe, expect, inject, test } from 'vitest'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import {
  cardPath,
  feedPath,
  FEEDS,
  homePath,
  newsPath,
  pagePath,
  researchPath,
  resourcePath,
  ROBOTS_PATH,
  sectionPath,
  SITEMAP_PATH,
  sitemapPartPath,
} from '../../collections/vocabulary/paths.ts'
import { robots, isLeftAlone } from '../../site/open-data/robots.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { allNamed, readXml, textsOf } from '../support/open-data/read-xml.ts'
import { alternatesOf, sitemapProblems } from '../support/open-data/sitemap-rules.ts'
import { blockProblems, blocksOf } from '../support/open-data/structured-data-rules.ts'
import { crawl } from '../support/platform/crawl.ts'
import { pageTypesIn } from '../support/platform/page-types.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { makeUnlisted } from '../support/routes/unlisted.ts'

const origin = () => inject('platform').siteUrl
const ask = (path: string) => fetch(origin() + path)
const textAt = async (path: string) => (await ask(path)).text()
const unescape = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')

/** What the head of a page says under a name, each time. */
const metaOf = (html: string, name: string): string[] =>
  [...html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g)].flatMap(([, key, content = '']) =>
    key === name ? [unescape(content)] : [],
  )
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
const isHidden = (html: string) => metaOf(html, 'robots').includes('noindex')

let pages: Awaited<ReturnType<typeof crawl>>
/** Other tests publish at the same time: what was in the sitemap before the walk, and is after it. */
let before: string
let after: string

beforeAll(async () => {
  before = await textAt(SITEMAP_PATH)
  pages = await crawl(origin())
  after = await textAt(SITEMAP_PATH)
}, 600_000)

const locations = (sitemap: string) => textsOf(readXml(sitemap), 'loc')

describe('the sitemap', () => {
  test('keeps the rules of its protocol', async () => {
    expect(sitemapProblems(after, origin())).toEqual([])
    expect((await ask(SITEMAP_PATH)).headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(sitemapProblems(await textAt(sitemapPartPath({ kind: 'news', number: 1 })), origin())).toEqual([])
    expect((await ask(sitemapPartPath({ kind: 'news', number: 2 }))).status).toBe(404)
  })

  test('names addresses that are there, that may be listed, and that say of themselves that they are the ones to list', async () => {
    const wrong: string[] = []
    const still = new Set(locations(before))
    for (const location of locations(after).filter((each) => still.has(each))) {
      const response = await fetch(location)
      const html = await response.text()
      if (response.status !== 200) wrong.push(`${response.status} ${location}`)
      if (canonicalOf(html) !== location) wrong.push(`${location} prefers ${canonicalOf(html)}`)
      if (isHidden(html) || isLeftAlone(location.replace(origin(), ''))) wrong.push(`${location} may not be listed`)
    }
    expect(wrong).toEqual([])
  })

  test('names every page that a visitor can reach and that may be listed, but for the views of a list', async () => {
    const named = new Set([...locations(before), ...locations(after)])
    const listable = [...pages].filter(
      ([path, { html, status }]) =>
        status === 200 && !isHidden(html) && !isLeftAlone(path) && canonicalOf(html) === origin() + path,
    )
    const wanted = listable.map(([path]) => origin() + path).filter((address) => !address.includes('?'))
    expect(wanted.length).toBeGreaterThan(150)
    const missing = wanted.filter((address) => !named.has(address))
    // Other tests publish and take down meanwhile: what is still there as it was seen is asked for once more.
    const now = new Set(locations(await textAt(SITEMAP_PATH)))
    const there = await Promise.all(
      missing.map(async (address) => canonicalOf(await textAt(address.slice(origin().length))) === address),
    )
    expect(missing.filter((address, index) => there[index] && !now.has(address))).toEqual([])
  })

  test('says of pages in both languages that they are the same, as the pages do', async () => {
    const [about] = locations(after).filter((each) => each === origin() + pagePath('km', 'about'))
    const html = await textAt(pagePath('km', 'about'))
    for (const [lang, href] of Object.entries(alternatesOf(after).get(about ?? '') ?? {}))
      expect(html).toContain(`hreflang="${lang}" href="${href}"`)
    expect(about).toBe(origin() + pagePath('km', 'about'))
  })

  test('is told to robots', async () => {
    expect(await textAt(ROBOTS_PATH)).toBe(robots(origin()))
  })

  test('holds what is published as soon as it is, and no draft, nothing dated ahead, nothing that strangers may not know of', async () => {
    const staff = staffClient('publisher')
    const item = { title: 'To be found', readyIn: ['en'] }
    const [hidden, later] = [`found-draft-${randomUUID()}`, `found-ahead-${randomUUID()}`]
    const id = await staff.create('news?locale=en', { ...item, slug: hidden, _status: 'draft' })
    const ahead = { publishedAt: '2999-01-01T00:00:00.000Z', _status: 'published' }
    await staff.create('news?locale=en', { ...item, slug: later, ...ahead })
    const unlisted = await makeUnlisted()
    const held = locations(await textAt(SITEMAP_PATH)).join('\n')
    for (const slug of [hidden, later]) expect(held).not.toContain(slug)
    expect(held).not.toContain(unlisted.slug)
    expect(held).toContain(origin() + resourcePath('en', 'first-response-to-a-disclosure'))
    for (const document of [
      { kind: 'pages', slug: unlisted.slug },
      { kind: 'resources', slug: unlisted.slug },
      { kind: 'news', slug: later },
      { kind: 'news', slug: hidden },
    ] as const)
      expect((await ask(cardPath({ locale: 'en', document, format: 'png' }))).status, document.slug).toBe(404)
    await unlisted.remove()
    await staff.update('news', `${id}?locale=en`, { _status: 'published' })
    const now = locations(await textAt(SITEMAP_PATH))
    expect(now).toContain(origin() + newsPath('en', hidden))
    expect(now).not.toContain(origin() + newsPath('km', hidden))
  })
})

describe.each(pageTypesIn(LOCALES))('%s (%s)', (_name, locale, path) => {
  test('says what it is to those to whom it is sent, with a picture that is there', async () => {
    const html = await textAt(path)
    const said = (name: string) => metaOf(html, `og:${name}`)
    for (const name of ['title', 'type', 'url', 'site_name', 'locale', 'image', 'image:alt'])
      expect([name, said(name).length, said(name)[0] !== '']).toEqual([name, 1, true])
    expect(said('description')).toEqual(metaOf(html, 'description'))
    const shown = { en: 'en_US', km: 'km_KH' }
    expect(new Set([...said('locale'), ...said('locale:alternate')])).toEqual(new Set(Object.values(shown)))
    const canonical = canonicalOf(html)
    if (canonical !== undefined) expect(said('url')).toEqual([canonical.replaceAll('&amp;', '&')])
    expect(metaOf(html, 'twitter:card')).toEqual(['summary_large_image'])
    const response = await fetch(said('image')[0] ?? '')
    expect(response.status).toBe(200)
    const { width, height, format } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect([String(width), String(height)]).toEqual([...said('image:width'), ...said('image:height')])
    expect(response.headers.get('content-type')).toBe(`image/${format}`)
    expect(said('image')[0]).toContain(`/og/${locale}/`)
  })
})

/** The types of the blocks of a page. */
const typesAt = async (path: string) => blocksOf(await textAt(path)).map((block) => block['@type'])
const slugOf = (items: readonly { slug: string }[]) => items[0]?.slug ?? ''

describe('structured data', () => {
  test('is what search engines ask for on every page', () => {
    const problems = [...pages].flatMap(([path, { html }]) =>
      blocksOf(html).flatMap((block) => blockProblems(block).map((problem) => `${path}: ${problem}`)),
    )
    expect(problems).toEqual([])
  })

  test.each<[string, (locale: Locale) => string, string[]]>([
    ['the home page', homePath, ['Organization', 'WebSite']],
    ['a news item', (locale) => newsPath(locale, slugOf(FIRST_RUN.news)), ['NewsArticle', 'BreadcrumbList']],
    ['a report', (locale) => researchPath(locale, slugOf(FIRST_RUN.research)), ['Report', 'BreadcrumbList']],
    ['a resource', (l) => resourcePath(l, slugOf(FIRST_RUN.resources)), ['LearningResource', 'BreadcrumbList']],
    ['questions and answers', (locale) => sectionPath(locale, 'faq'), ['FAQPage']],
    ['the figures', (locale) => sectionPath(locale, 'statistics'), ['Dataset']],
  ])('of %s is of the types that it has', async (_name, path, types) => {
    for (const locale of LOCALES) expect(await typesAt(path(locale))).toEqual(types)
  })
})

describe('research', () => {
  test.each(FIRST_RUN.research.map(({ slug }) => slug))(
    '%s says how it is cited, and where its PDF is',
    async (slug) => {
      for (const locale of LOCALES) {
        const html = await textAt(researchPath(locale, slug))
        const said = (name: string) => metaOf(html, `citation_${name}`)
        for (const name of ['title', 'publication_date', 'language', 'technical_report_institution', 'pdf_url'])
          expect([name, said(name).length]).toEqual([name, 1])
        expect(said('publication_date')[0]).toMatch(/^\d{4}\/\d{2}\/\d{2}$/)
        expect(said('author').length).toBeGreaterThan(0)
        const pdf = await fetch(said('pdf_url')[0] ?? '', { method: 'HEAD' })
        expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
      }
    },
  )
})

describe('a card', () => {
  test('is another one with another title, and its old address is not kept for long', async () => {
    const staff = staffClient('publisher')
    const item = { title: 'Before', slug: `card-of-news-${randomUUID()}`, readyIn: ['en'], _status: 'published' }
    const id = await staff.create('news?locale=en', item)
    const image = async () => metaOf(await textAt(newsPath('en', item.slug)), 'og:image')[0] ?? ''
    const first = await image()
    const old = await fetch(first)
    expect(old.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    await staff.update('news', `${id}?locale=en`, { title: 'After', _status: 'published' })
    const second = await image()
    expect(second).not.toBe(first)
    const stale = await fetch(first)
    expect(stale.headers.get('cache-control')).toBe('public, max-age=3600')
    const [was, is] = [await old.bytes(), await (await fetch(second)).bytes()]
    expect(Buffer.from(was).equals(is)).toBe(false)
    expect(Buffer.from(await stale.bytes()).equals(is)).toBe(true)
  })
})

test.each(FEEDS)('the feed of %s as RSS is what Atom says', async (feed) => {
  for (const locale of LOCALES) {
    const response = await ask(feedPath({ locale, feed, format: 'rss' }))
    expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    const rss = readXml(await response.text())
    expect(textsOf(rss, 'pubDate').filter((each) => Number.isNaN(Date.parse(each)))).toEqual([])
    const idsIn = async (format: 'rss' | 'xml') => {
      const feedNow = readXml(await textAt(feedPath({ locale, feed, format })))
      return format === 'rss'
        ? textsOf(feedNow, 'guid')
        : allNamed(feedNow, 'entry').map((entry) => textsOf(entry, 'id')[0])
    }
    // Other tests publish between one and the other.
    await expect
      .poll(async () => [await idsIn('rss'), await idsIn('xml')])
      .toSatisfy(([one, other]) => isDeepStrictEqual(one, other))
  }
})
