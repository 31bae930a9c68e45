import { randomUUIDv7 } from 'node:crypto'

import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { translator } from '../../site/messages/translate.ts'
import { openAs, visitAs, whereIs } from '../support/members/account.ts'
import { sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { beginSessionOf } from '../support/platform/members.ts'
import { problemsOn } from '../support/platform/page-problems.ts'
import { query } from '../support/postgres/cluster.ts'

const DEVICES = ['Chrome · Android', 'Safari · iPhone', ''] as const

describe.each(LOCALES)('where somebody is logged in (%s)', (locale) => {
  const t = translator(locale)

  test.each([true, false])('is listed, and ends one by one and all; scripts: %s', async (javaScriptEnabled) => {
    const member = await storeMember({ language: locale })
    const others = []
    for (const device of DEVICES) others.push(await beginSessionOf(member, { ...inject('platform'), device }))
    const page = await openAs(member, { javaScriptEnabled })
    const items = page.locator('.account-session')
    const devices = async () => (await sessionsAt(member.email)).map(({ device }) => device)

    await page.goto(sectionPath(locale, 'account'))
    await page.click(`a[href="${sectionPath(locale, 'accountSessions')}"]`)
    await items.first().waitFor()
    await page.waitForLoadState()
    const shown = await items.locator('h2').allInnerTexts()
    expect(shown.toSorted()).toEqual(
      ['Chrome · Android', 'Safari · iPhone', t('account.unknownDevice'), 'Firefox, Linux'].toSorted(),
    )
    const here = page.locator('.account-item-here')
    expect(await here.allInnerTexts()).toEqual([expect.stringContaining('Firefox, Linux')])
    expect(await here.innerText()).toContain(t('account.sessionHere'))
    expect((await here.locator('p.quiet').innerText()).includes(';')).toBe(locale === 'en')
    // Buttons that look alike do not sound alike.
    const names = await page.locator('.account-session button').allTextContents()
    expect(new Set(names.map((name) => name.replace(/\s+/g, ' ')))).toHaveLength(4)
    expect(await problemsOn(page, javaScriptEnabled)).toEqual([])

    await page.click(`.account-session button[value="${others[0]?.id ?? ''}"]`)
    await page.waitForSelector('.account-done')
    expect(await devices()).toEqual(['Safari · iPhone', '', 'Firefox, Linux'])
    expect(await problemsOn(page, javaScriptEnabled)).toEqual([])

    await page.click('button[value=others]')
    await items.nth(1).waitFor({ state: 'detached' })
    expect(await devices()).toEqual(['Firefox, Linux'])
    expect(await page.locator('button[value=others]').count()).toBe(0)

    await page.click('button[value=all]')
    await page.waitForURL((url) => url.pathname === homePath(locale))
    expect(await devices()).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await page.goto(sectionPath(locale, 'account'))
    expect(new URL(page.url()).pathname).toBe(sectionPath(locale, 'memberLogin'))
  })

  test('ends here by its own button', async () => {
    const member = await storeMember()
    await beginSessionOf(member, { ...inject('platform'), device: 'Chrome · Android' })
    const page = await openAs(member, { javaScriptEnabled: false })
    await page.goto(sectionPath(locale, 'accountSessions'))
    await page.click('.account-item-here button')
    await page.waitForURL((url) => url.pathname === homePath(locale))
    expect(whereIs(page)).toBe(homePath(locale))
    expect(await page.context().cookies()).toEqual([])
    expect(await sessionsAt(member.email)).toEqual([{ means: 'password', device: 'Chrome · Android' }])
  })
})

describe('the end of a session', () => {
  test('is never that of somebody else, whatever id is named', async () => {
    const [member, other] = [await storeMember(), await storeMember()]
    const { send } = await visitAs(member)
    const theirs = await visitAs(other)
    for (const end of [theirs.session.id, randomUUIDv7(), other.id, 'everything', '', '%'])
      expect((await send('accountSessions', { end })).status).toBe(303)
    expect((await theirs.get('account')).status).toBe(200)
    expect(await sessionsAt(member.email)).toHaveLength(1)
    for (const end of ['others', 'all']) await send('accountSessions', { end, member: other.id })
    expect(await sessionsAt(member.email)).toEqual([])
    expect((await theirs.get('account')).status).toBe(200)
  })

  test('comes by itself after its time, and the list shows no session that is over', async () => {
    const { databaseUrl } = inject('platform')
    const member = await storeMember()
    const [over, good] = [await visitAs(member), await visitAs(member)]
    const page = await openAs(member)
    await query(databaseUrl, 'UPDATE member_sessions SET ends_at = now() WHERE id = $1', [over.session.id])
    expect([(await over.get('account')).status, (await good.get('account')).status]).toEqual([303, 200])
    await page.goto(sectionPath('en', 'accountSessions'))
    expect(await page.locator('.account-session').count()).toBe(2)
  })
})
