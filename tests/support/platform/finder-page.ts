import type { Page } from 'playwright-core'

import { openPage } from './browser.ts'

/** The finder as people use it. */

/** Until the answer to what was asked last stands on the page. */
export async function answered(page: Page, search: string): Promise<void> {
  await page.waitForURL((url) => url.search === search)
  await page.locator('#finder-found:not([aria-busy])').waitFor()
}

/** Chooses a value where it is, unfolding what it is folded into. */
export async function choose(page: Page, facet: string, value: string): Promise<void> {
  const box = page.locator(`[id="${facet}-${value}"]`)
  await box.evaluate((element) => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (parent instanceof HTMLDetailsElement) parent.open = true
  })
  await box.check()
}

/** All that an answer consists of, in words and marks, without what only says how it came here. */
export const answerOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('[data-part]')].map((part) => {
      const copy = part.cloneNode(true) as Element
      for (const details of copy.querySelectorAll('details')) details.removeAttribute('open')
      return [part.id, copy.innerHTML] as const
    })
    const boxes = [...document.querySelectorAll<HTMLInputElement>('#finder input')].filter(({ checked }) => checked)
    return { ...Object.fromEntries(parts), title: document.title, chosen: boxes.map(({ id }) => id).join(' ') }
  })

/** The answer that a browser without scripts gets at an address. */
export async function plainAnswer(baseURL: string, path: string): Promise<Record<string, string>> {
  const page = await openPage({ baseURL, javaScriptEnabled: false })
  await page.goto(path)
  return answerOn(page)
}
