import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'

import { LANGUAGE_COOKIE } from '../../cms/i18n/language-cookie.ts'
import { authenticator, type Authenticator } from '../support/authenticator.ts'
import { logInAs, logInByPassword, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { newAccount, staffClient } from '../support/platform/staff-client.ts'
import { staffSession } from '../support/platform/staff-session.ts'
import { welcome } from '../support/platform/staff.ts'

const REPORTS = '/admin/collections/reports'

/** What the browser of a page may read, over REST. */
async function canReadReports(page: Page): Promise<boolean> {
  const headers = { 'sec-fetch-site': 'same-origin' }
  const status = (await page.context().request.get(`${inject('platform').cmsUrl}/api/reports`, { headers })).status()
  expect([200, 403]).toContain(status)
  return status === 200
}

async function enter(page: Page, code: string): Promise<void> {
  await page.locator('#second-factor-code').fill(code)
  await page.locator('.doorstep button[type=submit]').click()
}

async function appFromPage(page: Page): Promise<Authenticator> {
  return authenticator((await page.locator('.doorstep__key').innerText()).replace(/\s/g, ''))
}

describe('an analyst', () => {
  test('is asked to set up an app at the first log-in, and for a code at the next, and goes where they were going', async () => {
    const account = await newAccount('analyst')
    const page = await openAdmin({ viewport: { width: 360, height: 740 } })
    const said: string[] = []
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) said.push(message.text())
    })
    await page.goto(REPORTS)
    await logInByPassword(page, account)
    await page.getByRole('heading', { level: 1, name: 'Set up your second step' }).waitFor()
    expect(await canReadReports(page)).toBe(false)
    const drawn = () => page.locator('.doorstep__qr').evaluate((image: HTMLImageElement) => image.naturalWidth)
    await expect.poll(drawn).toBeGreaterThan(0)

    const app = await appFromPage(page)
    await enter(page, app.wrongCode())
    await page.getByRole('alert').getByText('This code is not right').waitFor()
    await expect.poll(() => page.getByLabel('Code of six digits').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => page.title()).toMatch(/^Log in/)
    expect(await canReadReports(page)).toBe(false)
    await enter(page, await app.code())
    await page.waitForURL(`**${REPORTS}`)
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor()
    expect(await canReadReports(page)).toBe(true)

    await page.goto('/admin/logout')
    await page.waitForURL('**/admin/login')
    // The page that asks for the password stays in the language of whoever was here last.
    await expect.poll(async () => (await page.context().cookies()).map(({ name }) => name)).toEqual([LANGUAGE_COOKIE])
    await page.goto('/admin')
    await logInByPassword(page, account)
    await page.getByRole('heading', { level: 1, name: 'Your code, please' }).waitFor()
    expect(await page.locator('.doorstep__qr, .doorstep__key').count()).toBe(0)
    expect(await violationsOn(page)).toEqual([])
    await enter(page, await app.code())
    await page.waitForURL(/\/admin\/?$/)
    expect(said).toEqual([])
  })

  test.each([
    ['English, dark', 'en', 'dark'],
    ['Khmer, light', 'km', 'light'],
  ] as const)('sets up the app on a page that axe finds nothing on, in %s', async (_name, language, colorScheme) => {
    const page = await openAdmin({ viewport: { width: 360, height: 740 }, colorScheme })
    await page.goto('/admin')
    await logInByPassword(page, await newAccount('analyst'))
    await page.goto(`/admin/unauthorized?language=${language}`)
    await page.locator(`.doorstep:lang(${language}) .doorstep__qr`).waitFor()
    await enter(page, '1')
    await page.locator('.doorstep__problem:not(:empty)').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  })

  test('gains nothing from the pass of another', async () => {
    const { staff } = inject('platform')
    const page = await openAdmin()
    await logInAs(page, 'analyst')
    expect(await canReadReports(page)).toBe(true)
    const pass = staff['second-analyst'].cookies['second-factor'] ?? ''
    await page.context().addCookies([{ name: 'second-factor', value: pass, url: inject('platform').cmsUrl }])
    expect(await canReadReports(page)).toBe(false)
    await page.goto(REPORTS)
    await page.getByRole('heading', { level: 1, name: 'Your code, please' }).waitFor()
  })
})

test('an account that may not enter is told so, and can log out', async () => {
  const account = await newAccount('editor')
  const page = await openAdmin()
  await page.goto('/admin')
  await logInByPassword(page, account)
  await page.waitForURL(/\/admin\/?$/)
  await staffClient('admin').update('staff', account.id, { disabled: true })
  await page.goto('/admin/collections/news')
  await page.getByRole('heading', { level: 1, name: 'No access' }).waitFor()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'Log out' }).click()
  await page.waitForURL('**/admin/login')
})

test('an administrator resets the second factor of somebody beside their account, and of nobody else', async () => {
  const { cmsUrl, staff } = inject('platform')
  const analyst = await welcome(cmsUrl, await newAccount('analyst'), 'analyst')
  const session = staffSession(cmsUrl, analyst.cookies)
  expect(await session.statusOf('GET', 'reports')).toBe(200)

  const page = await openAdmin()
  await logInAs(page, 'second-admin')
  await page.goto(`/admin/collections/staff/${staff['second-admin'].id}`)
  await page.locator('#field-name').waitFor()
  expect(await page.locator('#reset-second-factor').count()).toBe(0)

  await page.goto(`/admin/collections/staff/${analyst.id}`)
  await page.locator('#reset-second-factor').click()
  await page.locator('.confirmation-modal #confirm-action').click()
  await page.getByText('Not set up yet').waitFor()
  expect(await session.statusOf('GET', 'reports')).toBe(403)
})
