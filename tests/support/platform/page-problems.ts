import type { Page } from 'playwright-core'

import { violationsOn } from './axe.ts'

/** By how many pixels a page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What axe finds, and whether the page is wider than its window. Without scripts, of which axe is one, the width alone. */
export async function problemsOn(page: Page, hasScripts = true): Promise<string[]> {
  await page.waitForLoadState()
  const tooWide = await sidewaysScroll(page)
  return [...(hasScripts ? await violationsOn(page) : []), ...(tooWide > 0 ? [`${tooWide} px too wide`] : [])]
}
