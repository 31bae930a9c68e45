import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { groupReference } from '../../collections/vocabulary/reference-numbers.ts'
import { khmerDigits } from '../../collections/vocabulary/digits.ts'
import { translator } from '../../site/messages/translate.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { sidewaysScroll } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'

const PHONE = { viewport: { width: 360, height: 740 } }

const press = (page: Page, form: 'report' | 'status') => page.click(`.${form}-form button[type=submit]`)

async function fill(page: Page, locale: Locale, details = 'seen on Monday', addresses = 2): Promise<void> {
  await page.goto(sectionPath(locale, 'report'))
  await page.check('#sourceType-instant-messaging')
  await page.fill(
    '#urls',
    ['a group with a name, https://example.org/join', ...furtherAddresses(addresses - 2)].join('\n'),
  )
  await page.fill('#details', details)
}

const furtherAddresses = (n: number) => Array.from({ length: n }, (_, i) => `https://example.org/${i}`)

async function shownReference(page: Page): Promise<string> {
  await page.waitForSelector('.receipt')
  return (await page.getAttribute('[data-reference]', 'data-reference')) ?? ''
}

const countOf = async (reference: string) => {
  const rows = await query<{ n: string }>(
    inject('platform').databaseUrl,
    'SELECT count(*) AS n FROM reports WHERE reference = $1',
    [reference],
  )
  return Number(rows[0]?.n)
}

/** Reports with so many addresses. Other tests report at the same time, but none of them so much. */
const countWith = async (addresses: number) => {
  const rows = await query<{ n: string }>(
    inject('platform').databaseUrl,
    'SELECT count(*) AS n FROM reports WHERE address_count = $1',
    [addresses],
  )
  return Number(rows[0]?.n)
}

describe.each(LOCALES)('the report journey (%s)', (locale) => {
  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    test('goes from the form over an error to the number and its status, on a phone', async () => {
      const page = await openPage({ ...PHONE, javaScriptEnabled })
      await page.goto(sectionPath(locale, 'report'))
      await press(page, 'report')
      await page.waitForSelector('.error-summary')
      await page.click('.error-summary a[href="#urls"]')
      await page.waitForURL((url) => url.hash === '#urls')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('urls')

      await page.check('#sourceType')
      await page.fill('#urls', 'https://example.org/one\nno address at all')
      await press(page, 'report')
      // The page before had errors of this box as well; these are of what was typed now.
      await page.locator('#urls-errors', { hasText: 'no address at all' }).waitFor()
      expect(await page.inputValue('#urls')).toBe('https://example.org/one\nno address at all')
      expect(await page.isChecked('#sourceType')).toBe(true)

      await page.fill('#urls', 'https://example.org/one')
      await press(page, 'report')
      const reference = await shownReference(page)
      expect(await countOf(reference)).toBe(1)
      expect(await page.innerText('.reference')).toMatch(/^\d{4}\s+\d{4}$/)
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      expect(page.url()).not.toContain(reference)
      expect(await page.title()).not.toContain(reference.slice(0, 4))

      await page.click(`.receipt a[href="${sectionPath(locale, 'reportStatus')}"]`)
      await page.fill('#reference', khmerDigits(groupReference(reference)).replace(' ', '-'))
      await press(page, 'status')
      await page.waitForSelector('.stages')
      expect(await page.locator('.stages [aria-current=step]').count()).toBe(1)
      expect(page.url()).not.toContain(reference)
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    })

    test('asks for no name while one is anonymous', async () => {
      const page = await openPage({ ...PHONE, javaScriptEnabled })
      await page.goto(sectionPath(locale, 'report'))
      expect(await page.isVisible('#email')).toBe(false)
      await page.uncheck('#anonymous')
      expect(await page.isVisible('#email')).toBe(true)
      await page.check('#sourceType')
      expect(await page.isVisible('[data-hint=website]')).toBe(true)
      expect(await page.isVisible('[data-hint=video-game]')).toBe(false)
    })
  })

  test('is free of what axe finds, at each of its steps', async () => {
    const page = await openPage(PHONE)
    await fill(page, locale)
    await page.uncheck('#anonymous')
    expect(await violationsOn(page)).toEqual([])
    await press(page, 'report')
    await page.waitForSelector('.error-summary')
    expect(await violationsOn(page)).toEqual([])
    await page.check('#anonymous')
    await press(page, 'report')
    const reference = await shownReference(page)
    expect(await violationsOn(page)).toEqual([])
    await page.goto(sectionPath(locale, 'reportStatus'))
    await page.fill('#reference', reference)
    await press(page, 'status')
    await page.waitForSelector('.stages')
    expect(await violationsOn(page)).toEqual([])
  })
})

describe('a report is stored once', () => {
  test('by a double click and by one more', async () => {
    const page = await openPage(PHONE)
    const before = await countWith(31)
    await fill(page, 'en', 'twice', 31)
    await page.locator('.report-form button[type=submit]').dblclick()
    const reference = await shownReference(page)
    expect(await countOf(reference)).toBe(1)
    expect(await countWith(31)).toBe(before + 1)
  })

  test.each([true, false])(
    'by a refresh of the confirmation, which shows the same number (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await openPage({ ...PHONE, javaScriptEnabled })
      const addresses = javaScriptEnabled ? 32 : 33
      const before = await countWith(addresses)
      await fill(page, 'km', 'refreshed', addresses)
      await press(page, 'report')
      const reference = await shownReference(page)
      await page.reload()
      expect(await shownReference(page)).toBe(reference)
      expect(await countWith(addresses)).toBe(before + 1)
    },
  )

  test.each([true, false])('by going back and sending what stands there (scripts: %s)', async (javaScriptEnabled) => {
    const page = await openPage({ ...PHONE, javaScriptEnabled })
    const addresses = javaScriptEnabled ? 34 : 35
    const before = await countWith(addresses)
    await fill(page, 'en', 'again', addresses)
    await press(page, 'report')
    await shownReference(page)
    await page.goBack()
    await page.waitForSelector('.report-form')
    await press(page, 'report')
    await page.waitForSelector('.error-summary, .receipt')
    expect(await countWith(addresses)).toBe(before + 1)
  })
})

test('without a connection the form stays, says so, and is sent when there is one', async () => {
  const page = await openPage(PHONE)
  await fill(page, 'en', 'words that must not be lost')
  await page.context().setOffline(true)
  await press(page, 'report')
  await page.waitForSelector('[data-offline]:not([hidden])')
  expect(await page.inputValue('#details')).toBe('words that must not be lost')
  await page.context().setOffline(false)
  await press(page, 'report')
  expect(await shownReference(page)).toMatch(/^\d{8}$/)
})

test('whoever stops a sending that takes too long may send again', async () => {
  const page = await openPage(PHONE)
  await fill(page, 'km', 'a slow line')
  const button = page.locator('.report-form button[type=submit]')
  const label = await button.textContent()
  let stopped = 0
  await page.route(/\/km\/report$/, (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    stopped += 1
    return route.abort('aborted')
  })
  // Pressed by the page itself: Playwright would wait for the page that does not come.
  await button.evaluate((each: HTMLButtonElement) => each.click())
  await expect.poll(() => stopped).toBe(1)
  await page.locator('.report-form button[type=submit]:enabled').waitFor()
  expect(await button.textContent()).toBe(label)
  expect(await page.inputValue('#details')).toBe('a slow line')
  await page.unroute(/\/km\/report$/)
  await button.click()
  expect(await shownReference(page)).toMatch(/^\d{8}$/)
})

test.each(LOCALES)(
  'a link of the page asks before what was written is lost, and the exit does not (%s)',
  async (locale) => {
    const page = await openPage(PHONE)
    await fill(page, locale, 'words that must not be lost')
    const questions: string[] = []
    let answer: 'accept' | 'dismiss' = 'dismiss'
    page.on('dialog', (dialog) => {
      questions.push(dialog.message())
      void dialog[answer]()
    })
    const link = page.locator('.report-form a[href$="/privacy"]')
    await link.click()
    await expect.poll(() => questions).toEqual([translator(locale)('reporting.leaving')])
    expect(await page.inputValue('#details')).toBe('words that must not be lost')
    answer = 'accept'
    await link.click()
    await page.waitForURL(/\/privacy$/)
    await fill(page, locale, 'words that nobody may see')
    await page.route(/google|wikipedia|weather/, (route) => route.abort())
    await page.click('[data-exit]')
    await page.waitForFunction(() => document.querySelector('.report-form') === null)
    expect(questions).toHaveLength(2)
  },
)

test('who has asked how a report stands is led to the answer, and to what was wrong', async () => {
  const page = await openPage(PHONE)
  await page.goto(sectionPath('en', 'reportStatus'))
  await page.fill('#reference', '1')
  await press(page, 'status')
  await page.waitForSelector('.error-summary')
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
})

test('the number can be copied', async () => {
  const page = await openPage({ ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] })
  await fill(page, 'en')
  await press(page, 'report')
  const reference = await shownReference(page)
  await page.click('[data-copy]')
  await page.waitForFunction(() => document.querySelector('[data-copy-state]')?.textContent !== '')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference)
})
