import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { ageBandsOverlapping } from '../../collections/vocabulary/age-bands.ts'
import { factsIn } from '../../collections/vocabulary/facts.ts'
import { isHref } from '../../collections/vocabulary/hrefs.ts'
import { isLocale, LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { RESERVED_PAGE_SLUGS } from '../../collections/vocabulary/paths.ts'
import { slugSchema } from '../../collections/vocabulary/slugs.ts'
import { ROOT } from '../../ops/start/foundation.ts'
import { FIRST_RUN, LISTS } from '../support/content/first-run.ts'
import { pathsOfFirstRun } from '../support/content/site-paths.ts'
import { bilingualIn, linksIn, stringsIn } from '../support/content/texts.ts'

const STRINGS = stringsIn(FIRST_RUN)

const isIn = (list: readonly string[], value: string) => list.includes(value)
const slugsOf = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug)

const readyIn = (item: object): readonly Locale[] =>
  'readyIn' in item && Array.isArray(item.readyIn) ? item.readyIn.filter(isLocale) : LOCALES

/** Everything with an address of its own, with the languages in which it is ready. */
const DOCUMENTS = Object.entries(LISTS).flatMap(([kind, items]) =>
  items.flatMap((item: object) =>
    'slug' in item && typeof item.slug === 'string' ? [{ kind, slug: item.slug, item, readyIn: readyIn(item) }] : [],
  ),
)

describe('the first-run content', () => {
  test.each([
    ['news', 12],
    ['pressReleases', 8],
    ['mediaCoverage', 10],
    ['research', 8],
    ['resources', 60],
    ['faqs', 20],
    ['albums', 3],
  ] as const)('has enough %s: %i or more', (kind, least) => {
    expect(LISTS[kind].length).toBeGreaterThanOrEqual(least)
  })

  test('has resources for everybody and some for members alone', () => {
    const membersOnly = FIRST_RUN.resources.filter(({ visibility }) => visibility === 'members')
    expect(membersOnly.length).toBeGreaterThan(0)
    expect(FIRST_RUN.resources.length - membersOnly.length).toBeGreaterThanOrEqual(40)
  })

  test('has slugs that are addresses, each once in its kind', () => {
    expect(DOCUMENTS.filter(({ slug }) => !slugSchema.safeParse(slug).success)).toEqual([])
    const names = DOCUMENTS.map(({ kind, slug }) => `${kind}/${slug}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('has no page at an address that the site draws itself', () => {
    expect(slugsOf(FIRST_RUN.pages).filter((slug) => isIn(RESERVED_PAGE_SLUGS, slug))).toEqual([])
  })

  test('is written in every language in which it says it is ready', () => {
    const empty = DOCUMENTS.flatMap(({ kind, slug, item, readyIn }) =>
      bilingualIn(item).flatMap(({ where, value }) =>
        readyIn.filter((locale) => value[locale].trim() === '').map((locale) => `${kind} ${slug} ${where} ${locale}`),
      ),
    )
    expect(empty).toEqual([])
  })

  test('is ready in both languages wherever visitors need it: pages, questions, home, menus and settings', () => {
    const { pages, faqs, home, navigation, settings, topics, facts, stakeholders } = FIRST_RUN
    const needed = { pages, faqs, home, navigation, settings, topics, facts, stakeholders }
    const empty = bilingualIn(needed).filter(({ value }) => LOCALES.some((locale) => value[locale].trim() === ''))
    expect(empty.map(({ where }) => where)).toEqual([])
  })

  test('shows how a document looks that is ready in one language only', () => {
    expect(DOCUMENTS.filter(({ readyIn }) => readyIn.length === 1).length).toBeGreaterThan(0)
  })
})

describe('a link in the first-run content', () => {
  const links = STRINGS.flatMap(({ where, value }) => {
    const named = /(^| )(href|url|sourceUrl)( (en|km))?$/.test(where) ? [value] : []
    return [...named, ...linksIn(value)].map((target) => ({ where, target }))
  })

  test('is found', () => {
    expect(links.length).toBeGreaterThan(200)
  })

  test('leads to a page that is there', () => {
    const paths = pathsOfFirstRun()
    const lost = links.filter(({ target }) => target.startsWith('/') && !paths.has(target.split(/[?#]/)[0] ?? ''))
    expect(lost).toEqual([])
  })

  test('is one that the CMS accepts', () => {
    const refused = links.filter(({ target }) => !isHref(target.replaceAll(/\{\{[a-z0-9-]+\}\}/g, '1280')))
    expect(refused).toEqual([])
  })
})

describe('what the first-run content refers to', () => {
  test('facts: every token is the slug of one', () => {
    const known = slugsOf(FIRST_RUN.facts)
    const unknown = STRINGS.flatMap(({ where, value }) =>
      factsIn(value)
        .filter((slug) => !isIn(known, slug))
        .map((slug) => `${where}: ${slug}`),
    )
    expect(unknown).toEqual([])
    expect(STRINGS.filter(({ value }) => value.replaceAll(/\{\{[a-z0-9-]+\}\}/g, '').includes('{{'))).toEqual([])
  })

  test('pictures: each is there, and drawn', () => {
    const known = FIRST_RUN.pictures.map(({ name }) => name)
    const used = [
      ...FIRST_RUN.news.flatMap(({ picture }) => picture ?? []),
      ...FIRST_RUN.resources.flatMap(({ picture }) => picture ?? []),
      ...FIRST_RUN.albums.flatMap(({ photos }) => photos.map(({ picture }) => picture)),
    ]
    expect(used.filter((name) => !isIn(known, name))).toEqual([])
    const files = (name: string) => [`illustrations/${name}.svg`, `files/pictures/${name}.webp`]
    expect(known.flatMap(files).filter((file) => !existsSync(join(ROOT, 'cms/seed', file)))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })

  test('topics and news: each is there', () => {
    const topics = slugsOf(FIRST_RUN.topics)
    expect(FIRST_RUN.resources.flatMap((each) => each.topics).filter((slug) => !isIn(topics, slug))).toEqual([])
    const news = slugsOf(FIRST_RUN.news)
    const named = FIRST_RUN.newsletterIssues.flatMap(({ newsSlugs }) => newsSlugs)
    expect(named.filter((slug) => !isIn(news, slug))).toEqual([])
  })

  test('documents: each report and each sheet is typeset in every language in which it is written', () => {
    const written = [
      ...FIRST_RUN.research.map(({ slug, document }) => ({ kind: 'research', slug, text: document })),
      ...FIRST_RUN.resources.flatMap(({ slug, sheet }) =>
        sheet === undefined ? [] : [{ kind: 'resources', slug, text: sheet }],
      ),
    ]
    const wanted = written.flatMap(({ kind, slug, text }) =>
      LOCALES.filter((locale) => text[locale].trim() !== '').map((locale) => `${kind}/${slug}.${locale}.pdf`),
    )
    expect(wanted.length).toBeGreaterThan(30)
    expect(wanted.filter((name) => !existsSync(join(ROOT, 'cms/seed/files', name)))).toEqual([])
  })
})

describe('a resource of the first run', () => {
  test('names the age bands that its ages overlap', () => {
    const wrong = FIRST_RUN.resources
      .map(({ slug, ages, bands }) => ({ slug, bands, expected: ageBandsOverlapping(...ages) }))
      .filter(({ bands, expected }) => String(bands) !== String(expected))
    expect(wrong).toEqual([])
  })

  test('has something to open: a sheet, an address, or words that say all', () => {
    const { resources } = FIRST_RUN
    expect(resources.filter(({ sheet }) => sheet !== undefined).length).toBeGreaterThan(20)
    expect(resources.filter(({ visibility, url }) => visibility === 'members' && url !== undefined)).toEqual([])
  })

  test('is to be reviewed after it was made', () => {
    expect(FIRST_RUN.resources.filter(({ year, reviewBy }) => Number(reviewBy.slice(0, 4)) <= year)).toEqual([])
  })
})
