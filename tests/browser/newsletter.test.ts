import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { unsubscribeUrl } from '../../cms/newsletter/sending/letter.ts'
import { linkIn, mailTo, nextMailTo } from '../support/mail/outbox.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { query } from '../support/postgres/cluster.ts'
import { loopback, sendForm } from '../support/reports/send-form.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
/** What a mail provider posts: RFC 8058 leaves the encoding to it. No cookie, no origin, no word of a browser. */
const ONE_CLICK = 'List-Unsubscribe=One-Click'
const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded' }

const newAddress = () => `${randomUUID()}@example.org`

async function subscriberAt(email: string) {
  const rows = await query<{ id: string; language: string; status: string }>(
    inject('platform').databaseUrl,
    'SELECT id, language::text, status::text FROM newsletter_subscribers WHERE email = $1',
    [email],
  )
  return rows[0]
}

/** A subscriber, and the link that the issues to them have. */
async function subscribe(locale: Locale): Promise<{ email: string; link: string }> {
  const { databaseUrl, payloadSecret, siteUrl } = inject('platform')
  process.env['PAYLOAD_SECRET'] = payloadSecret
  const [id, email] = [randomUUID(), newAddress()]
  await query(
    databaseUrl,
    `INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at)
     VALUES ($1, $2, $3, 'confirmed', now())`,
    [id, email, locale],
  )
  return { email, link: unsubscribeUrl(siteUrl, locale, id) }
}

const press = (page: Page, form: string) =>
  Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.click(`${form} button[type=submit]`),
  ]).then(([response]) => response.status())

async function expectGood(page: Page, hasScripts: boolean): Promise<void> {
  await page.waitForLoadState()
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0)
  if (hasScripts) expect(await violationsOn(page)).toEqual([])
}

describe.each(LOCALES)('a reader (%s)', (locale) => {
  const other = LOCALES.find((each) => each !== locale) ?? locale

  test.each([true, false])(
    'subscribes over an error, confirms by the button behind the link, and is one; scripts: %s',
    async (javaScriptEnabled) => {
      const { dataFolder } = inject('platform')
      const email = newAddress()
      const page = await openPage({ ...PHONE, javaScriptEnabled })
      await page.goto(sectionPath(locale, 'newsletter'))
      expect(await page.getAttribute('#email', 'autocomplete')).toBe('email')
      expect(await page.isChecked(`#language-${locale}`)).toBe(true)
      await page.fill('#email', 'no address')
      await page.check(`#language-${other}`)
      expect(await press(page, '.subscribe-form')).toBe(422)
      await page.waitForSelector('.error-summary a[href="#email"]')
      await expectGood(page, javaScriptEnabled)
      expect(await page.inputValue('#email')).toBe('no address')
      expect(await page.isChecked(`#language-${other}`)).toBe(true)

      await page.fill('#email', ` ${email.toUpperCase()} `)
      expect(await press(page, '.subscribe-form')).toBe(200)
      await page.waitForSelector('.subscribe-asked')
      expect(await page.innerText('.subscribe-asked')).toContain(email)
      expect(page.url()).not.toContain('@')
      await expectGood(page, javaScriptEnabled)

      const link = linkIn(await nextMailTo(dataFolder, email))
      expect(new URL(link).pathname).toBe(sectionPath(other, 'newsletterConfirmation'))
      // A mail scanner opens it first.
      expect((await fetch(link)).status).toBe(200)
      await page.goto(link)
      await expectGood(page, javaScriptEnabled)
      expect(await subscriberAt(email)).toBeUndefined()
      expect(await press(page, '.letter-answer')).toBe(200)
      await page.waitForSelector('.letter-answer .callout')
      await expectGood(page, javaScriptEnabled)
      expect(await subscriberAt(email)).toMatchObject({ language: other, status: 'confirmed' })

      expect((await page.goto(link))?.status()).toBe(404)
      await expectGood(page, javaScriptEnabled)
    },
  )

  test.each([true, false])(
    'leaves by the page of the link, which does nothing by itself, and may do so twice; scripts: %s',
    async (javaScriptEnabled) => {
      const { email, link } = await subscribe(locale)
      const page = await openPage({ ...PHONE, javaScriptEnabled })
      await page.goto(link)
      await expectGood(page, javaScriptEnabled)
      expect(await subscriberAt(email)).toMatchObject({ status: 'confirmed' })
      const again = await page.context().newPage()
      await again.goto(link)

      for (const each of [page, again]) {
        expect(await press(each, '.letter-answer')).toBe(200)
        await each.waitForSelector('.letter-answer .callout')
        await expectGood(each, javaScriptEnabled)
        expect(await subscriberAt(email)).toBeUndefined()
      }
      expect((await page.goto(link))?.status()).toBe(200)
      expect(await page.locator('.letter-answer form').count()).toBe(0)
      await expectGood(page, javaScriptEnabled)
    },
  )

  test('leaves by the button of a mail program, in either encoding, and may do so twice', async () => {
    const multipart = new FormData()
    multipart.set('List-Unsubscribe', 'One-Click')
    for (const sent of [{ headers: URLENCODED, body: ONE_CLICK }, { body: multipart }]) {
      const { email, link } = await subscribe(locale)
      for (const words of ['unsubscribed\n', 'gone\n']) {
        const answer = await fetch(link, { method: 'POST', redirect: 'manual', ...sent })
        expect([answer.status, await answer.text()]).toEqual([200, words])
        expect(await subscriberAt(email)).toBeUndefined()
      }
    }
  })
})

describe('a link', () => {
  test('that somebody has made up, or cut, ends nothing and says so', async () => {
    const { email, link } = await subscribe('en')
    const url = new URL(link)
    const token = url.searchParams.get('token') ?? ''
    const page = await openPage(PHONE)
    for (const broken of ['', 'x', token.slice(0, -3), token.replace(/\..*/, ''), `${token}.x`]) {
      url.searchParams.set('token', broken)
      const answer = await fetch(url, { method: 'POST', headers: URLENCODED, body: ONE_CLICK })
      expect([answer.status, await answer.text()]).toEqual([404, 'malformed\n'])
      expect((await page.goto(url.href))?.status()).toBe(404)
    }
    await expectGood(page, true)
    expect(await subscriberAt(email)).toMatchObject({ status: 'confirmed' })
  })

  test('to confirm is not to be had by who only has the address: the answer is the same for a subscriber', async () => {
    const { dataFolder, siteUrl } = inject('platform')
    const [{ email: known }, unknown] = [await subscribe('en'), newAddress()]
    const pages = new Set<string>()
    for (const [n, email] of [known, unknown].entries()) {
      const fields = { email, language: 'en' }
      const { status, html } = await sendForm(siteUrl + sectionPath('en', 'newsletter'), fields, {
        from: loopback(90_000 + n),
      })
      pages.add(`${status} ${html.replaceAll(email, 'ADDRESS')}`)
    }
    expect(pages.size).toBe(1)
    await nextMailTo(dataFolder, unknown)
    expect(await mailTo(dataFolder, unknown)).toHaveLength(1)
  })
})
