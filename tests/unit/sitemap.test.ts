import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { sitemapPartAt, sitemapPartPath } from '../../collections/vocabulary/paths.ts'
import { isLeftAlone, robots } from '../../site/open-data/robots.ts'
import type { ListedDocument } from '../../site/open-data/sitemap/listed.ts'
import { sitemap, sitemapPart } from '../../site/open-data/sitemap/sitemap.ts'
import { readXml, textsOf } from '../support/open-data/read-xml.ts'
import { alternatesOf, sitemapProblems } from '../support/open-data/sitemap-rules.ts'
import { quickest } from '../support/quickest.ts'

const ORIGIN = 'https://hotline.example'
const CHANGED = new Date('2026-02-03T04:05:06.789Z')

const news = (slug: string, readyIn: ListedDocument['readyIn'] = LOCALES): ListedDocument => ({
  kind: 'news',
  slug,
  readyIn,
  changed: CHANGED,
})
const many = (count: number) => Array.from({ length: count }, (_, index) => news(`item-${index}`))

describe('the sitemap', () => {
  test('keeps the rules of its protocol, and names each page in each of its languages', () => {
    const written = sitemap([news('both'), news('khmer', ['km'])], ORIGIN)
    expect(sitemapProblems(written, ORIGIN)).toEqual([])
    expect(alternatesOf(written).get(`${ORIGIN}/km/news/both`)).toEqual({
      en: `${ORIGIN}/en/news/both`,
      km: `${ORIGIN}/km/news/both`,
      'x-default': `${ORIGIN}/en/news/both`,
    })
    expect(alternatesOf(written).get(`${ORIGIN}/km/news/khmer`)).toEqual({
      km: `${ORIGIN}/km/news/khmer`,
      'x-default': `${ORIGIN}/km/news/khmer`,
    })
    expect(textsOf(readXml(written), 'loc')).not.toContain(`${ORIGIN}/en/news/khmer`)
  })

  test('names a page of the staff’s and a section at one address once', () => {
    const written = sitemap([{ ...news('stakeholders'), kind: 'pages' }], ORIGIN)
    expect(sitemapProblems(written, ORIGIN)).toEqual([])
  })

  test('is one file while that may hold it, and an index of parts that hold everything when it may not', () => {
    expect(readXml(sitemap(many(19_900), ORIGIN)).name).toBe('urlset')
    const documents = [...many(25_000), { ...news('about'), kind: 'pages' as const }]
    const index = sitemap(documents, ORIGIN)
    expect(sitemapProblems(index, ORIGIN)).toEqual([])
    const parts = textsOf(readXml(index), 'loc').map((address) => sitemapPartAt(address.replace(ORIGIN, '')))
    expect(parts.map((part) => part && sitemapPartPath(part))).toEqual([
      '/sitemaps/sections-1.xml',
      '/sitemaps/pages-1.xml',
      '/sitemaps/news-1.xml',
      '/sitemaps/news-2.xml',
    ])
    const locations = parts.flatMap((part) => {
      const written = part && sitemapPart(documents, part, ORIGIN)
      if (written === undefined) throw new Error('The index names a part that there is not.')
      expect(sitemapProblems(written, ORIGIN)).toEqual([])
      return textsOf(readXml(written), 'loc')
    })
    expect(new Set(locations).size).toBe(locations.length)
    expect(locations.filter((each) => each.includes('/news/')).length).toBe(50_000)
    expect(sitemapPart(documents, { kind: 'news', number: 3 }, ORIGIN)).toBeUndefined()
  })

  test('of 20,000 documents is written within a second', async () => {
    const documents = many(20_000)
    const { milliseconds } = await quickest(() => sitemapPart(documents, { kind: 'news', number: 1 }, ORIGIN))
    expect(milliseconds).toBeLessThan(1000)
  })

  test.each(['/sitemaps/news.xml', '/sitemaps/nothing-1.xml', '/sitemaps/news-0.xml', '/sitemaps/news-1.xml/'])(
    'has no part at %s',
    (path) => expect(sitemapPartAt(path)).toBeUndefined(),
  )
})

describe('robots', () => {
  test('are told where the sitemap is, and to leave alone what is one person’s own or has no end', () => {
    expect(robots(ORIGIN)).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`)
    const alone = ['/en/report/status', '/km/members/login', '/km/search?q=x', '/en/newsletter/confirm?token=x']
    expect(alone.filter((address) => !isLeftAlone(address))).toEqual([])
    const open = ['/en/', '/km/report', '/en/members', '/en/search', '/km/news?page=2', '/en/reports']
    expect(open.filter(isLeftAlone)).toEqual([])
  })
})
