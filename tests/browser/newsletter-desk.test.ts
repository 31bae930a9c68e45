import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'

import { LOCALE_NAMES, LOCALES } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { press, says } from '../support/desk/staff-page.ts'
import { mailTo, nextMailTo } from '../support/mail/outbox.ts'
import type { ReadMessage } from '../support/mail/read-message.ts'
import { confirm, forgetIssue, ITEMS, LIST, newReader, SECTION } from '../support/newsletter/desk-page.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { query } from '../support/postgres/cluster.ts'

const SHOTS = process.env['SCREENSHOTS']
const NAMES = { en: 'English', km: 'Khmer' }
const SUBJECT = { en: 'What the dry season brought', km: 'អ្វីដែលរដូវប្រាំងបាននាំមក' }
const INTRO = { en: 'Dear reader, this was invented for a test.', km: 'សូមគោរពអ្នកអាន នេះជាសំបុត្រសាកល្បងដែលបានប្រឌិត។' }

async function saved(page: Page): Promise<void> {
  await page.click('#action-save-draft')
  await page
    .locator('.payload-toast-container')
    .getByText(/successfully/i)
    .first()
    .waitFor()
}

async function writeIntro(page: Page, text: string): Promise<void> {
  await page.locator('[data-lexical-editor=true]').click()
  await page.keyboard.insertText(text)
}

/** Writes an issue of two items in both languages, and publishes it. @returns its id */
async function write(page: Page): Promise<string> {
  await page.goto(`${LIST}/create?locale=en`)
  await page.locator(`${SECTION}`).getByText('Save the issue first.').waitFor()
  await page.fill('#field-subject', SUBJECT.en)
  await writeIntro(page, INTRO.en)
  for (const { title } of ITEMS) {
    await page.locator('#field-items input').first().fill(title.en)
    await page.locator('#field-items .rs__option', { hasText: title.en }).first().click()
  }
  await page.locator('#field-readyIn input').first().fill(LOCALE_NAMES.km)
  await page.locator('#field-readyIn .rs__option', { hasText: LOCALE_NAMES.km }).click()
  // Not ahead of those that other tests look at in the archive.
  await page.locator('#field-publishedAt input').fill('May 6, 2019 9:00 AM')
  await page.keyboard.press('Enter')
  await saved(page)
  await page.waitForURL(/[0-9a-f-]{36}/)
  const [id = ''] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
  forgetIssue(id)

  await page.locator('.localizer button').first().click()
  await page.locator('[data-locale=km]').last().click()
  await page.waitForURL(/locale=km/)
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-subject')?.value === '')
  await page.fill('#field-subject', SUBJECT.km)
  await writeIntro(page, INTRO.km)
  await press(page, 'Publish')
  await says(page, 'Published.')
  return id
}

/** Whether the letter in a frame has the font that readers see it in. */
const hasKhmerFont = (page: Page) =>
  page
    .frameLocator(`iframe[title="Letter in Khmer"]`)
    .locator('html')
    .evaluate(() => [...document.fonts].some(({ family, status }) => family.includes('Khmer') && status === 'loaded'))

/** How much wider a previewed letter is than its frame, in pixels. */
async function sidewaysIn(page: Page, language: 'en' | 'km'): Promise<number> {
  const frame = page.frameLocator(`iframe[title="Letter in ${NAMES[language]}"]`)
  return frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
}

async function preview(page: Page): Promise<void> {
  const section = page.locator(SECTION)
  await section.getByRole('button', { name: 'Show the preview' }).click()
  for (const width of ['a phone', 'a computer']) {
    await section.getByRole('button', { name: width }).click()
    for (const language of LOCALES) {
      const frame = page.frameLocator(`iframe[title="Letter in ${NAMES[language]}"]`)
      await frame.getByText(INTRO[language]).waitFor()
      for (const { title } of ITEMS) await frame.getByText(title[language]).first().waitFor({ state: 'attached' })
      await expect.poll(() => sidewaysIn(page, language)).toBeLessThanOrEqual(0)
    }
    await expect.poll(() => hasKhmerFont(page)).toBe(true)
    const frames = section.locator('iframe')
    const widths = () => frames.evaluateAll((all) => all.map((each) => each.clientWidth))
    if (width === 'a phone') await expect.poll(async () => Math.max(...(await widths()))).toBeLessThanOrEqual(400)
    else await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(600)
    expect(await violationsOn(page, SECTION)).toEqual([])
    if (SHOTS) await section.screenshot({ path: `${SHOTS}/desk-preview-${width.slice(2)}.png` })
  }
}

/** The link by which one reader leaves, as their letter has it. */
function wayOut({ headers, text, html }: ReadMessage): string {
  const [, link = ''] = /^<(\S+)>$/.exec(headers['list-unsubscribe'] ?? '') ?? []
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  expect(text).toContain(link)
  expect(html).toContain(`href="${link}"`)
  return link
}

const isSubscribed = async (id: string) =>
  (await query(inject('platform').databaseUrl, 'SELECT FROM newsletter_subscribers WHERE id = $1', [id])).length === 1

test(
  'an issue is written in both languages, looked at, tried out and sent, read by each in their own, and stands on the site',
  { timeout: 600_000 },
  async () => {
    const { dataFolder, staff } = inject('platform')
    const readers = { en: await newReader('en'), km: await newReader('km') }
    const page = await openAdmin()
    await logInAs(page, 'publisher')
    await write(page)
    const section = page.locator(SECTION)
    await section.getByText('Not scheduled yet.').waitFor()
    expect(await section.getByText(/confirmed readers: \d+ of English, \d+ of Khmer/).count()).toBe(1)
    await preview(page)

    const subjectsTo = async (address: string) =>
      (await mailTo(dataFolder, address)).map(({ headers }) => headers['subject'])
    await section.getByRole('button', { name: 'Send a test to me' }).click()
    await section.getByText(`A test is on its way to ${staff.publisher.email}.`).waitFor()
    const tests = [`[Test] ${SUBJECT.en}`, `[សាកល្បង] ${SUBJECT.km}`]
    await expect.poll(() => subjectsTo(staff.publisher.email)).toEqual(expect.arrayContaining(tests))
    for (const { email } of Object.values(readers)) expect(await subjectsTo(email)).toEqual([])

    await section.getByRole('radio', { name: 'Now' }).check()
    await section.getByRole('button', { name: 'Send now…' }).click()
    await page.getByRole('heading', { name: 'Send this issue now?' }).waitFor()
    expect(await violationsOn(page, '.confirmation-modal')).toEqual([])
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/desk-confirm-en.png` })
    await confirm(page)
    await section.getByText('The issue is scheduled.').waitFor()
    await section.locator('[data-sending=sent]').waitFor({ timeout: 120_000 })
    expect(await section.getByText('The issue is scheduled.').count()).toBe(0)
    const bar = section.getByRole('progressbar', { name: 'How far it is' })
    const [value, most] = await bar.evaluate((each: HTMLProgressElement) => [each.value, each.max])
    expect(value).toBe(most)
    expect(Number(await section.locator('[data-delivery=sent] dd').innerText())).toBeGreaterThanOrEqual(2)
    // What has gone out is changed by nobody any more.
    expect(await section.getByRole('radio').count()).toBe(0)
    if (SHOTS) await section.screenshot({ path: `${SHOTS}/desk-sent-en.png` })

    const letters = {
      en: await nextMailTo(dataFolder, readers.en.email),
      km: await nextMailTo(dataFolder, readers.km.email),
    }
    for (const language of LOCALES) {
      const { headers, text } = letters[language]
      expect([headers['subject'], headers['content-language']]).toEqual([SUBJECT[language], language])
      for (const words of [INTRO[language], ...ITEMS.map(({ title }) => title[language])]) expect(text).toContain(words)
      expect(await subjectsTo(readers[language].email)).toHaveLength(1)
    }

    const oneClick = { 'content-type': 'application/x-www-form-urlencoded' }
    const byProgram = await fetch(wayOut(letters.en), {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: oneClick,
    })
    expect(byProgram.status).toBe(200)
    expect([await isSubscribed(readers.en.id), await isSubscribed(readers.km.id)]).toEqual([false, true])
    const reader = await openPage()
    await reader.goto(wayOut(letters.km))
    expect(await reader.locator('html').getAttribute('lang')).toBe('km')
    await reader.click('.letter-answer button')
    await reader.waitForSelector('.letter-answer .callout')
    expect(await isSubscribed(readers.km.id)).toBe(false)

    for (const language of LOCALES) {
      await reader.goto(sectionPath(language, 'newsletter'))
      await reader.locator('.issues a', { hasText: SUBJECT[language] }).click()
      await reader.locator('h1', { hasText: SUBJECT[language] }).waitFor()
      await reader.waitForLoadState()
      const titles = await reader.locator('.newsletter-items h3').allInnerTexts()
      expect(titles).toEqual(ITEMS.map(({ title }) => title[language]))
    }
  },
)
