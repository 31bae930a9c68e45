import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import {
  audiencePath,
  documentPath,
  homePath,
  localiseHref,
  memberFilePath,
  mediaPath,
  newsPath,
  pathInLocale,
  RESERVED_PAGE_SLUGS,
  sectionPath,
  SECTIONS,
} from '../../collections/vocabulary/paths.ts'
import { slugSchema } from '../../collections/vocabulary/slugs.ts'

describe('public addresses', () => {
  test('every one begins with its language, and only that differs between languages', () => {
    for (const section of Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]) {
      expect(sectionPath('km', section)).toBe(sectionPath('en', section).replace(/^\/en\//, '/km/'))
    }
    expect(homePath('km')).toBe('/km/')
    expect(newsPath('en', 'launch')).toBe('/en/news/launch')
    expect(audiencePath('km', 'public-media')).toBe('/km/resources/for/public-media')
  })

  test('names of files are escaped', () => {
    expect(mediaPath('a b?.webp')).toBe('/media/a%20b%3F.webp')
    expect(documentPath('../x.pdf')).toBe('/media/documents/..%2Fx.pdf')
    expect(memberFilePath('7', 'ក.pdf')).toBe('/files/7/%E1%9E%80.pdf')
  })

  test('no page can take the address of a section that the site itself draws', () => {
    expect(RESERVED_PAGE_SLUGS).toEqual(expect.arrayContaining(['news', 'resources', 'report', 'members', 'search']))
    expect(RESERVED_PAGE_SLUGS.filter((slug) => !slugSchema.safeParse(slug).success)).toEqual([])
  })
})

describe('the same address in another language', () => {
  test.each([
    ['/en/news/launch', '/km/news/launch'],
    ['/en/', '/km/'],
    ['/en', '/km/'],
    ['/', '/km/'],
    ['/km/faq', '/km/faq'],
    ['/english-words', '/km/english-words'],
    ['/en/resources?age=7-11', '/km/resources?age=7-11'],
  ])('of %s is %s', (path, expected) => {
    expect(pathInLocale(path, 'km')).toBe(expected)
  })

  test('there and back again is where one was', () => {
    for (const locale of LOCALES) {
      const path = newsPath(locale, 'en')
      expect(pathInLocale(pathInLocale(path, locale === 'en' ? 'km' : 'en'), locale)).toBe(path)
    }
  })

  test('of a page whose name is that of a language keeps its name', () => {
    expect(pathInLocale('/en/km', 'km')).toBe('/km/km')
    expect(pathInLocale('/en/km', 'en')).toBe('/en/km')
  })
})

describe('an address as staff write it', () => {
  test.each([
    ['/donate', '/km/donate'],
    ['/', '/km/'],
    ['/report/status', '/km/report/status'],
    ['/enquiry', '/km/enquiry'],
    ['/kmart', '/km/kmart'],
  ])('%s means the reader’s own language: %s', (href, expected) => {
    expect(localiseHref(href, 'km')).toBe(expected)
  })

  test.each(['/en/donate', '/en', '/en/', '/km/donate'])('%s names its language and keeps it', (href) => {
    expect(localiseHref(href, 'km')).toBe(href)
  })

  test.each([
    'https://example.org/donate',
    'mailto:report@hotline.example',
    'tel:1280',
    '#top',
    '//evil.example/donate',
    '/media/picture.webp',
    '/files/7/sheet.pdf',
    '/feeds/en/news.xml',
  ])('%s is in no language and stays as it is', (href) => {
    expect(localiseHref(href, 'km')).toBe(href)
  })
})
