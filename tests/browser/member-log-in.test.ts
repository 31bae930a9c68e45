import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { withNext } from '../../collections/vocabulary/member-forms.ts'
import { sectionPath, type Section } from '../../collections/vocabulary/paths.ts'
import { linkIn, mailTo, nextMailTo } from '../support/mail/outbox.ts'
import { memberAt, newAddress, PASSWORD, sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { storePasskey } from '../support/members/traces.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { startSite } from '../support/platform/site-process.ts'
import { query } from '../support/postgres/cluster.ts'
import { cuttable } from '../support/postgres/cuttable.ts'
import { loopback, sendForm } from '../support/reports/send-form.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
const press = (page: Page) => page.click('.door-form button[type=submit]')
const at = (section: Section) => inject('platform').siteUrl + sectionPath('en', section)

async function fill(page: Page, email: string, password: string): Promise<void> {
  await page.fill('#email', email)
  await page.fill('#password', password)
  await press(page)
}

let visitors = 62_000
/** Logs in by the form alone, from an address of its own. */
const logIn = (email: string, password = PASSWORD, fields: Record<string, string> = {}, headers = {}) =>
  sendForm(at('memberLogin'), { email, password, ...fields }, { from: loopback((visitors += 1)), headers })

const cookieOf = ({ headers }: { headers: Record<string, string | string[] | undefined> }) =>
  String(headers['set-cookie']).split(';', 1)[0] ?? ''

describe.each(LOCALES)('logging in and out (%s)', (locale) => {
  test.each([true, false])(
    'leads back to the page that was wanted, and out again; scripts: %s',
    async (javaScriptEnabled) => {
      const { email } = await storeMember({ language: locale })
      const wanted = `${sectionPath(locale, 'resources')}?audience=parents`
      const page = await openPage({ ...PHONE, javaScriptEnabled })
      await page.goto(withNext(sectionPath(locale, 'memberLogin'), wanted))
      expect(await page.getAttribute('#email', 'autocomplete')).toBe('username webauthn')
      expect(await page.getAttribute('#password', 'autocomplete')).toBe('current-password')
      await fill(page, email, 'not the password')
      await page.waitForSelector('.error-summary')
      expect(await page.inputValue('#email')).toBe(email)
      expect(await page.inputValue('#password')).toBe('')
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([])

      await fill(page, email.toUpperCase(), PASSWORD)
      await page.waitForURL((url) => url.pathname + url.search === wanted)
      expect(await sessionsAt(email)).toHaveLength(1)
      // Who is in is not asked again.
      await page.goto(sectionPath(locale, 'memberLogin'))
      expect(new URL(page.url()).pathname).toBe(sectionPath(locale, 'members'))

      await page.goto(sectionPath(locale, 'memberLogout'))
      expect(await page.innerText('main')).toContain(email)
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([])
      await page.click('main form button >> nth=0')
      await page.waitForURL((url) => url.searchParams.has('out'))
      expect(await page.context().cookies()).toEqual([])
      expect(await sessionsAt(email)).toEqual([])
      expect(await page.innerText('.door-news')).not.toBe('')
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([])
    },
  )

  test('a forgotten password is chosen anew, and whoever was in anywhere is out', async () => {
    const { dataFolder, databaseUrl } = inject('platform')
    const member = await storeMember({ language: locale })
    const { email } = member
    // Whoever was in may have left a way to come back.
    await storePasskey(databaseUrl, member)
    for (let device = 0; device < 2; device += 1) expect((await logIn(email)).status).toBe(303)
    const page = await openPage(PHONE)
    await page.goto(sectionPath(locale, 'memberLogin'))
    await page.click(`a[href="${sectionPath(locale, 'memberForgotten')}"]`)
    await page.fill('#email', email)
    expect(await violationsOn(page)).toEqual([])
    await press(page)
    await page.waitForSelector('.door-sent')
    expect(page.url()).not.toContain('@')

    const link = linkIn(await nextMailTo(dataFolder, email))
    expect((await fetch(link)).status).toBe(200)
    expect(await sessionsAt(email)).toHaveLength(2)
    await page.goto(link)
    await page.fill('#password', 'too short')
    await press(page)
    await page.waitForSelector('#password-errors')
    expect(await violationsOn(page)).toEqual([])
    await page.fill('#password', 'ladder thunder bicycle mango')
    await press(page)
    await page.waitForURL((url) => url.pathname === sectionPath(locale, 'members'))
    expect(await sessionsAt(email)).toMatchObject([{ means: 'link' }])
    expect(await query(databaseUrl, 'SELECT FROM member_passkeys WHERE member = $1', [member.id])).toEqual([])
    await nextMailTo(dataFolder, email, 2)

    expect((await page.goto(link))?.status()).toBe(410)
    expect((await logIn(email, PASSWORD)).status).toBe(422)
    expect((await logIn(email, 'ladder thunder bicycle mango')).status).toBe(303)
  })

  test('new terms are asked about first, and what is behind them afterwards', async () => {
    const { email } = await storeMember({ language: locale, termsVersion: '2020-01-01' })
    const page = await openPage(PHONE)
    await page.goto(sectionPath(locale, 'memberLogin'))
    await fill(page, email, PASSWORD)
    await page.waitForURL((url) => url.pathname === sectionPath(locale, 'memberTerms'))
    expect(await violationsOn(page)).toEqual([])
    await press(page)
    await page.waitForURL((url) => url.pathname === sectionPath(locale, 'members'))
    expect(await memberAt(email)).toMatchObject({ terms: '2026-11-01' })
    await page.goto(sectionPath(locale, 'memberTerms'))
    expect(await page.locator('form.door-form').count()).toBe(0)
  })
})

describe('the log-in', () => {
  test.each(['https://evil.example/', '//evil.example', '/.//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'sends nobody to %s',
    async (next) => {
      const { email } = await storeMember()
      const { status, headers } = await logIn(email, PASSWORD, { next })
      expect([status, headers['location']]).toEqual([303, sectionPath('en', 'members')])
    },
  )

  test('sets a cookie that scripts and other sites have no use for, and ends the session of the old one', async () => {
    const { email } = await storeMember()
    const first = await logIn(email)
    expect(String(first.headers['set-cookie'])).toMatch(
      /^member=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    )
    expect(first.headers['cache-control']).toBe('no-store')
    await logIn(email, PASSWORD, {}, { cookie: cookieOf(first) })
    expect(await sessionsAt(email)).toHaveLength(1)
  })

  test('answers whoever has no account, a wrong password, or an account that is closed, in the same words', async () => {
    const [known, disabled, invited] = [
      await storeMember(),
      await storeMember({ status: 'disabled' }),
      await storeMember({ status: 'invited' }),
    ]
    const answers = [
      [known.email, await logIn(known.email, 'not the password')],
      [disabled.email, await logIn(disabled.email)],
      [invited.email, await logIn(invited.email)],
      [newAddress(), undefined],
    ] as const
    const pages = new Set<string>()
    for (const [email, answer] of answers) {
      const { status, html } = answer ?? (await logIn(email))
      pages.add(`${status} ${html.replaceAll(email, 'ADDRESS')}`)
    }
    expect([...pages].map((page) => page.slice(0, 3))).toEqual(['422'])
  })

  test('of somebody who is guessed at takes a proof, for known and unknown addresses alike, and is not locked', async () => {
    const guess = async (email: string) => {
      for (let time = 0; time < 6; time += 1) expect((await logIn(email, 'not the password')).status).toBe(422)
      return logIn(email)
    }
    for (const email of [(await storeMember()).email, newAddress()]) {
      const { status, html } = await guess(email)
      expect(status).toBe(429)
      expect(html).toContain('data-challenge')
    }
    const { email } = await storeMember()
    await guess(email)
    const page = await openPage()
    await page.goto(sectionPath('en', 'memberLogin'))
    await fill(page, email, PASSWORD)
    await page.waitForSelector('[data-challenge]')
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-proof]')?.value !== '')
    await fill(page, email, PASSWORD)
    await page.waitForURL((url) => url.pathname === sectionPath('en', 'members'))
  })

  test('that has succeeded counts for nothing', async () => {
    const { email } = await storeMember()
    for (let time = 0; time < 8; time += 1) expect((await logIn(email)).status).toBe(303)
  })

  test('keeps what was typed, and says so, while the database is gone', async () => {
    const { email } = await storeMember()
    const line = await cuttable(inject('platform').databaseUrl)
    const { url, output } = await startSite(line.url)
    const doors = [
      ['memberLogin', { email, password: PASSWORD }],
      ['memberForgotten', { email }],
      ['memberRegistration', { email, name: 'Somebody', terms: 'on' }],
    ] as const
    for (const [door] of doors) expect((await fetch(url + sectionPath('km', door))).status).toBe(200)
    line.cut()
    for (const [door, fields] of doors) {
      const { status, html } = await sendForm(url + sectionPath('km', door), fields)
      expect([door, status]).toEqual([door, 503])
      expect(html).toContain(email)
      expect(html).not.toContain(PASSWORD)
    }
    expect(output()).not.toContain(email)
  })
})

describe('logging out', () => {
  test('everywhere ends every session, and works when the own one is over', async () => {
    const { email } = await storeMember()
    const [first, second] = [await logIn(email), await logIn(email)]
    const out = (cookie: string, scope = '') => sendForm(at('memberLogout'), { scope }, { headers: { cookie } })
    const answer = await out(cookieOf(first), 'everywhere')
    expect([answer.status, answer.headers['location']]).toEqual([
      303,
      `${sectionPath('en', 'memberLogin')}?out=everywhere`,
    ])
    expect(String(answer.headers['set-cookie'])).toMatch(/^member=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax$/)
    expect(await sessionsAt(email)).toEqual([])
    expect((await out(cookieOf(second))).status).toBe(303)
    expect((await sendForm(at('memberLogout'), {})).status).toBe(303)
  })

  test('happens by a form alone: to open its page ends nothing', async () => {
    const { email } = await storeMember()
    const cookie = cookieOf(await logIn(email))
    await fetch(at('memberLogout'), { headers: { cookie } })
    expect(await sessionsAt(email)).toHaveLength(1)
  })
})

describe('a forgotten password', () => {
  test('gets the same answer whether or not there is an account, and a message only where there is', async () => {
    const { dataFolder } = inject('platform')
    const [known, unknown] = [(await storeMember()).email, newAddress()]
    const pages = new Set<string>()
    for (const email of [unknown, known]) {
      const { status, html } = await sendForm(at('memberForgotten'), { email }, { from: loopback((visitors += 1)) })
      pages.add(`${status} ${html.replaceAll(email, 'ADDRESS')}`)
    }
    expect([...pages].map((page) => page.slice(0, 3))).toEqual(['200'])
    await nextMailTo(dataFolder, known)
    expect(await mailTo(dataFolder, unknown)).toEqual([])
  })

  test('leads nowhere once the account is closed', async () => {
    const { dataFolder, databaseUrl } = inject('platform')
    const { id, email } = await storeMember()
    await sendForm(at('memberForgotten'), { email }, { from: loopback((visitors += 1)) })
    const link = new URL(linkIn(await nextMailTo(dataFolder, email)))
    await query(databaseUrl, "UPDATE members SET status = 'disabled' WHERE id = $1", [id])
    const fields = { token: link.searchParams.get('token') ?? '', password: 'ladder thunder bicycle mango' }
    expect((await sendForm(link.origin + link.pathname, fields)).status).toBe(410)
  })
})

test.each([
  'memberRegistration',
  'memberLogin',
  'memberLogout',
  'memberForgotten',
  'memberReset',
  'memberConfirmation',
  'memberTerms',
] as const)('a form of another site does nothing at %s', async (door) => {
  const { email } = await storeMember()
  const cookie = cookieOf(await logIn(email))
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
    expect((await sendForm(at(door), { email }, { headers: { ...headers, cookie } })).status).toBe(403)
  expect(await sessionsAt(email)).toHaveLength(1)
})
