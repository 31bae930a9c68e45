import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, newsPath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { freePort } from '../ports.ts'
import { scoresOf } from './browser/lighthouse.ts'
import { vitalsOf, type Vitals } from './browser/vitals.ts'
import { figure, type Figure } from './figures.ts'
import { query } from './front/query.ts'
import type { BenchPlatform } from './platform.ts'
import { median } from './reporters.ts'

/** Milliseconds: a default WordPress takes 790 here. */
const BARS = { lcp: 700, cls: 0, tbt: 0, score: 100 }
const LOADS = 5

const figuresOf = (name: string, loads: readonly Vitals[]): Figure[] => {
  const of = (vital: keyof Vitals) => median(loads.map((load) => load[vital]))
  const [lcp, cls, tbt] = [of('lcp'), of('cls'), of('tbt')]
  return [
    figure(`browser: ${name}, LCP, ms`, lcp, `≤ ${BARS.lcp}`, lcp <= BARS.lcp),
    figure(`browser: ${name}, CLS`, cls.toFixed(3), String(BARS.cls), cls <= BARS.cls),
    figure(`browser: ${name}, TBT, ms`, tbt, String(BARS.tbt), tbt <= BARS.tbt),
  ]
}

/** What is seen of the pages that most people open, on a cheap phone and a slow line. */
export async function benchBrowser({ siteUrl, database }: BenchPlatform): Promise<Figure[]> {
  const [item] = await query<{ slug: string }>(
    database.url,
    `SELECT slug FROM news WHERE picture_id IS NOT NULL AND _status = 'published' ORDER BY published_at DESC LIMIT 1`,
  )
  const pages = LOCALES.flatMap((locale) => [
    [`home (${locale})`, homePath(locale)] as const,
    [`news item (${locale})`, newsPath(locale, item?.slug ?? '')] as const,
    [`finder (${locale})`, sectionPath(locale, 'resources')] as const,
    [`report form (${locale})`, sectionPath(locale, 'report')] as const,
  ])
  const port = await freePort()
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  const figures: Figure[] = []
  try {
    for (const [name, path] of pages) {
      const loads: Vitals[] = []
      await fetch(siteUrl + path)
      for (let load = 0; load < LOADS; load += 1) loads.push(await vitalsOf(browser, siteUrl + path))
      figures.push(...figuresOf(name, loads))
      const found = await scoresOf(siteUrl + path, port)
      if (found === undefined) {
        figures.push(figure(`browser: ${name}, Lighthouse`, 'not installed', `${BARS.score}`, true))
        continue
      }
      const isKept = Object.values(found.scores).every((score) => score === BARS.score)
      const scores = Object.entries(found.scores).map(([category, score]) => `${category} ${score}`)
      figures.push(figure(`browser: ${name}, Lighthouse`, scores.join(', '), `${BARS.score} each`, isKept))
      if (!isKept) figures.push(figure(`browser: ${name}, kept from it by`, found.missed.join('; '), '', true))
    }
  } finally {
    await browser.close()
  }
  return figures
}
