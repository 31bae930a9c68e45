import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { pageTypesIn } from '../support/platform/page-types.ts'

describe.each(['light', 'dark'] as const)('axe finds nothing, %s,', (colorScheme) => {
  test.each(pageTypesIn(LOCALES))('on %s (%s)', async (_name, _locale, path) => {
    const page = await openPage({ colorScheme, viewport: { width: 360, height: 740 } })
    await page.goto(path)
    // What is folded away is looked at too.
    await page.evaluate(() =>
      document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', '')),
    )
    expect(await violationsOn(page)).toEqual([])
  })
})

test('every page can be left, and its menu used, by keyboard alone: what can be clicked gets the focus, and shows it', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 800 } })
  for (const [, , path] of pageTypesIn(['en'])) {
    await page.goto(path)
    const clickable = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
          .filter((element) => element.checkVisibility())
          // Tab reaches a group of radio buttons once; the arrow keys lead on within it.
          .filter(
            (element, index, all) =>
              !(element instanceof HTMLInputElement && element.type === 'radio') ||
              index === all.findIndex((each) => each instanceof HTMLInputElement && each.name === element.name),
          ).length,
    )
    const reached = await page.evaluate(() => {
      document.body.dataset['reached'] = '0'
      return document.activeElement?.tagName
    })
    expect(reached).toBe('BODY')
    let count = 0
    const unseen: string[] = []
    for (; count <= clickable; count += 1) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof Element) || element === document.body) return undefined
        const outlined = (each: Element | null) => each !== null && getComputedStyle(each).outlineStyle !== 'none'
        const box = element.getBoundingClientRect()
        const shown = box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
        return shown && (outlined(element) || outlined(element.closest('.item-card')))
          ? ''
          : element.outerHTML.slice(0, 120)
      })
      if (focused === undefined) break
      if (focused !== '') unseen.push(focused)
    }
    expect({ path, count, unseen }).toEqual({ path, count: clickable, unseen: [] })
  }
})
