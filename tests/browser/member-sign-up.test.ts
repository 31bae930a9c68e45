import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'

import { randomInt, randomUUIDv7 } from 'node:crypto'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { withNext } from '../../collections/vocabulary/member-forms.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { translator } from '../../site/messages/translate.ts'
import { linkIn, mailTo, nextMailTo } from '../support/mail/outbox.ts'
import {
  memberAt,
  newAddress,
  PASSWORD,
  sessionsAt,
  setSignUpRule,
  storeMember,
} from '../support/members/stored-members.ts'
import { TERMS_VERSION } from '../support/platform/members.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { sidewaysScroll } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'
import { loopback, sendForm } from '../support/reports/send-form.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
const press = (page: Page) => page.click('.door-form button[type=submit]')
/** As if the terms had been others when the page was opened, and agrees to those. */
async function agreeToFormerTerms(page: Page, locale: Locale): Promise<void> {
  await page.check('#terms')
  await page.$eval('input[name=version]', (input) => input.setAttribute('value', '2020-01-01'))
  await press(page)
  await page.waitForSelector('#terms-errors')
  expect(await page.innerText('#terms-errors')).toContain(translator(locale)('doorError.termsChanged'))
  expect(await page.isChecked('#terms')).toBe(false)
  expect(await page.inputValue('input[name=version]')).toBe(TERMS_VERSION)
}
const pathOf = (page: Page) => new URL(page.url()).pathname

/** Not taken from the messages: what the page says is looked at, whichever message it takes it from. */
const WHAT_IS_ASKED = { en: 'Choose your password', km: 'ជ្រើសរើសពាក្យសម្ងាត់របស់អ្នក' }

const typed = (email: string) => ({ name: 'សុខា', email, occupation: '', organisation: '', terms: 'on', next: '' })

/** Signs up by the form alone, and opens the message. @returns the link in it */
async function linkFor(locale: Locale, email: string): Promise<string> {
  const { siteUrl, dataFolder } = inject('platform')
  const from = loopback(40_000 + randomInt(20_000))
  const answer = await sendForm(siteUrl + sectionPath(locale, 'memberRegistration'), typed(email), { from })
  expect(answer.status).toBe(200)
  return linkIn(await nextMailTo(dataFolder, email))
}

const confirm = (link: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const { origin, pathname, searchParams } = new URL(link)
  return sendForm(origin + pathname, { token: searchParams.get('token') ?? '', ...fields }, { headers })
}

afterAll(() => setSignUpRule('approval'))

describe.each(LOCALES)('signing up where everybody may (%s)', (locale) => {
  test.each([true, false])(
    'goes from the form over an error and the message to the page that was wanted; scripts: %s',
    async (javaScriptEnabled) => {
      await setSignUpRule('open')
      const { dataFolder } = inject('platform')
      const email = newAddress()
      const wanted = sectionPath(locale, 'faq')
      const page = await openPage({ ...PHONE, javaScriptEnabled })
      await page.goto(withNext(sectionPath(locale, 'memberRegistration'), wanted))
      await page.fill('#name', 'ចាន់ សុខា')
      await page.fill('#email', 'not an address')
      await press(page)
      await page.waitForSelector('.error-summary')
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([])
      expect(await page.inputValue('#name')).toBe('ចាន់ សុខា')
      await page.click('.error-summary a[href="#terms"]')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('terms')

      await page.fill('#email', ` ${email.toUpperCase()} `)
      await agreeToFormerTerms(page, locale)
      expect(await mailTo(dataFolder, email)).toEqual([])
      await page.check('#terms')
      await press(page)
      await page.waitForSelector('.door-sent')
      expect(await page.innerText('.door-sent')).toContain(email)
      expect(page.url()).not.toContain('@')
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([])
      expect(await memberAt(email)).toBeUndefined()

      const link = linkIn(await nextMailTo(dataFolder, email))
      // A mail scanner opens it, twice.
      for (let time = 0; time < 2; time += 1) expect((await fetch(link)).status).toBe(200)
      expect(await memberAt(email)).toBeUndefined()

      await page.goto(link)
      expect(await page.innerText('h1')).toBe(WHAT_IS_ASKED[locale])
      expect(await page.inputValue('#email')).toBe(email)
      expect(await page.getAttribute('#email', 'readonly')).not.toBeNull()
      expect(await page.getAttribute('#email', 'autocomplete')).toBe('username')
      expect(await page.getAttribute('#password', 'autocomplete')).toBe('new-password')
      await page.fill('#password', 'password1234')
      await press(page)
      await page.waitForSelector('#password-errors')
      expect(await page.inputValue('#password')).toBe('')
      if (javaScriptEnabled) {
        expect(await violationsOn(page)).toEqual([])
        await page.fill('#password', PASSWORD)
        await page.click('[data-show-password]')
        expect(await page.getAttribute('#password', 'type')).toBe('text')
      }
      await page.fill('#password', PASSWORD)
      await press(page)
      await page.waitForURL((url) => url.pathname === wanted)

      expect(await memberAt(email)).toMatchObject({ status: 'active', language: locale, terms: TERMS_VERSION })
      expect(await sessionsAt(email)).toEqual([{ means: 'link', device: 'Chrome · Linux' }])
      const [cookie] = await page.context().cookies()
      expect(cookie).toMatchObject({ name: 'member', httpOnly: true, sameSite: 'Lax', path: '/' })

      // The link is good once.
      expect((await page.goto(link))?.status()).toBe(410)
      expect((await confirm(link, { password: PASSWORD })).status).toBe(410)
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([])
    },
  )

  test('where staff approve, one waits, staff are told, and is in once they have', async () => {
    await setSignUpRule('approval')
    const { dataFolder, databaseUrl, staff } = inject('platform')
    const email = newAddress()
    const before = await mailTo(dataFolder, staff.publisher.email)
    const page = await openPage(PHONE)
    await page.goto(await linkFor(locale, email))
    await page.fill('#password', PASSWORD)
    await press(page)
    await page.waitForURL((url) => url.searchParams.has('waiting'))
    expect(await violationsOn(page)).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await memberAt(email)).toMatchObject({ status: 'awaiting-approval' })
    await nextMailTo(dataFolder, email, 2)
    await nextMailTo(dataFolder, staff.publisher.email, before.length + 1)
    await nextMailTo(dataFolder, staff.admin.email, 1)
    expect(await mailTo(dataFolder, staff.editor.email)).toEqual([])

    const logIn = async (password: string) => {
      await page.goto(sectionPath(locale, 'memberLogin'))
      await page.fill('#email', email)
      await page.fill('#password', password)
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        press(page),
      ])
      return answer.status()
    }
    // Only who knows the password learns that there is an account.
    expect(await logIn('another password altogether')).toBe(422)
    expect(await logIn(PASSWORD)).toBe(403)
    await page.waitForLoadState()
    expect(await violationsOn(page)).toEqual([])
    await query(databaseUrl, "UPDATE members SET status = 'active' WHERE email = $1", [email])
    expect(await logIn(PASSWORD)).toBe(303)
    await page.waitForURL((url) => url.pathname === sectionPath(locale, 'members'))
  })

  test('where staff invite, there is no form, and who is invited says who they are and agrees', async () => {
    await setSignUpRule('invitation')
    const { dataFolder, databaseUrl, siteUrl } = inject('platform')
    const page = await openPage(PHONE)
    await page.goto(sectionPath(locale, 'memberRegistration'))
    expect(await page.locator('form.door-form').count()).toBe(0)
    expect(await violationsOn(page)).toEqual([])
    const refused = await sendForm(siteUrl + sectionPath(locale, 'memberRegistration'), typed(newAddress()))
    expect(refused.status).toBe(403)

    const { id, email } = await storeMember({ status: 'invited', language: locale, name: 'Somebody invited' })
    await query(
      databaseUrl,
      'INSERT INTO mail_queue (id, kind, email, language, details) VALUES ($1, $2, $3, $4, $5)',
      [randomUUIDv7(), 'invitation', email, locale, JSON.stringify({ member: id })],
    )
    await page.goto(linkIn(await nextMailTo(dataFolder, email)))
    expect(await page.inputValue('#name')).toBe('Somebody invited')
    await page.fill('#occupation', 'គ្រូបង្រៀន')
    await page.fill('#password', PASSWORD)
    await press(page)
    await page.waitForSelector('#terms-errors')
    expect(await violationsOn(page)).toEqual([])
    expect(await page.inputValue('#occupation')).toBe('គ្រូបង្រៀន')
    await page.fill('#password', PASSWORD)
    await agreeToFormerTerms(page, locale)
    expect(await memberAt(email)).toMatchObject({ status: 'invited' })
    await page.check('#terms')
    await page.fill('#password', PASSWORD)
    await press(page)
    await page.waitForURL((url) => url.pathname === sectionPath(locale, 'members'))
    expect(await memberAt(email)).toMatchObject({ id, status: 'active', terms: TERMS_VERSION })
    expect(pathOf(page)).toBe(sectionPath(locale, 'members'))
  })
})

describe('a sign-up', () => {
  test('gets the same answer whether or not there is an account', async () => {
    await setSignUpRule('open')
    const { siteUrl } = inject('platform')
    const pages = new Set<string>()
    for (const [n, email] of [
      (await storeMember()).email,
      newAddress(),
      (await storeMember({ status: 'disabled' })).email,
    ].entries()) {
      const address = siteUrl + sectionPath('km', 'memberRegistration')
      const { status, html } = await sendForm(address, typed(email), { from: loopback(61_000 + n) })
      pages.add(`${status} ${html.replaceAll(email, 'ADDRESS')}`)
    }
    expect(pages.size).toBe(1)
  })

  test('with two links that are used at the same moment makes one account', async () => {
    await setSignUpRule('open')
    const { dataFolder } = inject('platform')
    const email = newAddress()
    const first = await linkFor('en', email)
    await linkFor('en', email)
    const second = linkIn(await nextMailTo(dataFolder, email, 2))
    const answers = await Promise.all([first, second, first].map((link) => confirm(link, { password: PASSWORD })))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(answers.every(({ status }) => [303, 409, 410].includes(status))).toBe(true)
    expect(await sessionsAt(email)).toHaveLength(1)
  })

  test('cannot be confirmed by a link for something else', async () => {
    const { siteUrl } = inject('platform')
    const address = siteUrl + sectionPath('en', 'memberConfirmation')
    for (const token of ['', 'x', 'A'.repeat(43), "'; DROP TABLE members; --"])
      expect((await fetch(`${address}?token=${encodeURIComponent(token)}`)).status).toBe(410)
  })
})
