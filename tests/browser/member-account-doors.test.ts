import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { withNext } from '../../collections/vocabulary/member-forms.ts'
import { sectionPath, type Section } from '../../collections/vocabulary/paths.ts'
import { ACCOUNT_PAGES, ACCOUNT_SECTIONS, visitAs } from '../support/members/account.ts'
import { memberAt, PASSWORD, sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { openPage } from '../support/platform/browser.ts'
import { query } from '../support/postgres/cluster.ts'
import { sendForm } from '../support/reports/send-form.ts'

/** What each form would do, were it sent by its owner. */
const FORMS = {
  accountDetails: { name: 'Somebody else', language: 'en' },
  accountPassword: { password: PASSWORD, newPassword: 'ladder thunder bicycle mango' },
  accountEmail: { email: 'thief@example.org', password: PASSWORD },
  accountSessions: { end: 'all' },
  accountPasskeys: { action: 'begin', name: 'A key', password: PASSWORD },
  accountDeletion: { password: PASSWORD },
} as const satisfies Partial<Record<Section, Record<string, string>>>
const FORM_SECTIONS = Object.keys(FORMS) as (keyof typeof FORMS)[]

const address = (section: Section, locale: 'en' | 'km' = 'en') =>
  inject('platform').siteUrl + sectionPath(locale, section)

/** All that a form could have changed. */
async function stateOf(email: string) {
  const { databaseUrl } = inject('platform')
  const hashes = await query(
    databaseUrl,
    'SELECT hash FROM member_passwords JOIN members m ON m.id = member WHERE m.email = $1',
    [email],
  )
  const mail = await query(
    databaseUrl,
    `SELECT kind FROM mail_queue WHERE details->>'member' = (SELECT id::text FROM members WHERE email = $1)`,
    [email],
  )
  return { member: await memberAt(email), sessions: await sessionsAt(email), hashes, mail }
}

const disable = (id: string) =>
  query(inject('platform').databaseUrl, `UPDATE members SET status = 'disabled' WHERE id = $1`, [id])

test('every form of the account is among those that are tried here', () => {
  const withoutForm: readonly Section[] = ['account', 'accountData']
  expect(ACCOUNT_SECTIONS.filter((section) => !withoutForm.includes(section)).toSorted()).toEqual(
    FORM_SECTIONS.toSorted(),
  )
})

describe('a stranger', () => {
  const everywhere = LOCALES.flatMap((locale) => ACCOUNT_SECTIONS.map((section) => [section, locale] as const))

  test.each(everywhere)('who asks for %s (%s) is led to the log-in, with the way back', async (section, locale) => {
    const wanted = sectionPath(locale, section)
    const answer = await fetch(address(section, locale), { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      withNext(sectionPath(locale, 'memberLogin'), wanted),
    ])
    expect(await answer.text()).not.toContain('account-form')
  })

  test.each(FORM_SECTIONS)('who sends the form of %s is led there too', async (section) => {
    const { status, headers } = await sendForm(address(section), FORMS[section])
    expect([status, headers['location']]).toEqual([
      303,
      withNext(sectionPath('en', 'memberLogin'), sectionPath('en', section)),
    ])
  })

  test('comes to the page that was wanted by logging in', async () => {
    const { email } = await storeMember()
    const page = await openPage()
    await page.goto(sectionPath('km', 'accountSessions'))
    await page.fill('#email', email)
    await page.fill('#password', PASSWORD)
    await page.click('.door-form button[type=submit]')
    await page.waitForSelector('.account-session')
    expect(new URL(page.url()).pathname).toBe(sectionPath('km', 'accountSessions'))
  })
})

describe('a member who has been disabled', () => {
  test.each(ACCOUNT_SECTIONS)('is out at the next request for %s', async (section) => {
    const member = await storeMember()
    const { get } = await visitAs(member)
    expect((await get(section)).status).toBe(section === 'accountPasskeys' ? 404 : 200)
    await disable(member.id)
    const answer = await get(section)
    expect(answer.status).toBe(303)
    expect(await answer.text()).not.toContain(member.email)
  })

  test.each(FORM_SECTIONS)('changes nothing by the form of %s', async (section) => {
    const member = await storeMember()
    const { send } = await visitAs(member)
    await disable(member.id)
    const before = await stateOf(member.email)
    const { status, headers } = await send(section, FORMS[section])
    expect([status, headers['location']]).toEqual([
      303,
      withNext(sectionPath('en', 'memberLogin'), sectionPath('en', section)),
    ])
    expect(await stateOf(member.email)).toEqual(before)
  })
})

describe('another site', () => {
  test.each(FORM_SECTIONS)('does nothing by a form that it sends to %s', async (section) => {
    const member = await storeMember()
    const { send } = await visitAs(member)
    const before = await stateOf(member.email)
    const strange = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: inject('platform').siteUrl },
    ]
    for (const headers of strange) expect((await send(section, FORMS[section], headers)).status).toBe(403)
    expect(await stateOf(member.email)).toEqual(before)
  })
})

describe('who has not agreed to the terms as they are now', () => {
  test('may take the data along and leave, and is asked first everywhere else', async () => {
    const member = await storeMember({ termsVersion: '2020-01-01' })
    const { get, send } = await visitAs(member)
    for (const section of ACCOUNT_SECTIONS.filter((each) => each !== 'accountData' && each !== 'accountDeletion')) {
      const { status, headers } = await get(section)
      expect([status, headers.get('location')]).toEqual([
        303,
        withNext(sectionPath('en', 'memberTerms'), sectionPath('en', section)),
      ])
    }
    expect(await (await get('accountData')).text()).toContain(member.email)
    expect((await send('accountDeletion', { password: PASSWORD })).status).toBe(303)
    expect(await memberAt(member.email)).toBeUndefined()
  })
})

test('nothing of an account is kept by a cache, not even where somebody is led elsewhere', async () => {
  const { get } = await visitAs(await storeMember())
  for (const section of ACCOUNT_PAGES)
    expect([section, (await get(section)).headers.get('cache-control')]).toEqual([section, 'private, no-store'])
  for (const section of ACCOUNT_SECTIONS) {
    const answer = await fetch(address(section), { redirect: 'manual' })
    expect([section, answer.headers.get('cache-control') ?? '']).toEqual([
      section,
      expect.stringMatching(/^(?!.*public)/),
    ])
  }
})
