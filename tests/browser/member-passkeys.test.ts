import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { withNext } from '../../collections/vocabulary/member-forms.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { accountErrorText } from '../../site/members/account/error-text.ts'
import { translator } from '../../site/messages/translate.ts'
import { nextMailTo } from '../support/mail/outbox.ts'
import { pressSubmit, visitAs, whereIs } from '../support/members/account.ts'
import { beginPasskey, makePasskey, namedSite, openWithDevice } from '../support/members/passkeys.ts'
import { memberAt, PASSWORD, sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { storePasskey } from '../support/members/traces.ts'
import { openPage } from '../support/platform/browser.ts'
import { problemsOn } from '../support/platform/page-problems.ts'
import { withoutList } from '../support/platform/virtual-authenticator.ts'
import { query } from '../support/postgres/cluster.ts'

const passkeysOf = ({ id }: { id: string }) =>
  query<{ name: string; used: boolean }>(
    inject('platform').databaseUrl,
    'SELECT name, used_at IS NOT NULL AS used FROM member_passkeys WHERE member = $1 ORDER BY made_at',
    [id],
  )

describe.each(LOCALES)('a passkey (%s)', (locale) => {
  const t = translator(locale)

  test('is made and named by whoever knows the password, opens the account, and opens nothing once removed', async () => {
    const { dataFolder } = inject('platform')
    const site = await namedSite()
    const member = await storeMember({ language: locale })
    const { page, device } = await openWithDevice(member, site)
    await page.goto(sectionPath(locale, 'account'))
    await page.click(`a[href="${sectionPath(locale, 'accountPasskeys')}"]`)
    await page.waitForSelector('[data-with-passkeys]:not([hidden])')
    expect(await page.isVisible('[data-without-passkeys]')).toBe(false)
    expect(await page.getAttribute('#password', 'autocomplete')).toBe('current-password')
    expect(await problemsOn(page)).toEqual([])

    await beginPasskey(page, locale, 'ទូរសព្ទខ្ញុំ', 'not the password')
    await page.waitForSelector('#password-errors')
    expect(await page.innerText('#password-errors')).toContain(accountErrorText('passwordWrong', t))
    expect(await page.inputValue('#name')).toBe('ទូរសព្ទខ្ញុំ')
    expect(await problemsOn(page)).toEqual([])
    await beginPasskey(page, locale, 'ទូរសព្ទខ្ញុំ')
    await page.waitForSelector('[data-make-passkey]')
    expect(await problemsOn(page)).toEqual([])
    expect(await device.passkeys()).toBe(0)
    await pressSubmit(page)
    await page.waitForSelector('.account-done')
    expect(await problemsOn(page)).toEqual([])
    expect(await device.passkeys()).toBe(1)
    expect(await passkeysOf(member)).toEqual([{ name: 'ទូរសព្ទខ្ញុំ', used: false }])
    expect((await nextMailTo(dataFolder, member.email)).text).toContain('ទូរសព្ទខ្ញុំ')

    expect((await page.innerText('.account-item > p')).includes(';')).toBe(locale === 'en')
    await page.click('.account-item summary')
    expect(await problemsOn(page)).toEqual([])
    await page.fill('.account-item input[name=name]', 'The blue telephone')
    await page.click('.account-item form:first-of-type button[type=submit]')
    await page.waitForURL((url) => url.searchParams.get('done') === 'passkeyRenamed')
    expect(await page.locator('.account-item h3').allInnerTexts()).toEqual(['The blue telephone'])

    await page.context().clearCookies()
    await withoutList(page)
    const wanted = sectionPath(locale, 'accountSessions')
    await page.goto(withNext(sectionPath(locale, 'memberLogin'), wanted))
    await page.click('[data-passkey-login] button')
    await page.waitForURL((url) => url.pathname === wanted)
    expect((await sessionsAt(member.email)).map(({ means }) => means)).toEqual(['password', 'passkey'])
    expect(await passkeysOf(member)).toEqual([{ name: 'The blue telephone', used: true }])

    await page.goto(sectionPath(locale, 'accountPasskeys'))
    await page.click('.account-item summary')
    await page.fill('.account-item input[type=password]', PASSWORD)
    await page.click('.account-item .button-report')
    await page.waitForURL((url) => url.searchParams.get('done') === 'passkeyRemoved')
    expect(await passkeysOf(member)).toEqual([])
    await page.context().clearCookies()
    await page.goto(sectionPath(locale, 'memberLogin'))
    await page.click('[data-passkey-login] button')
    await page.waitForFunction((text) => document.body.innerText.includes(text), t('passkey.refused'))
    expect(await problemsOn(page)).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  test('is made once on each device, and whoever is not its owner makes and uses none', async () => {
    const site = await namedSite()
    const member = await storeMember({ language: locale })
    const { page, device } = await openWithDevice(member, site)
    await makePasskey(page, locale, 'A telephone')
    await beginPasskey(page, locale, 'The same telephone')
    await page.waitForSelector('[data-make-passkey]')
    await pressSubmit(page)
    await page.waitForSelector('[data-passkey-problem]:not([hidden])')
    expect(await page.innerText('[data-passkey-problem]')).toBe(t('account.passkeyNotMade'))
    expect(await problemsOn(page)).toEqual([])
    expect(await passkeysOf(member)).toHaveLength(1)

    await device.recognises(false)
    await page.context().clearCookies()
    await withoutList(page)
    await page.goto(sectionPath(locale, 'memberLogin'))
    await page.click('[data-passkey-login] button')
    await page.waitForFunction((text) => document.body.innerText.includes(text), t('passkey.cancelled'))
    expect(await page.context().cookies()).toEqual([])
  })

  test('opens the account out of the list that a browser shows at the box for the address', async () => {
    const site = await namedSite()
    const member = await storeMember({ language: locale })
    const { page } = await openWithDevice(member, site)
    await makePasskey(page, locale, 'A telephone')
    await page.context().clearCookies()
    const wanted = `${sectionPath(locale, 'resources')}?audience=parents`
    await page.goto(withNext(sectionPath(locale, 'memberLogin'), wanted))
    await page.waitForURL((url) => url.pathname + url.search === wanted)
    expect((await sessionsAt(member.email)).map(({ means }) => means)).toEqual(['password', 'passkey'])
  })

  test('confirms the deletion of the account in the place of the password', async () => {
    const site = await namedSite()
    const member = await storeMember({ language: locale })
    const { page, device } = await openWithDevice(member, site)
    await makePasskey(page, locale, 'A telephone')
    await page.goto(sectionPath(locale, 'accountDeletion'))
    await page.waitForSelector('[data-confirm-passkey]:not([hidden])')
    expect(await problemsOn(page)).toEqual([])
    await device.recognises(false)
    await page.click('[data-confirm-passkey]')
    await page.waitForFunction((text) => document.body.innerText.includes(text), t('passkey.cancelled'))
    expect(await memberAt(member.email)).toMatchObject({ status: 'active' })
    await device.recognises(true)
    await page.click('[data-confirm-passkey]')
    await page.waitForSelector(`main a.button[href="${homePath(locale)}"]`)
    expect(await memberAt(member.email)).toBeUndefined()
    expect(await page.context().cookies()).toEqual([])
  })
})

describe('a list of passkeys', () => {
  test('has names, an end, and no form without scripts, where nothing could be made', async () => {
    const t = translator('en')
    const site = await namedSite()
    const member = await storeMember()
    const { send } = await visitAs(member, site)
    const begin = (name: string) => send('accountPasskeys', { action: 'begin', name, password: PASSWORD })
    for (const [name, problem] of [
      ['  ', 'passkeyNameMissing'],
      ['x'.repeat(201), 'passkeyNameTooLong'],
    ] as const) {
      const { status, html } = await begin(name)
      expect([status, html.includes(accountErrorText(problem, t))]).toEqual([422, true])
    }
    for (let count = 0; count < 20; count += 1) await storePasskey(site.databaseUrl, member, `Key ${count}`)
    const { status, html } = await begin('One more')
    expect([status, html.includes(accountErrorText('passkeysTooMany', t))]).toEqual([422, true])

    const page = await openPage({ baseURL: site.siteUrl, javaScriptEnabled: false })
    await page.goto(sectionPath('en', 'accountPasskeys'))
    expect(whereIs(page)).toBe(withNext(sectionPath('en', 'memberLogin'), sectionPath('en', 'accountPasskeys')))
    expect(await page.isVisible('[data-passkey-login]')).toBe(false)
    await page.fill('#email', member.email)
    await page.fill('#password', PASSWORD)
    await page.click('.door-form button[type=submit]')
    await page.waitForSelector('.account-item')
    expect(await page.locator('.account-item').count()).toBe(20)
    expect(await page.isVisible('[data-without-passkeys]')).toBe(true)
    expect(await page.isVisible('[data-with-passkeys]')).toBe(false)
  })
})

describe('where the address of the site is a number, for which there are no passkeys,', () => {
  test('the log-in works without them, and says nothing of them', async () => {
    const member = await storeMember()
    const page = await openPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.goto(sectionPath('en', 'memberLogin'))
    expect(await page.locator('[data-passkey-login]').count()).toBe(0)
    await page.fill('#email', member.email)
    await page.fill('#password', PASSWORD)
    await page.click('.door-form button[type=submit]')
    await page.waitForURL((url) => url.pathname === sectionPath('en', 'members'))
    expect(faults).toEqual([])
    const { send } = await visitAs(member)
    for (const action of ['options', 'log-in', 'confirm']) {
      const { status, html } = await send('memberPasskeyLogin', { action, credential: '{}' })
      expect([status, JSON.parse(html)]).toEqual([403, { kind: 'refused' }])
    }
    expect((await send('accountPasskeys', { action: 'begin', name: 'A key', password: PASSWORD })).status).toBe(404)
  })
})
