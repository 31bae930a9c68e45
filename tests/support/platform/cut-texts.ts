import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Texts of a part of the page that do not fit where they stand, so that the end of a line or a Khmer vowel is cut off. */
export const cutTexts = (page: Page, part: string): Promise<string[]> =>
  page.evaluate((where) => {
    // What is there for ears alone is one pixel wide on purpose.
    const inside = [...document.querySelectorAll(`${where}, ${where} *`)].filter(
      (each) => each.checkVisibility() && !each.matches('.desk-unseen'),
    )
    const isCut = (each: Element) => {
      const { overflowX, overflowY } = getComputedStyle(each)
      const tooWide = each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0
      const tooHigh = each.scrollHeight > each.clientHeight + 1 && each.clientHeight > 0
      return (tooWide && overflowX === 'hidden') || (tooHigh && overflowY === 'hidden')
    }
    const leaves = (each: Element) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    return inside.filter((each) => isCut(each) || leaves(each)).map((each) => each.outerHTML.slice(0, 120))
  }, part)

/**
 * Nothing of a part is cut once it has come to rest: on a phone the menu of the administration
 * folds itself away after it has come up, and what it has pushed aside comes back.
 */
export const expectUncut = (page: Page, part: string): Promise<void> =>
  expect.poll(() => cutTexts(page, part), { message: `cut in ${part}`, timeout: 30_000 }).toEqual([])
