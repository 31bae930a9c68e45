import { randomInt } from 'node:crypto'

import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { sectionPath, SECTIONS, type Section } from '../../../collections/vocabulary/paths.ts'
import { openPage } from '../platform/browser.ts'
import { beginSessionOf, logIn, type MemberSession, type Place } from '../platform/members.ts'
import { loopback, sendForm, type FormAnswer } from '../reports/send-form.ts'
import type { Member } from '../platform/members.ts'
import { PASSWORD } from './stored-members.ts'

/** Every page of the account, those to come included. */
export const ACCOUNT_SECTIONS = (Object.keys(SECTIONS) as Section[]).filter(
  (section) => SECTIONS[section] === SECTIONS.account || SECTIONS[section].startsWith(`${SECTIONS.account}/`),
)

/** Those that the platform under test shows: browsers know it by a number, and make no passkeys for that. */
export const ACCOUNT_PAGES = ACCOUNT_SECTIONS.filter(
  (section) => section !== 'accountData' && section !== 'accountPasskeys',
)

/** A phone on which a member has logged in before. */
export async function openAs(
  member: Member,
  options: BrowserContextOptions = {},
  place: Place = inject('platform'),
): Promise<Page> {
  const page = await openPage({ viewport: { width: 360, height: 740 }, baseURL: place.siteUrl, ...options })
  await logIn(page.context(), member, place)
  return page
}

export const pressSubmit = (page: Page): Promise<void> => page.click('.account-form button[type=submit]')

/** The path and the parameters of where a browser is. */
export const whereIs = (page: Page): string => page.url().slice(new URL(page.url()).origin.length)

/** From a network that nobody else comes from, so that no limit counts the others. */
const ownNetwork = () => loopback(300_000 + randomInt(500_000))

/** An account as a browser without a screen asks for it. */
export interface Visit {
  session: MemberSession
  get(section: Section, locale?: Locale): Promise<Response>
  send(section: Section, fields: Record<string, string>, headers?: Record<string, string>): Promise<FormAnswer>
}

/** A new session of a member's. */
export async function visitAs(member: Member, place: Place = inject('platform')): Promise<Visit> {
  const session = await beginSessionOf(member, place)
  const [{ cookie }, from] = [session, ownNetwork()]
  return {
    session,
    get: (section, locale = 'en') =>
      fetch(place.siteUrl + sectionPath(locale, section), { headers: { cookie }, redirect: 'manual' }),
    send: (section, fields, headers = {}) =>
      sendForm(place.siteUrl + sectionPath('en', section), fields, { from, headers: { cookie, ...headers } }),
  }
}

/** The status that the log-in answers: 303 opens the account, 422 says that address and password do not belong together. */
export async function logInStatus(email: string, password = PASSWORD): Promise<number> {
  const address = inject('platform').siteUrl + sectionPath('en', 'memberLogin')
  return (await sendForm(address, { email, password }, { from: ownNetwork() })).status
}
