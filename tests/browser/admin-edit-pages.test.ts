import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { uploadAs } from '../support/platform/uploads.ts'
import { writeNews } from '../support/translation/written.ts'

async function open(path: string, width: number): Promise<Page> {
  const page = await openAdmin({ viewport: { width, height: 900 } })
  await logInAs(page, 'publisher')
  await page.goto(path)
  return page
}

const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test('a picture of somebody who consents is edited on a page that does not scroll sideways', async () => {
  const data = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#8a4b2a' } })
    .jpeg()
    .toBuffer()
  const file = { data, name: `${randomUUID()}.jpg`, type: 'image/jpeg' }
  const { id } = await uploadAs('publisher', 'media', file, {
    alt: 'A friend at a well',
    consent: { needed: true, givenOn: new Date(Date.now() - 86_400_000).toISOString() },
  })
  const page = await open(`/admin/collections/media/${id}?locale=en`, 1280)
  await page.locator('.relationship-add-new__tooltip').first().waitFor({ state: 'attached' })
  expect(await wider(page)).toBeLessThanOrEqual(0)
  await page.locator('.relationship-add-new__add-button').first().hover()
  await page.locator('.relationship-add-new__tooltip.tooltip--show').getByText(/\w/).waitFor()
})

test('on a phone, the button that opens the preview has room for its eye', async () => {
  const { id } = await writeNews({ status: 'draft' })
  const page = await open(`/admin/collections/news/${id}?locale=en`, 360)
  const button = page.locator('#live-preview-toggler')
  await button.waitFor()
  const [around, eye] = [await button.boundingBox(), await button.locator('svg').boundingBox()]
  expect(around?.width).toBeGreaterThanOrEqual(eye?.width ?? Infinity)
  expect(await wider(page)).toBeLessThanOrEqual(0)
})
