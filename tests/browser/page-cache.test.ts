import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
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

const all = (paths: readonly string[], source: string) => Object.fromEntries(paths.map((path) => [path, source]))

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
    for (const site of sites) for (const path of [...lists, ...others]) await ask(path, site)
    const slug = 'fresh-from-the-desk'
    const id = await staff.create('news?locale=en', {
      title: 'Fresh from the desk',
      slug,
      readyIn: ['en'],
      _status: 'published',
    })
    for (const site of sites) {
      for (const path of lists) {
        const { source, text } = await ask(path, site)
        expect([path, source, text.includes(slug)]).toEqual([path, 'miss', true])
      }
      expect(await sourcesOf(others, site)).toEqual(all(others, 'hit'))
      expect((await ask(newsPath('en', slug), site)).text).toContain('Fresh from the desk')
    }

    await staff.update('news', `${id}?locale=en`, { title: 'Still fresh' })
    for (const site of sites) {
      expect((await ask(newsPath('en', slug), site)).text).toContain('Still fresh')
      expect((await ask(homePath('en'), site)).text).toContain('Still fresh')
      expect(await sourcesOf(others, site)).toEqual(all(others, 'hit'))
    }

    await staff.update('news', id, { _status: 'draft' })
    for (const site of sites) {
      expect((await ask(newsPath('en', slug), site)).status).toBe(410)
      expect((await ask(homePath('en'), site)).text).not.toContain('Still fresh')
    }
  })

  test('with a date ahead is there when the date has come, though nobody saves anything', async () => {
    const slug = 'at-its-hour'
    const publishedAt = new Date(Date.now() + 4000).toISOString()
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
    await pause(Date.parse(publishedAt) - Date.now() + 1600)
    expect((await ask(sectionPath('en', 'news'))).text).toContain(slug)
    expect((await ask(newsPath('en', slug))).status).toBe(200)
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
    const slug = 'while-it-was-gone'
    await staff.create('news?locale=en', { title: 'While it was gone', slug, readyIn: ['en'], _status: 'published' })
    expect((await ask(sectionPath('en', 'news'), url)).text).not.toContain(slug)
    line.mend()
    await pause(5000)
    expect((await ask(sectionPath('en', 'news'), url)).text).toContain(slug)
  })

  test('even a start shows what was kept, and with one it asks for nothing that has not changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotline-site-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const same = { DATA_DIR: folder, SITE_URL: 'https://hotline.example' }
    const { databaseUrl } = inject('platform')
    const texts = new Map<string, string>()

    /** How a second site comes by what a first one has kept. */
    async function secondStart() {
      const first = await startSite(databaseUrl, '127.0.0.1', same)
      for (const path of kept) texts.set(path, (await ask(path, first.url)).text)
      await pause(500)
      process.kill(first.pid, 'SIGKILL')
      const warm = await startSite(databaseUrl, '127.0.0.1', same)
      await pause(500)
      const sources = await sourcesOf(kept, warm.url)
      process.kill(warm.pid, 'SIGKILL')
      return sources
    }
    // Other tests change what is on these pages, now and then; not what is on each of them four times in a row.
    const found = new Set<string>()
    for (let turn = 0; turn < 4 && found.size < kept.length; turn += 1)
      for (const [path, source] of Object.entries(await secondStart())) if (source === 'hit') found.add(path)
    expect([...found].toSorted()).toEqual(kept.toSorted())

    const line = await cuttable(databaseUrl)
    line.cut()
    const alone = await startSite(line.url, '127.0.0.1', same)
    for (const path of kept) {
      const { status, source, text } = await ask(path, alone.url)
      expect([path, status, source]).toEqual([path, 200, 'stale'])
      expect(text).toBe(texts.get(path))
    }
  })
})
