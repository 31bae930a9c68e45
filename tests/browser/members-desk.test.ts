import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'

import { MEMBER_WORDS } from '../../cms/members/words.ts'
import { LOCALES, LOCALE_NAMES, type Locale } from '../../collections/vocabulary/locales.ts'
import { MEMBER_STATUS_LABELS, type MemberDecision } from '../../collections/vocabulary/members.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { linkIn, mailTo, nextMailTo } from '../support/mail/outbox.ts'
import { memberAt, newAddress, PASSWORD, sessionsAt, storeMember } from '../support/members/stored-members.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { expectUncut } from '../support/platform/cut-texts.ts'

const SHOTS = process.env['SCREENSHOTS']
const LIST = '/admin/collections/members'
const DECISIONS = '.member-decisions'

async function desk(language: Locale, options: Parameters<typeof openAdmin>[0] = {}): Promise<Page> {
  const page = await openAdmin(options)
  await logInAs(page, language === 'km' ? 'khmer-publisher' : 'publisher')
  return page
}

async function keepPicture(part: Page | Locator, name: string): Promise<void> {
  if (SHOTS) await part.screenshot({ path: `${SHOTS}/members-${name}.png` })
}

/** A part of a page of ours is in order: for those who do not see it, and for those who do. */
async function expectGood(page: Page, part: string): Promise<void> {
  await expectUncut(page, part)
  expect([part, await violationsOn(page, part)]).toEqual([part, []])
}

/** Presses the button of a decision, and confirms what is asked. */
async function decide(page: Page, decision: MemberDecision, language: Locale, name: string): Promise<void> {
  const { ask, button, done } = MEMBER_WORDS[language].decisions[decision]
  await page.locator(DECISIONS).getByRole('button', { name: button, exact: true }).click()
  await page.locator('.confirmation-modal').getByText(ask.replace('{name}', name)).waitFor()
  await expectGood(page, '.confirmation-modal')
  await keepPicture(page, `ask-${decision}-${language}`)
  await page.locator('.confirmation-modal #confirm-action').click()
  await page.locator('.payload-toast-container').getByText(done.replace('{name}', name)).waitFor()
}

/** The decisions that are offered, once there are these. */
const offered = (page: Page, language: Locale, decisions: readonly MemberDecision[]) =>
  expect
    .poll(() => page.locator(`${DECISIONS} button`).allInnerTexts())
    .toEqual(decisions.map((decision) => MEMBER_WORDS[language].decisions[decision].button))

/** Fills in the log-in of the site. @returns whether it led to what is for members */
async function comesIn(page: Page, email: string): Promise<boolean> {
  await page.goto(sectionPath('en', 'memberLogin'))
  await page.fill('#email', email)
  await page.fill('#password', PASSWORD)
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.click('.door-form button[type=submit]'),
  ])
  if (answer.status() !== 303) {
    await page.waitForLoadState()
    return false
  }
  await page.waitForURL((url) => url.pathname !== sectionPath('en', 'memberLogin'))
  return new URL(page.url()).pathname === sectionPath('en', 'members')
}

describe.each(LOCALES)('in %s', (language) => {
  const words = MEMBER_WORDS[language]
  const labels = (status: keyof typeof MEMBER_STATUS_LABELS) => MEMBER_STATUS_LABELS[status][language]

  test('the first page says that somebody waits and leads there; who is approved is told, and comes in', async () => {
    const name = language === 'km' ? 'ចាន់ សុខា (ប្រឌិត)' : 'Chan Sokha (invented)'
    const { id, email } = await storeMember({ status: 'awaiting-approval', language, name })
    const active = await storeMember()
    const page = await desk(language)
    await page.goto('/admin')
    const card = page.getByRole('region', { name: words.cardHeading })
    await card.waitFor()
    await expectGood(page, '.members-waiting')
    await keepPicture(page, `card-${language}`)
    await card.getByRole('link', { name: words.cardLink }).click()
    const shown = page.getByRole('navigation', { name: words.byStatus }).locator('[aria-current=page]')
    await shown.filter({ hasText: labels('awaiting-approval') }).waitFor()
    await expectGood(page, '.member-statuses')
    await keepPicture(page, `list-${language}`)
    expect(await page.getByRole('cell', { name: active.email }).count()).toBe(0)
    await page.getByRole('link', { name: email }).click()

    await page.waitForURL(new RegExp(id))
    await offered(page, language, ['approve', 'disable'])
    await page.getByText(words.waiting).waitFor()
    await expectGood(page, DECISIONS)
    await keepPicture(page, `waiting-${language}`)
    const visitor = await openPage()
    expect(await comesIn(visitor, email)).toBe(false)
    await decide(page, 'approve', language, name)
    await offered(page, language, ['disable'])
    await page.locator('#field-status').getByText(MEMBER_STATUS_LABELS.active[language]).waitFor()
    expect(await memberAt(email)).toMatchObject({ status: 'active' })
    const { headers, text } = await nextMailTo(inject('platform').dataFolder, email)
    expect([headers['content-language'] ?? language, text.includes(name)]).toEqual([language, true])
    expect(await comesIn(visitor, email)).toBe(true)
  })

  test('who is refused gets no message and does not come in', async () => {
    const { id, email } = await storeMember({ status: 'awaiting-approval', language, name: 'Somebody invented' })
    const page = await desk(language)
    await page.goto(`${LIST}/${id}`)
    await decide(page, 'disable', language, 'Somebody invented')
    await offered(page, language, ['enable'])
    expect(await memberAt(email)).toMatchObject({ status: 'disabled' })
    expect(await comesIn(await openPage(), email)).toBe(false)
    expect(await mailTo(inject('platform').dataFolder, email)).toEqual([])
  })

  test('who is disabled is out at the next page, and in again once enabled', async () => {
    const { id, email } = await storeMember({ language, name: 'A Member' })
    const member = await openPage()
    expect(await comesIn(member, email)).toBe(true)
    const page = await desk(language)
    await page.goto(`${LIST}/${id}`)
    await decide(page, 'disable', language, 'A Member')
    expect(await sessionsAt(email)).toEqual([])
    await member.goto(sectionPath('en', 'account'))
    expect(new URL(member.url()).pathname).toBe(sectionPath('en', 'memberLogin'))
    expect(await comesIn(member, email)).toBe(false)
    await offered(page, language, ['enable'])
    await decide(page, 'enable', language, 'A Member')
    await offered(page, language, ['disable'])
    expect(await comesIn(member, email)).toBe(true)
  })

  test('to create a member invites somebody in their language; once more, and the first link has ended', async () => {
    const { dataFolder } = inject('platform')
    const email = newAddress()
    const page = await desk(language)
    await page.goto(`${LIST}/create`)
    await page.fill('#field-email', email)
    await page.fill('#field-name', 'An Invited Person')
    await page.locator('#field-language input').first().fill(LOCALE_NAMES[language])
    await page.locator('#field-language .rs__option', { hasText: LOCALE_NAMES[language] }).click()
    await page.click('#action-save')
    await page.waitForURL(/[0-9a-f-]{36}/)
    await offered(page, language, ['disable', 'invite'])
    const first = linkIn(await nextMailTo(dataFolder, email))
    expect(new URL(first).pathname.startsWith(`/${language}/`)).toBe(true)
    expect((await fetch(first)).status).toBe(200)
    await decide(page, 'invite', language, 'An Invited Person')
    const second = linkIn(await nextMailTo(dataFolder, email, 2))
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([410, 200])
    expect(await memberAt(email)).toMatchObject({ status: 'invited', language })
  })

  test('on a phone, in the dark, nothing is cut and nothing is out of reach', async () => {
    const { id } = await storeMember({
      status: 'awaiting-approval',
      name: 'A name of more than a few words, to be long',
    })
    const page = await desk(language, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
    for (const [path, part] of [
      ['/admin', '.members-waiting'],
      [LIST, '.member-statuses'],
      [`${LIST}/${id}`, DECISIONS],
    ] as const) {
      await page.goto(path)
      await page.locator(`${part} :is(a, button):enabled, ${part} a`).first().waitFor()
      await expectGood(page, part)
      await keepPicture(page, `phone-${part.slice(1)}-${language}`)
    }
  })
})

test('with the keyboard alone somebody is approved, and a second thought changes nothing', async () => {
  const { id, email } = await storeMember({ status: 'awaiting-approval', name: 'Somebody invented' })
  const page = await desk('en')
  await page.goto(`${LIST}/${id}`)
  const { approve } = MEMBER_WORDS.en.decisions
  const button = page.locator(DECISIONS).getByRole('button', { name: approve.button })
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  const press = async (wanted: string) => {
    for (let step = 0; step < 10 && (await focused()) !== wanted; step += 1) await page.keyboard.press('Tab')
    expect(await focused()).toBe(wanted)
    await page.keyboard.press('Enter')
  }
  await page.locator(`${DECISIONS} button:enabled`).first().waitFor()
  await button.focus()
  await page.keyboard.press('Enter')
  await page.locator('.confirmation-modal').waitFor()
  await press('confirm-cancel')
  await expect.poll(focused).toBe('member-approve')
  expect(await memberAt(email)).toMatchObject({ status: 'awaiting-approval' })
  await page.keyboard.press('Enter')
  await page.locator('.confirmation-modal').waitFor()
  await press('confirm-action')
  await page.locator('.payload-toast-container').getByText('Somebody invented is a member now.').waitFor()
  expect(await memberAt(email)).toMatchObject({ status: 'active' })
})

test('who decides second is told that somebody else has, and sees what is now', async () => {
  const { id } = await storeMember({ status: 'awaiting-approval', name: 'Somebody invented' })
  const [first, second] = [await desk('en'), await desk('km')]
  for (const page of [first, second]) {
    await page.goto(`${LIST}/${id}`)
    await page.locator(`${DECISIONS} button:enabled`).first().waitFor()
  }
  await decide(first, 'disable', 'en', 'Somebody invented')
  await second.locator(DECISIONS).getByRole('button', { name: MEMBER_WORDS.km.decisions.approve.button }).click()
  await second.locator('.confirmation-modal #confirm-action').click()
  await second.locator('.payload-toast-container').getByText(MEMBER_WORDS.km.refused).waitFor()
  await offered(second, 'km', ['enable'])
})

test.each(['editor', 'analyst'] as const)('an %s learns nothing of members', async (who) => {
  const { id, email } = await storeMember({ status: 'awaiting-approval' })
  const page = await openAdmin()
  await logInAs(page, who)
  for (const path of ['/admin', LIST, `${LIST}/${id}`]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(await page.content()).not.toContain(email)
    expect(await page.locator(`.members-waiting, .member-statuses, ${DECISIONS}, a[href*="${LIST}"]`).count()).toBe(0)
  }
})
