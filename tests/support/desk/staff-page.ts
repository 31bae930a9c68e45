import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import { violationsOn } from '../platform/axe.ts'
import { openPage } from '../platform/browser.ts'
import { expectUncut } from '../platform/cut-texts.ts'
import type { StaffName } from '../platform/staff.ts'
import type { OwnPlatform } from './own-platform.ts'

/** Of the part of a page where the desk is. */
export const DESK = 'section.publishing'

/** A page of the administration of a platform of one's own, of somebody who has logged in before. */
export async function pageFor({ cmsUrl, staff }: OwnPlatform, who: StaffName, width = 1280): Promise<Page> {
  const page = await openPage({ baseURL: cmsUrl, viewport: { width, height: 900 } })
  const cookies = Object.entries(staff[who].cookies)
  await page.context().addCookies(cookies.map(([name, value]) => ({ name, value, url: cmsUrl })))
  return page
}

export const deskOn = (page: Page): Locator => page.locator(DESK)
export const press = (page: Page, name: string) => deskOn(page).getByRole('button', { name, exact: true }).click()
export const says = (page: Page, text: string | RegExp) => deskOn(page).getByText(text).first().waitFor()
export const stageIs = (page: Page, stage: string) => deskOn(page).locator(`[data-stage=${stage}]`).waitFor()

/** Whether all of it is in the window: what is said above or below is said to nobody. */
export const isInSight = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })

/** Whether the focus is there, or in it. */
export const hasFocus = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => element.contains(document.activeElement))

const SHOTS = process.env['SCREENSHOTS']

/** Nobody is kept from using it, and nothing of it is cut off, on a desk and on a phone. */
export async function looksRight(page: Page, name: string, part = DESK): Promise<void> {
  expect(await violationsOn(page, part)).toEqual([])
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await expectUncut(page, part)
    if (SHOTS)
      await page
        .locator(part)
        .first()
        .screenshot({ path: `${SHOTS}/publishing-${name}-${width}.png` })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
