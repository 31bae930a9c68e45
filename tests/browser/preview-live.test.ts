import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { prose } from '../support/translation/prose.ts'
import { writeNews } from '../support/translation/written.ts'

const SHOTS = process.env['SCREENSHOTS']

/** Opens the preview. Whoever had it open last finds it open; a press before the page is awake is lost. */
async function openPreview(page: Page): Promise<void> {
  await page.locator('#field-title:enabled').waitFor()
  const frame = page.locator('#live-preview-iframe')
  const isOpen = () =>
    frame.waitFor({ state: 'attached', timeout: 5000 }).then(
      () => true,
      () => false,
    )
  for (let tries = 0; tries < 3 && !(await isOpen()); tries += 1) await page.locator('#live-preview-toggler').click()
}

test.each(LOCALES)('the site itself shows what is being typed, before anything is saved, in %s', async (locale) => {
  const news = await writeNews({ status: 'draft', khmer: { title: 'ឆ័ត្រសែសិប', body: prose('ឆ័ត្រ។') } })
  const page = await openAdmin({ viewport: { width: 1600, height: 1000 } })
  await logInAs(page, 'editor')
  await page.goto(`/admin/collections/news/${news.id}?locale=${locale}`)
  await openPreview(page)
  const shown = page.frameLocator('#live-preview-iframe').locator('main h1')
  await shown.waitFor()
  const typed = locale === 'en' ? 'Raincoats in the rain' : 'អាវភ្លៀងក្នុងភ្លៀង'
  await page.locator('#field-title').fill(typed)
  await expect.poll(() => shown.innerText()).toBe(typed)
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/live-${locale}.png` })
  const saved = (await staffClient('editor').send('GET', `news/${news.id}?locale=${locale}&draft=true`)) as {
    title: string
  }
  expect(saved.title).not.toBe(typed)
})
