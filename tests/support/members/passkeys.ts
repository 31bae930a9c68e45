import type { Page } from 'playwright-core'
import { inject } from 'vitest'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../../collections/vocabulary/paths.ts'
import type { PasskeyQuestion } from '../../../site/members/passkeys/fields.ts'
import type { AssertionAnswer } from '../../../site/members/passkeys/responses.ts'
import type { Place } from '../platform/members.ts'
import { startSite } from '../platform/site-process.ts'
import { plugIn, type VirtualAuthenticator } from '../platform/virtual-authenticator.ts'
import { openAs, pressSubmit } from './account.ts'
import type { Member } from '../platform/members.ts'
import { PASSWORD } from './stored-members.ts'

/** A site that browsers know by a name, which is what passkeys are made for. */
export async function namedSite(): Promise<Place> {
  const { databaseUrl } = inject('platform')
  const { url } = await startSite(databaseUrl, 'localhost')
  return { siteUrl: url, databaseUrl }
}

/** A member's browser with a device that makes passkeys. */
export async function openWithDevice(
  member: Member,
  site: Place,
): Promise<{ page: Page; device: VirtualAuthenticator }> {
  const page = await openAs(member, {}, site)
  return { page, device: await plugIn(page) }
}

/** Goes from the list of passkeys to the page on which the device is asked. */
export async function beginPasskey(page: Page, locale: Locale, name: string, password = PASSWORD): Promise<void> {
  await page.goto(sectionPath(locale, 'accountPasskeys'))
  await page.fill('#name', name)
  await page.fill('#password', password)
  await page.click('[data-with-passkeys] button[type=submit]')
}

/** Makes a passkey by the forms of the account, all the way. */
export async function makePasskey(page: Page, locale: Locale, name: string): Promise<void> {
  await beginPasskey(page, locale, name)
  await page.waitForSelector('[data-make-passkey]')
  await pressSubmit(page)
  await page.waitForSelector('.account-done')
}

/** What the device answers to a question of the site's, as a script of the site would send it. @throws when it answers nothing */
export async function answerOf(page: Page, question: PasskeyQuestion): Promise<AssertionAnswer> {
  const path = sectionPath('en', 'memberPasskeyLogin')
  const answer = await page.evaluate(
    async ([address, action]) => {
      const response = await fetch(address, { method: 'POST', body: new URLSearchParams({ action }) })
      const { options } = (await response.json()) as { options: PublicKeyCredentialRequestOptionsJSON }
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
      const credential = await navigator.credentials.get({ publicKey })
      return credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : ''
    },
    [path, question] as const,
  )
  return JSON.parse(answer) as AssertionAnswer
}
