import { execFileSync } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, newsPath, pagePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { figure, type Figure } from './figures.ts'
import { lineTo } from './front/line.ts'
import { setVersion, storeNews, versionIn, type MadeUpNews } from './front/made-up-news.ts'
import { query } from './front/query.ts'
import { failures, load, type Outcome } from './load/order.ts'
import type { BenchPlatform } from './platform.ts'

/** Requests a second, of pages that are kept. */
const RATE = 500
const CONNECTIONS = 64
/** Seconds in which what is shown is right again. */
const FRESH = 5
const AWAY = 60

const portOf = (url: string) => Number(new URL(url).port)

interface Scene {
  platform: BenchPlatform
  paths: readonly string[]
  news: MadeUpNews
  version: number
}

async function pathsOf(platform: BenchPlatform, news: readonly MadeUpNews[]): Promise<string[]> {
  const pages = await query<{ slug: string }>(
    platform.database.url,
    `SELECT slug FROM pages WHERE _status = 'published' AND visibility = 'public' ORDER BY slug`,
  )
  const sections = ['news', 'research', 'faq', 'resources', 'statistics', 'stakeholders'] as const
  return LOCALES.flatMap((locale) => [
    homePath(locale),
    ...sections.map((section) => sectionPath(locale, section)),
    ...pages.map(({ slug }) => pagePath(locale, slug)),
    ...news.map(({ slug }) => newsPath(locale, slug)),
  ])
}

const warm = (url: string, paths: readonly string[]) =>
  load({ port: portOf(url), paths: [...paths], connections: 4, seconds: 120, most: paths.length * 2 })

/** Seconds from a change to the page that shows it; from now, for whoever asks anew every few milliseconds. */
async function secondsUntilFresh(scene: Scene, url: string): Promise<number> {
  const client = new pg.Client({ connectionString: scene.platform.database.url })
  const begun = performance.now()
  scene.version += 1
  await client.connect()
  await setVersion(client, scene.news, scene.version)
  await client.end()
  for (;;) {
    const html = await (await fetch(url + newsPath('en', scene.news.slug))).text()
    const seconds = (performance.now() - begun) / 1000
    if (versionIn(html) === scene.version || seconds > 60) return seconds
    await pause(20)
  }
}

function figuresOf(name: string, outcome: Outcome, fresh: number): Figure[] {
  const failed = failures(outcome)
  const asked = Object.values(outcome.statuses).reduce((sum, count) => sum + count, 0)
  return [
    figure(`faults: ${name}, failed of ${asked}`, failed, '0', failed === 0),
    figure(`faults: ${name}, p99, ms`, outcome.p99, '', true),
    figure(`faults: ${name}, right again after, s`, fresh.toFixed(2), `≤ ${FRESH}`, fresh <= FRESH),
  ]
}

/** People read while something happens; then everything is to be right again. */
async function during(
  scene: Scene,
  name: string,
  { url, seconds, others = [] }: { url: string; seconds: number; others?: readonly string[] },
  happens: () => Promise<void>,
): Promise<Figure[]> {
  const { paths } = scene
  await warm(url, paths)
  const ports = others.map(portOf)
  const reading = load({
    port: portOf(url),
    others: ports,
    paths: [...paths],
    connections: CONNECTIONS,
    seconds,
    rate: RATE,
  })
  await pause(2000)
  await happens()
  const fresh = await secondsUntilFresh(scene, url)
  return figuresOf(name, await reading, fresh)
}

async function databaseAway(scene: Scene): Promise<Figure[]> {
  const { platform } = scene
  return during(scene, `database killed for ${AWAY} s`, { url: platform.siteUrl, seconds: AWAY + 15 }, async () => {
    process.kill(platform.database.pid, 'SIGKILL')
    await pause(AWAY * 1000)
    await platform.database.restart()
  })
}

async function administrationKilled(scene: Scene): Promise<Figure[]> {
  const { cms } = await scene.platform.startCms()
  return during(scene, 'administration killed', { url: scene.platform.siteUrl, seconds: 10 }, async () => {
    cms.kill('SIGKILL')
    await pause(2000)
  })
}

async function rolling(scene: Scene): Promise<Figure[]> {
  const { platform } = scene
  const places = [await platform.startSite(), await platform.startSite()]
  const [first, second] = places.map(({ url }) => url)
  if (first === undefined || second === undefined) return []
  await warm(second, scene.paths)
  return during(scene, 'two sites restarted in turn', { url: first, others: [second], seconds: 25 }, async () => {
    for (const { url, site } of places) {
      site.kill('SIGTERM')
      await new Promise((resolve) => site.once('exit', resolve))
      await platform.startSite({ SITE_PORT: String(portOf(url)) })
      await pause(1000)
    }
  })
}

/** A disk of a few pages' size, which only an administrator of the machine can make. */
async function diskFull(scene: Scene): Promise<Figure[]> {
  const folder = join(scene.platform.dataFolder, 'small')
  await mkdir(join(folder, 'pages'), { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', join(folder, 'pages')], { stdio: 'ignore' })
  } catch {
    return [figure('faults: disk of the cache full', 'not tried: no disk could be mounted', '', true)]
  }
  try {
    const { url, site } = await scene.platform.startSite({ DATA_DIR: folder })
    const found = await during(scene, 'disk of the cache full', { url, seconds: 10 }, () =>
      pause(4000).then(() => undefined),
    )
    const kept = (await readdir(join(folder, 'pages'), { recursive: true })).filter((name) => name.endsWith('.page'))
    site.kill('SIGTERM')
    await new Promise((resolve) => site.once('exit', resolve))
    return [
      ...found,
      figure('faults: pages that the full disk took', kept.length, '', kept.length < scene.paths.length),
    ]
  } finally {
    execFileSync('umount', ['-l', join(folder, 'pages')])
  }
}

async function databaseSlow(scene: Scene): Promise<Figure[]> {
  const line = await lineTo(scene.platform.database.url)
  const { url, site } = await scene.platform.startSite({ DATABASE_URL: line.url })
  try {
    return await during(scene, 'database answers after 2 s', { url, seconds: 40 }, async () => {
      line.delay = 2000
      await pause(3000)
      // All at once is older than it should be, and takes very long to be made anew.
      await query(scene.platform.database.url, `SELECT announce_tags('{*}')`)
      await pause(20_000)
      line.delay = 0
    })
  } finally {
    site.kill('SIGTERM')
    line.stop()
  }
}

/** What visitors notice of disasters: nothing, but that what they read may be some seconds old. */
export async function benchFrontFaults(platform: BenchPlatform): Promise<Figure[]> {
  const news = await storeNews(platform.database.url, 20)
  const [first] = news
  if (first === undefined) return []
  const scene: Scene = { platform, paths: await pathsOf(platform, news), news: first, version: 0 }
  return [
    ...(await databaseAway(scene)),
    ...(await administrationKilled(scene)),
    ...(await rolling(scene)),
    ...(await diskFull(scene)),
    ...(await databaseSlow(scene)),
  ]
}
