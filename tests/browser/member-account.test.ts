import { describe, expect, inject, test } from 'vitest'

import { LOCALE_NAMES, LOCALES, otherLocale } from '../../collections/vocabulary/locales.ts'
import { MAX_TEXT_LENGTH } from '../../collections/vocabulary/member-forms.ts'
import { sectionPath, type Section } from '../../collections/vocabulary/paths.ts'
import { MAX_NAME_LENGTH } from '../../collections/vocabulary/typed-text.ts'
import { translator } from '../../site/messages/translate.ts'
import { ACCOUNT_PAGES, logInStatus, openAs, pressSubmit, visitAs, whereIs } from '../support/members/account.ts'
import { memberAt, storeMember } from '../support/members/stored-members.ts'
import { TERMS_VERSION } from '../support/platform/members.ts'
import { leaveTraces } from '../support/members/traces.ts'
import { markupProblems } from '../support/platform/markup.ts'
import { problemsOn } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'

/** What browsers and password managers fill in by themselves (WCAG 1.3.5). */
const FILLED_IN: Partial<Record<Section, Readonly<Record<string, string>>>> = {
  accountDetails: { name: 'name', occupation: 'organization-title', organisation: 'organization' },
  accountPassword: { password: 'current-password', newPassword: 'new-password' },
  accountEmail: { email: 'email', password: 'current-password' },
  accountDeletion: { password: 'current-password' },
}

describe.each(LOCALES)('the account (%s)', (locale) => {
  const t = translator(locale)

  test.each(['light', 'dark'] as const)('has pages that everybody can use, on a phone, %s', async (colorScheme) => {
    const member = await storeMember({ language: locale })
    await leaveTraces(inject('platform').databaseUrl, member)
    const page = await openAs(member, { colorScheme })
    for (const section of ACCOUNT_PAGES) {
      expect((await page.goto(sectionPath(locale, section)))?.status()).toBe(200)
      expect([section, await problemsOn(page)]).toEqual([section, []])
    }
  })

  test('has pages of valid HTML, in which nothing is left unfilled', async () => {
    const member = await storeMember({ language: locale })
    await leaveTraces(inject('platform').databaseUrl, member)
    const { get } = await visitAs(member)
    for (const section of ACCOUNT_PAGES) {
      const html = await (await get(section, locale)).text()
      expect([section, await markupProblems(html)]).toEqual([section, []])
      expect([section, html.match(/\{\{[^}]*\}\}|\{\w+\}|undefined|\[object/)]).toEqual([section, null])
    }
  })

  test('shows its owner what is held, and no passkeys where browsers make none', async () => {
    const member = await storeMember({ language: otherLocale(locale), name: 'ចាន់ សុខា' })
    const page = await openAs(member, { javaScriptEnabled: false })
    await page.goto(sectionPath(locale, 'account'))
    const shown = (await page.locator('.account-rows').allInnerTexts()).join('\n')
    const held = ['ចាន់ សុខា', member.email, LOCALE_NAMES[otherLocale(locale)], TERMS_VERSION]
    for (const text of [...held, t('account.notGiven'), t('account.sessionCount.one')]) expect(shown).toContain(text)
    expect(await page.locator(`a[href="${sectionPath(locale, 'accountPasskeys')}"]`).count()).toBe(0)
    expect((await page.goto(sectionPath(locale, 'accountPasskeys')))?.status()).toBe(404)
  })

  test.each([true, false])('lets its owner change the details; scripts: %s', async (javaScriptEnabled) => {
    const member = await storeMember({ language: locale })
    const page = await openAs(member, { javaScriptEnabled })
    await page.goto(sectionPath(locale, 'account'))
    await page.click(`a[href="${sectionPath(locale, 'accountDetails')}"] >> nth=0`)
    await page.waitForSelector('#name')
    expect(await page.isChecked(`#language-${locale}`)).toBe(true)
    await page.fill('#name', '  ')
    await page.fill('#occupation', 'ល្បែងសិក្សា & <b>games</b>')
    await pressSubmit(page)
    await page.waitForSelector('.error-summary a[href="#name"]')
    expect(await page.inputValue('#occupation')).toBe('ល្បែងសិក្សា & <b>games</b>')
    expect(await page.title()).toMatch(t('form.errorTitle', { title: t('account.detailsTitle') }))
    expect(await problemsOn(page, javaScriptEnabled)).toEqual([])

    await page.fill('#name', 'Keo Ratanak')
    await page.fill('#organisation', 'A school by the river')
    await page.check(`#language-${otherLocale(locale)}`)
    await pressSubmit(page)
    await page.waitForSelector('.account-done')
    expect(new URL(page.url()).pathname).toBe(sectionPath(locale, 'account'))
    if (javaScriptEnabled)
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('account-done')
    expect(await problemsOn(page, javaScriptEnabled)).toEqual([])
    const shown = await page.innerText('main')
    for (const text of ['Keo Ratanak', 'ល្បែងសិក្សា & <b>games</b>', 'A school by the river', t('account.done.details')])
      expect(shown).toContain(text)
    expect(await memberAt(member.email)).toMatchObject({ name: 'Keo Ratanak', language: otherLocale(locale) })
  })
})

test('every field of the account says what belongs into it, and every password whose it is', async () => {
  const member = await storeMember()
  const page = await openAs(member)
  for (const [section, fields] of Object.entries(FILLED_IN) as [Section, Readonly<Record<string, string>>][]) {
    await page.goto(sectionPath('en', section))
    for (const [id, autocomplete] of Object.entries(fields))
      expect([section, id, await page.getAttribute(`#${id}`, 'autocomplete')]).toEqual([section, id, autocomplete])
    if ('password' in fields) expect(await page.inputValue('[autocomplete=username]')).toBe(member.email)
  }
})

describe('details', () => {
  test('are refused when they are longer than they may be, and nothing is stored', async () => {
    const member = await storeMember({ name: 'Chan Thida' })
    const { send } = await visitAs(member)
    const good = { name: 'Keo Ratanak', language: 'en', occupation: '', organisation: '' }
    const bad = {
      name: 'x'.repeat(MAX_NAME_LENGTH + 1),
      language: 'fr',
      occupation: 'x'.repeat(MAX_TEXT_LENGTH + 1),
      organisation: 'x'.repeat(MAX_TEXT_LENGTH + 1),
    }
    for (const [field, value] of Object.entries(bad)) {
      const { status, html } = await send('accountDetails', { ...good, [field]: value })
      expect([field, status]).toEqual([field, 422])
      expect(html).toContain(`href="#${field}"`)
    }
    expect(await memberAt(member.email)).toMatchObject({ name: 'Chan Thida' })
  })

  test('are those of whoever sends them, whatever the form says besides', async () => {
    const [member, other] = [await storeMember(), await storeMember({ name: 'Chan Thida' })]
    const { send } = await visitAs(member)
    const more = { id: other.id, member: other.id, email: other.email, status: 'disabled', termsVersion: 'none' }
    expect((await send('accountDetails', { name: 'Keo Ratanak', language: 'km', ...more })).status).toBe(303)
    expect(await memberAt(member.email)).toEqual({
      id: member.id,
      status: 'active',
      language: 'km',
      name: 'Keo Ratanak',
      terms: TERMS_VERSION,
    })
    expect(await memberAt(other.email)).toMatchObject({ name: 'Chan Thida', status: 'active' })
  })
})

test('whoever was told that the account will go keeps it by logging in', async () => {
  const { databaseUrl } = inject('platform')
  const member = await storeMember()
  await query(databaseUrl, `UPDATE members SET last_log_in_on = '2020-01-01', warned_at = now() WHERE id = $1`, [
    member.id,
  ])
  expect(await logInStatus(member.email)).toBe(303)
  const left = `SELECT warned_at AS "toldAt", last_log_in_on > now() - interval '2 days' AS "isRecent" FROM members WHERE id = $1`
  expect(await query(databaseUrl, left, [member.id])).toEqual([{ toldAt: null, isRecent: true }])
})

test('what has been done is said by words of ours, and by no others that an address brings', async () => {
  const page = await openAs(await storeMember())
  await page.goto(`${sectionPath('en', 'account')}?done=<b>anything</b>`)
  expect(await page.locator('.account-done').count()).toBe(0)
  expect(whereIs(page)).toContain('anything')
})
