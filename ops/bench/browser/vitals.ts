import type { Browser } from 'playwright-core'
import { z } from 'zod'

/** What somebody on a cheap phone and a slow line notices of a page. Milliseconds, and the share of the window that moved. */
export interface Vitals {
  lcp: number
  cls: number
  tbt: number
}

/** The line and the phone of the budgets: 1.6 Mbit/s, 150 ms, a processor that is four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const SLOWER = 4
/** Milliseconds of silence after which a page is done. */
const SILENCE = 1000
/** Milliseconds of a task beyond which it is felt. As the standard says, only after something is there to be touched. */
const FELT = 50

/** Runs in the page before anything of it: what was drawn, what moved, what kept the page from answering. */
function observe(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] as { start: number; end: number }[] }
  Object.assign(window, { seen })
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  on('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime))
  on('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime))
  on('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!shift.hadRecentInput) seen.cls += shift.value
  })
  on('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, end: startTime + duration }))
}

const seenSchema = z.object({
  fcp: z.number(),
  lcp: z.number(),
  cls: z.number(),
  tasks: z.array(z.object({ start: z.number(), end: z.number() })),
})

/** Loads a page as if for the first time. */
export async function vitalsOf(browser: Browser, url: string): Promise<Vitals> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
  })
  const page = await context.newPage()
  try {
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.emulateNetworkConditions', LINE)
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.addInitScript(observe)
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(SILENCE)
    const { fcp, lcp, cls, tasks } = seenSchema.parse(await page.evaluate('window.seen'))
    const afterwards = tasks.map(({ start, end }) => end - Math.max(start, fcp))
    return { lcp, cls, tbt: afterwards.reduce((sum, task) => sum + Math.max(0, task - FELT), 0) }
  } finally {
    await context.close()
  }
}
