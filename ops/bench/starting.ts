import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { freePort } from '../ports.ts'
import { ROOT } from '../start/foundation.ts'
import { figure, type Figure } from './figures.ts'
import { failures, load } from './load/order.ts'
import { memoryOfHouse } from './memory.ts'
import { median } from './reporters.ts'

/** Seconds, and megabytes without PostgreSQL. */
const BARS = { firstPage: 2.5, memory: 700 }
const STARTS = 5
/** Seconds that a first start may take, with all there is to prepare. */
const PATIENCE = 300

interface House {
  siteUrl: string
  cmsUrl: string
  main: ChildProcess
  /** Seconds until the home page came. */
  firstPage: number
  stop(): Promise<void>
}

/** All of it, as `npm start` starts it. @throws when no page comes */
async function startHouse(dataFolder: string): Promise<House> {
  const [site, cms] = [await freePort(), await freePort()]
  const [siteUrl, cmsUrl] = [`http://127.0.0.1:${site}`, `http://127.0.0.1:${cms}`]
  const { DATABASE_URL: _database, ...environment } = process.env
  const begun = performance.now()
  const main = spawn(process.execPath, ['ops/start/main.ts'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...environment, DATA_DIR: dataFolder, SITE_PORT: String(site), CMS_PORT: String(cms) },
  })
  const ended = once(main, 'exit')
  const seconds = () => (performance.now() - begun) / 1000
  for (;;) {
    const response = await fetch(siteUrl + homePath('en')).catch(() => undefined)
    await response?.arrayBuffer()
    if (response?.status === 200) break
    if (main.exitCode !== null || seconds() > PATIENCE) throw new Error('No page has come.')
    await pause(10)
  }
  return {
    siteUrl,
    cmsUrl,
    main,
    firstPage: seconds(),
    async stop() {
      main.kill('SIGTERM')
      await ended
    },
  }
}

/** Readers on the site, and somebody who opens the administration. */
async function use({ siteUrl, cmsUrl }: House): Promise<number> {
  const sections = ['news', 'resources', 'research', 'statistics', 'report', 'faq'] as const
  const paths = LOCALES.flatMap((locale) => [
    homePath(locale),
    ...sections.map((section) => sectionPath(locale, section)),
  ])
  const reading = await load({ port: Number(new URL(siteUrl).port), paths, connections: 64, seconds: 20 })
  for (let visit = 0; visit < 20; visit += 1) {
    await (await fetch(`${cmsUrl}/admin/login`)).arrayBuffer()
    await (await fetch(`${cmsUrl}/api/news?limit=10`)).arrayBuffer()
  }
  return failures(reading)
}

/** From the command to the first page, once everything is built; and what all of it takes in memory afterwards. */
export async function benchStarting(): Promise<Figure[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hotline-bench-start-'))
  try {
    const first = await startHouse(dataFolder)
    await first.stop()
    const warm: number[] = []
    for (let start = 1; start < STARTS; start += 1) {
      const house = await startHouse(dataFolder)
      warm.push(house.firstPage)
      await house.stop()
    }
    const house = await startHouse(dataFolder)
    warm.push(house.firstPage)
    // The administration and the worker are a little later.
    for (let tries = 0; tries < 100 && !(await fetch(house.cmsUrl).catch(() => undefined)); tries += 1) await pause(100)
    const failed = await use(house)
    const memory = await memoryOfHouse(house.main.pid ?? 0)
    await house.stop()
    const all = Math.round(memory.reduce((sum, each) => sum + each, 0))
    const firstPage = median(warm)
    return [
      figure('start: first start, built already, to the first page, s', first.firstPage.toFixed(1), '', true),
      figure(
        'start: each later start, to the first page, s',
        firstPage.toFixed(2),
        `≤ ${BARS.firstPage}`,
        firstPage <= BARS.firstPage,
      ),
      figure('start: answers that failed under load', failed, '0', failed === 0),
      figure('start: memory of all processes after it, MB', all, `≤ ${BARS.memory}`, all <= BARS.memory),
      figure('start: of them, MB', memory.map(Math.round).join(' + '), '', true),
    ]
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
}
