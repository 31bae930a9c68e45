import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { openPage } from '../support/platform/browser.ts'
import { pageTypesIn } from '../support/platform/page-types.ts'

describe('on the narrowest phones, 320 px wide, nothing scrolls sideways', () => {
  test.each(pageTypesIn(LOCALES))('%s (%s)', async (_name, _locale, path) => {
    const page = await openPage({ viewport: { width: 320, height: 640 } })
    await page.goto(path)
    await page.evaluate(() =>
      document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', '')),
    )
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      culprits: [...document.querySelectorAll('main *, header *, footer *')]
        .filter(
          (element) =>
            element.checkVisibility() &&
            element.getBoundingClientRect().right > innerWidth + 1 &&
            !element.closest('.table-scroll, .hero-landscape, .visually-hidden'),
        )
        .slice(0, 3)
        .map((element) => element.outerHTML.slice(0, 120)),
    }))
    expect(wide).toEqual({ page: 320, culprits: [] })
  })
})

/** How far a page moves while it is loaded as if for the first time. */
async function shiftOf(path: string): Promise<number> {
  const page = await openPage({ viewport: { width: 360, height: 740 } })
  await page.goto(path, { waitUntil: 'load' })
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            total += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(total), 100)
      }),
  )
  await page.context().close()
  return shift
}

test('nothing moves while a page loads', async () => {
  for (const [, , path] of pageTypesIn(LOCALES)) {
    let shift = await shiftOf(path)
    // Below 0.1 is what Core Web Vitals call good; a font that arrives may nudge a line. Of a machine that has other things to
    // do, and draws a page before the font is there that came along with it, no more is asked than once in three times.
    for (let again = 0; again < 2 && shift >= 0.05; again += 1) shift = Math.min(shift, await shiftOf(path))
    expect(shift, path).toBeLessThan(0.05)
  }
}, 600_000)
