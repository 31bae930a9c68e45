import type { Page } from 'playwright-core'
import sharp from 'sharp'

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 1300, height: 800, channels: 3, background: '#8a4b2a' } })
    .jpeg()
    .toBuffer()

/** Puts a picture of people into the form, described in the language of the form alone, and with their consent. */
export async function uploadPicture(page: Page, name: string, alt: string, givenOn: string): Promise<void> {
  await page.locator('#field-picture .upload__createNewToggler').click()
  const drawer = page.locator('[id^=doc-drawer_media]')
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: await photo() })
  await drawer.locator('#field-alt').fill(alt)
  await drawer.getByLabel('People can be recognised').check()
  await drawer.locator('#field-consent__givenOn input').fill(givenOn)
  await page.keyboard.press('Tab')
  await drawer.locator('#action-save').click()
  await drawer.waitFor({ state: 'detached' })
  await page.locator('#field-picture').getByText(name).waitFor()
}

/** The addresses of every file of a picture that pages name. */
export function filesIn(html: string, name: string): string[] {
  return [...new Set([...html.matchAll(/\/media\/[^\s"'?,]+/g)].map(([path]) => path))].filter((path) =>
    path.includes(name),
  )
}
