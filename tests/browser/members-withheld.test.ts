import { beforeAll, describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import {
  FEED_FORMATS,
  feedPath,
  FEEDS,
  HARVEST_PATH,
  RESOURCE_LIST_FORMATS,
  resourceListPath,
  sectionPath,
  suggestionsPath,
} from '../../collections/vocabulary/paths.ts'
import { storeMember } from '../support/members/stored-members.ts'
import { givenAwayBy, WITHHELD, WITHHELD_SENTENCES } from '../support/members/withheld.ts'
import { crawl } from '../support/platform/crawl.ts'
import { beginSessionOf } from '../support/platform/members.ts'
import { query } from '../support/postgres/cluster.ts'
import { disabledCookie, staffCookie } from '../support/routes/people.ts'

const textAt = async (url: string, cookie = '') => (await fetch(url, { headers: cookie ? { cookie } : {} })).text()
const atSite = (path: string, cookie = '') => textAt(inject('platform').siteUrl + path, cookie)

/** Names and ids of members' files: who knows one could ask for it. */
async function namesOfFiles(): Promise<string[]> {
  const files = await query<{ id: string; filename: string }>(
    inject('platform').databaseUrl,
    'SELECT id, filename FROM member_files',
  )
  return files.flatMap(({ id, filename }) => [id, filename])
}

let names: readonly string[]
beforeAll(async () => {
  names = await namesOfFiles()
})

/** What a text gives away of the contents, and of the files. */
const betrayed = (text: string) => [...givenAwayBy(text), ...names.filter((name) => text.includes(name))]

async function harvest(token?: string): Promise<string> {
  const asked = token === undefined ? 'metadataPrefix=oai_dc' : `resumptionToken=${encodeURIComponent(token)}`
  const text = await atSite(`${HARVEST_PATH}?verb=ListRecords&${asked}`)
  const next = /<resumptionToken[^>]*>([^<]+)/.exec(text)?.[1]
  return next === undefined ? text : text + (await harvest(next))
}

describe('what is written for members alone', () => {
  test('is read by members, in their language, with the files', async () => {
    const { cookie } = await beginSessionOf(await storeMember())
    expect(names.length).toBeGreaterThan(0)
    const seen = new Set<string>()
    for (const { pathIn, sentences } of WITHHELD)
      for (const locale of LOCALES) {
        const html = await atSite(pathIn(locale), cookie)
        expect(sentences[locale].filter((sentence) => !html.includes(sentence))).toEqual([])
        for (const name of names) if (html.includes(name)) seen.add(name)
      }
    expect(names.filter((name) => !seen.has(name))).toEqual([])
  })

  test.each([
    ['a stranger', () => ''],
    ['whose account is disabled', disabledCookie],
    ['an editor, whose log-in is the administration’s', () => staffCookie('editor')],
  ])('is shown at its address to nobody else: %s', async (_who, cookieOf) => {
    const cookie = await cookieOf()
    for (const { pathIn } of WITHHELD)
      for (const locale of LOCALES) {
        const html = await atSite(pathIn(locale), cookie)
        expect([pathIn(locale), html.includes('members-gate'), betrayed(html)]).toEqual([pathIn(locale), true, []])
      }
  })

  test('is on no page that links lead to', async () => {
    const pages = await crawl(inject('platform').siteUrl)
    for (const { pathIn } of WITHHELD) for (const locale of LOCALES) expect(pages.has(pathIn(locale))).toBe(true)
    expect([...pages].flatMap(([path, { html }]) => betrayed(html).map((what) => [path, what]))).toEqual([])
  }, 600_000)

  test.each([
    ...LOCALES.flatMap((locale) => [
      ...FEEDS.flatMap((feed) => FEED_FORMATS.map((format) => feedPath({ locale, feed, format }))),
      ...RESOURCE_LIST_FORMATS.map((format) => resourceListPath(locale, format)),
      ...RESOURCE_LIST_FORMATS.map((format) => `${resourceListPath(locale, format)}?access=members`),
    ]),
    '/robots.txt',
    '/sitemap.xml',
  ])('is not in %s', async (path) => {
    expect(betrayed(await atSite(path))).toEqual([])
  })

  test('is not in what libraries harvest', async () => {
    const records = await harvest()
    for (const { pathIn } of WITHHELD.slice(1)) expect(records).toContain(pathIn('en'))
    expect(betrayed(records)).toEqual([])
  })

  test('is found by no search and in no suggestion, not even by its own words', async () => {
    for (const [index, sentence] of WITHHELD_SENTENCES.entries()) {
      // Half of it is asked for, so that the other half can only come from the text itself.
      const half = sentence.slice(0, sentence.length / 2)
      const locale = LOCALES[index % LOCALES.length] ?? 'en'
      for (const path of [sectionPath(locale, 'search'), suggestionsPath(locale), sectionPath(locale, 'resources')])
        expect(betrayed(await atSite(`${path}?${new URLSearchParams({ q: half })}`))).toEqual([])
    }
  })

  test.each(['pages', 'resources'])('is not in what the cms tells strangers of %s', async (collection) => {
    const { cmsUrl } = inject('platform')
    for (const asked of ['', '&locale=km', '&draft=true', '&select[blocks]=true&select[description]=true']) {
      const text = await textAt(`${cmsUrl}/api/${collection}?limit=0&depth=3${asked}`)
      expect([asked, text.includes('"docs"'), betrayed(text)]).toEqual([asked, true, []])
    }
    // Payload itself trips over a text in all languages that is withheld, and then says nothing at all.
    expect(betrayed(await textAt(`${cmsUrl}/api/${collection}?limit=0&depth=3&locale=all`))).toEqual([])
    for (const path of [`${collection}/versions`, 'search', 'member-files'])
      expect(betrayed(await textAt(`${cmsUrl}/api/${path}?limit=0&depth=3`))).toEqual([])
  })
})
