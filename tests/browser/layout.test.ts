import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
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

describe.each(LOCALES)('where the browser writes larger (%s)', (locale) => {
  test.each([18, 20, 24, 32])('at %i pixels a phone shows the whole bar of a page', async (standard) => {
    const page = await openPage({ viewport: { width: 360, height: 740 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setFontSizes', { fontSizes: { standard } })
    await page.goto(homePath(locale))
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      ends: [...document.querySelectorAll('.site-header-bar > *')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.getBoundingClientRect().right)
        .filter((right) => right > innerWidth),
    }))
    expect(wide).toEqual({ page: 360, ends: [] })
    await page.locator('.site-nav-toggle > summary').click()
    await page.locator('.menu-group > summary').first().click()
  })

  test('no mark of a way out stands alone on a line', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } })
    for (const section of ['stakeholders', 'inTheNews'] as const) {
      await page.goto(sectionPath(locale, section))
      // What nobody has scrolled to is not set.
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' }).catch(() => undefined)
      const { marks, alone } = await page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('main a:has(.icon)')].filter(
          ({ origin }) => origin !== location.origin,
        )
        const words = document.createRange()
        return {
          marks: links.length,
          alone: links
            .filter((link) => {
              words.selectNodeContents(link)
              words.setEndBefore(link.querySelector('.icon') ?? link)
              const last = [...words.getClientRects()].at(-1)
              return (link.querySelector('.icon')?.getBoundingClientRect().top ?? 0) > (last?.bottom ?? 0)
            })
            .map((link) => link.innerText),
        }
      })
      expect(marks).toBeGreaterThan(5)
      expect(alone).toEqual([])
    }
  })
})

test('on a desk the words of all cards of a row begin at the same height, with a picture or without', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(sectionPath('en', 'news'))
  const cards = await page.locator('.item-grid > .item-card').evaluateAll((all) =>
    all.map((card) => ({
      row: Math.round(card.getBoundingClientRect().top),
      words: Math.round(card.querySelector('.item-card-body')?.getBoundingClientRect().top ?? 0),
    })),
  )
  const rows = Object.values(Object.groupBy(cards, ({ row }) => row))
  expect(rows.length).toBeGreaterThan(2)
  for (const row of rows) expect(new Set(row?.map(({ words }) => words)).size).toBe(1)
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
