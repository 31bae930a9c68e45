import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { describe, expect, inject, onTestFinished, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { feedPath, homePath, newsPath, pagePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { storeMember } from '../support/members/stored-members.ts'
import { beginSessionOf } from '../support/platform/members.ts'
import { pageTypesIn } from '../support/platform/page-types.ts'
import { heard } from '../support/platform/heard.ts'
import { startSite } from '../support/platform/site-process.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { cuttable } from '../support/postgres/cuttable.ts'

const [item] = FIRST_RUN.news
if (item === undefined) throw new Error('The first-run content has no news.')

interface Seen {
  status: number
  /** `hit`, `miss`, `stale`; undefined for what is made for whoever asks. */
  source: string | undefined
  text: string
}

async function ask(
  path: string,
  site = inject('platform').siteUrl,
  headers: Record<string, string> = {},
): Promise<Seen> {
  const response = await fetch(site + path, { headers, redirect: 'manual' })
  const status = response.headers.get('cache-status')
  const source = status === null ? undefined : /stale/.test(status) ? 'stale' : /fwd/.test(status) ? 'miss' : 'hit'
  return { status: response.status, source, text: await response.text() }
}

const sourcesOf = async (paths: readonly string[], site?: string) => {
  const sources: Record<string, string | undefined> = {}
  for (const path of paths) sources[path] = (await ask(path, site)).source
  return sources
}

/** How often something is tried that other tests may spoil, which change what is on a page now and then. */
const TRIES = 10

/** Kinds of pages that are made for whoever asks. */
const PERSONAL = new Set([
  ...['a link to confirm that is not good', 'a link to unsubscribe that is not good', 'report entry', 'status entry'],
  ...['members entry', 'sign-up', 'log-in', 'log-in for a page', 'log-out', 'a forgotten password'],
  'an account that waits for approval',
])

describe('a page', () => {
  test.each(pageTypesIn(LOCALES))(
    '%s (%s) is kept when it is everybody’s, and only then',
    async (name, _locale, path) => {
      const first = await ask(path)
      if (PERSONAL.has(name)) return expect([first.source, (await ask(path)).source]).toEqual([undefined, undefined])
      // Other tests change what is on it, now and then.
      await expect
        .poll(async () => {
          const [one, two] = [await ask(path), await ask(path)]
          return two.source === 'hit' && two.text === one.text
        })
        .toBe(true)
    },
  )

  test('is made for a member, who finds and leaves nothing', async () => {
    const { cookie } = await beginSessionOf(await storeMember())
    const path = pagePath('en', 'members-materials')
    const stranger = await ask(path)
    const member = await ask(path, undefined, { cookie })
    expect(member.source).toBeUndefined()
    expect(member.text).not.toBe(stranger.text)
    expect(await ask(path)).toEqual({ ...stranger, source: 'hit' })
  })

  test('is the same whatever a request says besides its address', async () => {
    const path = pagePath('km', 'about')
    const plain = await ask(path)
    const headers = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-forwarded-for': '203.0.113.9',
      'x-original-url': '/en/report',
      'x-http-method-override': 'POST',
      'accept-language': 'fr',
      cookie: 'theme=dark; __Host-theme=light',
    }
    for (const query of ['', '?utm_source=x', '?fbclid=<script>'])
      expect((await ask(path + query, undefined, headers)).text).toBe(plain.text)
  })
})

describe('what staff publish', () => {
  const staff = staffClient('publisher')

  test('is on every page that shows it at once, and every other page is still kept', async () => {
    const { databaseUrl, siteUrl } = inject('platform')
    const second = await startSite(databaseUrl)
    const sites = [siteUrl, second.url]
    const lists = LOCALES.flatMap((locale) => [
      homePath(locale),
      sectionPath(locale, 'news'),
      feedPath({ locale, feed: 'news', format: 'xml' }),
    ])
    const others = LOCALES.flatMap((locale) => [
      pagePath(locale, 'about'),
      sectionPath(locale, 'research'),
      sectionPath(locale, 'faq'),
      sectionPath(locale, 'resources'),
      newsPath(locale, item.slug),
    ])
    const heardByAll = () => Promise.all(sites.map((siteUrl) => heard({ siteUrl, databaseUrl })))
    /** The others that are still kept after something was saved, each on both sites. */
    const keptAfter = async (save: () => Promise<unknown>) => {
      for (const site of sites) for (const path of [...lists, ...others]) await ask(path, site)
      await save()
      await heardByAll()
      const sources = await Promise.all(sites.map((site) => sourcesOf(others, site)))
      return others.filter((path) => sources.every((source) => source[path] === 'hit'))
    }
    const slug = `fresh-from-the-desk-${randomUUID()}`
    let id = ''
    const kept = new Set(
      await keptAfter(async () => {
        const words = { title: `Fresh ${slug}`, slug, readyIn: ['en'], _status: 'published' }
        id = await staff.create('news?locale=en', words)
      }),
    )
    for (const site of sites) {
      for (const path of lists) expect([path, (await ask(path, site)).text.includes(slug)]).toEqual([path, true])
      expect((await ask(newsPath('en', slug), site)).text).toContain(`Fresh ${slug}`)
    }

    for (let turn = 0; turn === 0 || (turn < TRIES && kept.size < others.length); turn += 1) {
      const title = `Still fresh ${turn} ${slug}`
      for (const path of await keptAfter(() => staff.update('news', `${id}?locale=en`, { title }))) kept.add(path)
      for (const site of sites) {
        expect((await ask(newsPath('en', slug), site)).text).toContain(title)
        expect((await ask(homePath('en'), site)).text).toContain(title)
      }
    }
    expect([...kept].toSorted()).toEqual(others.toSorted())

    await staff.update('news', id, { _status: 'draft' })
    await heardByAll()
    for (const site of sites) {
      expect((await ask(newsPath('en', slug), site)).status).toBe(410)
      expect((await ask(homePath('en'), site)).text).not.toContain(slug)
    }
  })

  test('with a date ahead is there when the date has come, though nobody saves anything', async () => {
    const slug = `at-its-hour-${randomUUID()}`
    // Far enough for a slow machine to look before.
    const publishedAt = new Date(Date.now() + 25_000).toISOString()
    await ask(sectionPath('en', 'news'))
    await staff.create('news?locale=en', {
      title: 'At its hour',
      slug,
      readyIn: ['en'],
      _status: 'published',
      publishedAt,
    })
    expect((await ask(sectionPath('en', 'news'))).text).not.toContain(slug)
    expect((await ask(newsPath('en', slug))).status).toBe(404)
    await pause(Date.parse(publishedAt) - Date.now())
    await expect.poll(async () => (await ask(sectionPath('en', 'news'))).text).toContain(slug)
    await expect.poll(async () => (await ask(newsPath('en', slug))).status).toBe(200)
  })
})

describe('without a database', () => {
  const kept = LOCALES.flatMap((locale) => [homePath(locale), sectionPath(locale, 'news'), pagePath(locale, 'about')])

  test('a site shows what it has, and is right again soon after the database is back', async () => {
    const line = await cuttable(inject('platform').databaseUrl)
    const { url } = await startSite(line.url)
    for (const path of kept) expect((await ask(path, url)).status).toBe(200)
    line.cut()
    await pause(1500)
    for (let turn = 0; turn < 3; turn += 1) {
      for (const path of kept) expect([path, (await ask(path, url)).status]).toEqual([path, 200])
      await pause(500)
    }
    const staff = staffClient('publisher')
    const slug = `while-it-was-gone-${randomUUID()}`
    await staff.create('news?locale=en', { title: 'While it was gone', slug, readyIn: ['en'], _status: 'published' })
    expect((await ask(sectionPath('en', 'news'), url)).text).not.toContain(slug)
    line.mend()
    await expect.poll(async () => (await ask(sectionPath('en', 'news'), url)).text).toContain(slug)
  })

  test('even a start shows what was kept, and with one it asks for nothing that has not changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotline-site-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const same = { DATA_DIR: folder, SITE_URL: 'https://hotline.example' }
    const { databaseUrl } = inject('platform')
    const texts: [path: string, text: string][] = []

    /** How a second site comes by what a first one has kept. */
    async function secondStart() {
      await rm(join(folder, 'pages'), { recursive: true, force: true })
      const first = await startSite(databaseUrl, '127.0.0.1', same)
      for (const path of kept) texts.push([path, (await ask(path, first.url)).text])
      // A page that something changes while it is made is not kept until it is asked for again.
      const written = async () => {
        for (const path of kept) await ask(path, first.url)
        return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.page')).length
      }
      await expect.poll(written).toBeGreaterThanOrEqual(kept.length)
      process.kill(first.pid, 'SIGKILL')
      const warm = await startSite(databaseUrl, '127.0.0.1', same)
      // What is kept for longer than a second is known to hold: by then it has read what has changed before.
      const hears = async () => {
        await ask(sectionPath('en', 'contact'), warm.url)
        await pause(1200)
        return (await ask(sectionPath('en', 'contact'), warm.url)).source
      }
      await expect.poll(hears).toBe('hit')
      const sources = await sourcesOf(kept, warm.url)
      for (const path of kept) texts.push([path, (await ask(path, warm.url)).text])
      process.kill(warm.pid, 'SIGKILL')
      return sources
    }
    const found = new Set<string>()
    for (let turn = 0; turn < TRIES && found.size < kept.length; turn += 1)
      for (const [path, source] of Object.entries(await secondStart())) if (source === 'hit') found.add(path)
    expect([...found].toSorted()).toEqual(kept.toSorted())

    const line = await cuttable(databaseUrl)
    line.cut()
    const alone = await startSite(line.url, '127.0.0.1', same)
    for (const path of kept) {
      const { status, source, text } = await ask(path, alone.url)
      expect([path, status, source]).toEqual([path, 200, 'stale'])
      expect(texts).toContainEqual([path, text])
    }
  })
})
