import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { withNext } from '../../collections/vocabulary/member-forms.ts'
import { pagePath, resourcePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { translator } from '../../site/messages/translate.ts'
import { GATED_PAGE, GATED_RESOURCE } from '../support/members/gated.ts'
import { PASSWORD, storeMember } from '../support/members/stored-members.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { beginSessionOf, logIn } from '../support/platform/members.ts'
import { sidewaysScroll } from '../support/platform/page-problems.ts'

const PHONE = { viewport: { width: 360, height: 740 } }

/** Fits a telephone, and axe, which is a script itself, finds nothing. */
async function expectGood(page: Page, hasScripts = true): Promise<void> {
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  if (hasScripts) expect(await violationsOn(page)).toEqual([])
}

describe.each(LOCALES)('what is for members (%s)', (locale) => {
  const t = translator(locale)
  const [logInPath, signUpPath] = [sectionPath(locale, 'memberLogin'), sectionPath(locale, 'memberRegistration')]
  const gated = [
    ['a page', pagePath(locale, GATED_PAGE.slug), GATED_PAGE.text[locale], t('gate.pageText')],
    [
      'a resource',
      resourcePath(locale, GATED_RESOURCE.slug),
      GATED_RESOURCE.text[locale],
      t('resources.membersOnlyText'),
    ],
  ] as const

  test.each(gated.flatMap((each) => [true, false].map((scripts) => [...each, scripts] as const)))(
    '%s at %s says who may read it, and opens to whoever logs in there',
    async (_what, path, text, who, javaScriptEnabled) => {
      const { email } = await storeMember({ language: locale })
      const page = await openPage({ ...PHONE, javaScriptEnabled })
      expect((await page.goto(path))?.status()).toBe(200)
      expect(await page.content()).not.toContain(text)
      const gate = page.locator('.members-gate')
      for (const words of [t('resources.membersOnly'), who, t('gate.free')])
        expect(await gate.innerText()).toContain(words)
      const ways = gate.locator('a')
      expect(await Promise.all((await ways.all()).map((way) => way.getAttribute('href')))).toEqual([
        withNext(logInPath, path),
        withNext(signUpPath, path),
      ])
      await expectGood(page, javaScriptEnabled)

      await ways.first().click()
      await page.waitForURL((url) => url.pathname === logInPath)
      expect(await page.innerText('.door-news')).toBe(t('login.wanted'))
      await page.fill('#email', email)
      await page.fill('#password', PASSWORD)
      await page.click('.door-form button[type=submit]')
      await page.waitForURL((url) => url.pathname === path)
      expect(await page.innerText('main')).toContain(text)
      expect(await gate.count()).toBe(0)
      await expectGood(page, javaScriptEnabled)
    },
  )

  test('has a home, which shows strangers both ways in, and members what is theirs', async () => {
    const page = await openPage(PHONE)
    const main = page.locator('main')
    await page.goto(sectionPath(locale, 'members'))
    for (const way of [logInPath, signUpPath]) expect(await main.locator(`a[href="${way}"]`).count()).toBe(1)
    await expectGood(page)

    await logIn(page.context(), await storeMember({ language: locale, name: 'Sok Dara' }))
    await page.reload()
    expect(await page.innerText('h1')).toBe(t('gate.welcome', { name: 'Sok Dara' }))
    for (const section of ['account', 'newsletter', 'memberLogout'] as const)
      expect(await main.locator(`a[href="${sectionPath(locale, section)}"]`).count()).toBe(1)
    expect(await main.locator(`a[href="${logInPath}"]`).count()).toBe(0)
    await expectGood(page)
  })

  test.each(gated)(
    '%s at %s is kept by nobody on the way to a member, nor is the gate given to one',
    async (_what, path) => {
      const url = inject('platform').siteUrl + path
      const { headers: forStranger } = await fetch(url)
      expect(forStranger.get('vary')).toMatch(/\bcookie\b/)
      expect(forStranger.get('set-cookie')).toBeNull()
      const { cookie } = await beginSessionOf(await storeMember())
      const { headers } = await fetch(url, { headers: { cookie } })
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('vary')).toMatch(/\bcookie\b/)
      // Who has the gate from before, and says so, is not told that nothing has changed.
      const again = await fetch(url, { headers: { cookie, 'if-none-match': forStranger.get('etag') ?? '' } })
      expect(again.status).toBe(200)
    },
  )
})
