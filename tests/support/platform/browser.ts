import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, inject, onTestFinished } from 'vitest'

/** Milliseconds for which a page may keep one waiting: the machine may have other things to do. */
const PATIENCE = 60_000

let browser: Promise<Browser> | undefined

async function launch(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    // Chromium's sandbox needs rights that containers do not give, and it opens our own pages only.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  })
}

/** A page in a context of its own: no cookie and no storage of another test. Closed when the test is over. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= launch()
  const context = await (await browser).newContext({ baseURL: inject('platform').siteUrl, ...options })
  context.setDefaultTimeout(PATIENCE)
  onTestFinished(() => context.close())
  return context.newPage()
}

afterAll(async () => {
  const open = browser
  browser = undefined
  await (await open)?.close()
})
