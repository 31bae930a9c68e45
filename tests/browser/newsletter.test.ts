import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'

import { unsubscribeToken } from '../../collections/accounts/unsubscribe-token.ts'
import { LOCALES, otherLocale, type Locale } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { linkIn, mailTo, nextMailTo } from '../support/mail/outbox.ts'
import { newAddress } from '../support/members/stored-members.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { sidewaysScroll } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'

const PHONE = { viewport: { width: 360, height: 740 } }

const rowsOf = (email: string) =>
  query<{ id: string; language: string; status: string; bounce: string | null }>(
    inject('platform').databaseUrl,
    'SELECT id, language::text AS language, status::text AS status, bounce FROM newsletter_subscribers WHERE email = $1',
    [email],
  )

async function makeSubscriber(email: string, language: Locale = 'en', status = 'confirmed'): Promise<string> {
  const [row] = await query<{ id: string }>(
    inject('platform').databaseUrl,
    `INSERT INTO newsletter_subscribers (id, email, language, status, bounce, confirmed_at, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, now(), now(), now()) RETURNING id`,
    [email, language, status, status === 'bounced' ? '550' : null],
  )
  return row?.id ?? ''
}

/** The platform's own secret signs its links. */
function ownLink(locale: Locale, subscriber: string): string {
  process.env['PAYLOAD_SECRET'] = inject('platform').payloadSecret
  return `${sectionPath(locale, 'newsletterUnsubscription')}?token=${unsubscribeToken(subscriber)}`
}

/** Every page of the journey fits a phone, and axe, which is a script itself, finds nothing on it. */
async function expectGood(page: Page, hasScripts: boolean): Promise<void> {
  if (hasScripts) expect(await violationsOn(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
}

describe.each(LOCALES)('subscribing (%s)', (locale) => {
  test.each([true, false])('and leaving again, with scripts: %s', async (javaScriptEnabled) => {
    const { dataFolder } = inject('platform')
    const email = newAddress()
    const page = await openPage({ ...PHONE, javaScriptEnabled })
    await page.goto(sectionPath(locale, 'newsletter'))
    expect(await page.getAttribute('#email', 'autocomplete')).toBe('email')
    expect(await page.isChecked(`#language-${locale}`)).toBe(true)

    await page.fill('#email', 'reader at home')
    await page.click('.subscribe-form button')
    await page.waitForSelector('.error-summary a[href="#email"]')
    expect(await page.inputValue('#email')).toBe('reader at home')
    await expectGood(page, javaScriptEnabled)

    await page.fill('#email', ` ${email.toUpperCase()} `)
    await page.check(`#language-${otherLocale(locale)}`)
    await page.click('.subscribe-form button')
    await page.waitForSelector('.subscribe-asked')
    expect(await page.innerText('.subscribe-asked')).toContain(email)
    await expectGood(page, javaScriptEnabled)
    expect(await rowsOf(email)).toEqual([])

    const link = linkIn(await nextMailTo(dataFolder, email))
    expect(new URL(link).pathname).toBe(sectionPath(otherLocale(locale), 'newsletterConfirmation'))
    await page.goto(link)
    await expectGood(page, javaScriptEnabled)
    // Opened, by a mail scanner say, it has changed nothing.
    expect(await rowsOf(email)).toEqual([])
    await page.click('.letter-answer button')
    await page.waitForSelector('.letter-answer .callout')
    await expectGood(page, javaScriptEnabled)
    const [row] = await rowsOf(email)
    expect(row).toMatchObject({ language: otherLocale(locale), status: 'confirmed' })
    expect((await page.goto(link))?.status()).toBe(404)
    await expectGood(page, javaScriptEnabled)

    const way = ownLink(locale, row?.id ?? '')
    await page.goto(way)
    await expectGood(page, javaScriptEnabled)
    expect(await page.innerText('body')).not.toContain(email)
    expect(await rowsOf(email)).toHaveLength(1)
    await page.click('.letter-answer button')
    await page.waitForSelector('.letter-answer .callout')
    await expectGood(page, javaScriptEnabled)
    expect(await rowsOf(email)).toEqual([])
    // Twice is fine, and said.
    expect((await page.goto(way))?.status()).toBe(200)
    expect(await page.locator('.letter-answer button').count()).toBe(0)
    await expectGood(page, javaScriptEnabled)
  })

  test('begins on the home page as well', async () => {
    const page = await openPage({ ...PHONE, javaScriptEnabled: false })
    await page.goto(homePath(locale))
    await page.fill('#subscribe-email', newAddress())
    await page.click('.subscribe-line button')
    await page.waitForSelector('.subscribe-asked')
  })
})

/** As a program posts: no cookie, no origin, nothing that a browser says of itself. */
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(inject('platform').siteUrl + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })

describe('a mail program', () => {
  test.each(LOCALES)(
    'unsubscribes its reader by one request, whatever the language of the address (%s)',
    async (locale) => {
      const email = newAddress()
      const way = ownLink(locale, await makeSubscriber(email, otherLocale(locale)))
      for (const said of ['unsubscribed', 'gone']) {
        const answer = await post(way, 'List-Unsubscribe=One-Click')
        expect(answer.status).toBe(200)
        expect(answer.headers.get('content-type')).toContain('text/plain')
        expect(answer.headers.get('set-cookie')).toBeNull()
        expect(await answer.text()).toBe(`${said}\n`)
        expect(await rowsOf(email)).toEqual([])
      }
    },
  )

  test('is not to be imitated by another site, nor by who has no link of ours', async () => {
    const email = newAddress()
    const id = await makeSubscriber(email)
    const way = ownLink('en', id)
    for (const from of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await post(way, 'List-Unsubscribe=One-Click', from)).status).toBe(403)
    const forged = `${way.slice(0, -22)}${'A'.repeat(22)}`
    for (const path of [forged, sectionPath('en', 'newsletterUnsubscription')])
      expect((await post(path, 'List-Unsubscribe=One-Click')).status).toBe(404)
    expect(await rowsOf(email)).toHaveLength(1)
  })
})

describe('the answer to whoever asks for the newsletter', () => {
  test('is the same for a stranger, a subscriber and an address that has bounced, and nobody is added by it', async () => {
    const [known, broken, never] = [newAddress(), newAddress(), newAddress()]
    await makeSubscriber(known)
    await makeSubscriber(broken, 'en', 'bounced')
    const bodies = []
    for (const email of [known, broken, never]) {
      const answer = await post(sectionPath('en', 'newsletter'), `email=${email}&language=en`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      bodies.push((await answer.text()).replaceAll(email, '…'))
    }
    expect(new Set(bodies).size).toBe(1)
    expect(await rowsOf(never)).toEqual([])
  })

  test('asks for a proof when one address is asked for again and again', async () => {
    const email = newAddress()
    const ask = () => post(sectionPath('km', 'newsletter'), `email=${email}&language=km`)
    const statuses = []
    for (let time = 0; time < 6; time += 1) statuses.push((await ask()).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
    expect((await mailTo(inject('platform').dataFolder, email)).length).toBeLessThanOrEqual(4)
  })
})

test('whoever confirms anew keeps the one subscription, in the language now chosen, and is tried again after a bounce', async () => {
  const email = newAddress()
  const id = await makeSubscriber(email, 'en', 'bounced')
  await post(sectionPath('en', 'newsletter'), `email=${email}&language=km`)
  const page = await openPage()
  await page.goto(linkIn(await nextMailTo(inject('platform').dataFolder, email)))
  await page.click('.letter-answer button')
  await page.waitForSelector('.letter-answer .callout')
  expect(await rowsOf(email)).toEqual([{ id, language: 'km', status: 'confirmed', bounce: null }])
})

test('each issue in the archive says what is in it, and leads there', async () => {
  const page = await openPage()
  await page.goto(sectionPath('km', 'newsletter'))
  const card = page.locator('.issues .item-card').first()
  const items = await card.locator('.issue-items li').allInnerTexts()
  expect(items.length).toBeGreaterThan(1)
  await card.locator('a').click()
  await page.waitForSelector('.newsletter-items')
  await page.waitForLoadState()
  expect(await page.locator('.newsletter-items h3').allInnerTexts()).toEqual(items)
})
