import { describe, expect, test } from 'vitest'

import { pageKey } from '../../site/server/page-cache/page-key.ts'

describe('the key of a page that is kept', () => {
  test.each([
    ['/en/', '/en/'],
    ['/km/about', '/km/about'],
    ['/en/about?utm_source=x&fbclid=y', '/en/about'],
    ['/en/news?page=two', '/en/news'],
    ['/en/news?', '/en/news'],
    ['/en/reporting-works', '/en/reporting-works'],
    ['/en/newsletter', '/en/newsletter'],
    ['/feeds/km/news.xml', '/feeds/km/news.xml'],
    ['/feeds/km/news.xml?x=1', '/feeds/km/news.xml'],
    ['/sitemap.xml', '/sitemap.xml'],
    ['/sitemaps/news-1.xml?x=1', '/sitemaps/news-1.xml'],
    ['/robots.txt', '/robots.txt'],
  ])('of %s has only what the page depends on', (address, key) => {
    expect(pageKey(address)).toEqual({ key, isQuery: false })
  })

  test.each([
    '/en/resources?audience=parents&age=0-5&q=pass%20word&page=2',
    '/km/resources.csv?topic=privacy',
    '/en/resources/for/parents?sort=title',
    '/en/search?q=help&kind=news&page=3',
  ])('of %s is all of it: it is one of very many', (address) => {
    expect(pageKey(address)).toEqual({ key: address, isQuery: true })
  })

  test.each([
    ['/en/news?page=2&utm_medium=mail', '/en/news?page=2'],
    ['/en/x/../about', '/en/x/../about'],
    ['/en/%61bout', '/en/%61bout'],
    ['/en/about#x?y=1', '/en/about#x'],
  ])('of %s is no page of its own: anybody can think of more of them', (address, key) => {
    expect(pageKey(address)).toEqual({ key, isQuery: true })
  })

  test.each([
    // Pages that say what they made of an address, of which something is not theirs.
    '/en/resources?audience=parents&utm_source=x',
    '/en/search?q=help&from=home',
    // For whoever asks alone.
    '/en/report',
    '/km/report/status',
    '/en/report?anonymous=1',
    '/en/members',
    '/en/members/login?next=/en/',
    '/en/newsletter/confirm?token=x',
    '/km/newsletter/unsubscribe?token=x',
    '/en/search/suggestions.json?q=a',
    // No page of a language.
    '/',
    '/oai?verb=Identify',
    // Pictures, which are kept apart from pages.
    '/og/en/site.png?v=abc',
    '/fr/',
    '/feeds/fr/news.xml',
    '/healthz',
    '/english/',
    `/en/search?q=${'a'.repeat(2000)}`,
  ])('is none for %s', (address) => {
    expect(pageKey(address)).toBeUndefined()
  })
})
