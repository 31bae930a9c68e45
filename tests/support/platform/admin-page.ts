import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'

import { openPage } from './browser.ts'
import type { Credentials } from './staff-session.ts'
import type { StaffName } from './staff.ts'

/** A page of the administration for nobody yet; addresses are those of the CMS. */
export const openAdmin = (options: BrowserContextOptions = {}): Promise<Page> =>
  openPage({ baseURL: inject('platform').cmsUrl, viewport: { width: 1280, height: 900 }, ...options })

/** Makes the page somebody's who has logged in before, with the second factor where their role has one. */
export async function logInAs(page: Page, who: StaffName): Promise<void> {
  const { cmsUrl, staff } = inject('platform')
  const cookies = Object.entries(staff[who].cookies)
  await page.context().addCookies(cookies.map(([name, value]) => ({ name, value, url: cmsUrl })))
}

/** Fills in the form, as people do, and waits for what comes after it. */
export async function logInByPassword(page: Page, { email, password }: Credentials): Promise<void> {
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}
