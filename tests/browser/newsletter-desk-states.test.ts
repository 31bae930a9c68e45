import pg from 'pg'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import { sayIn } from '../../cms/newsletter/desk/words/say.ts'
import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { DELIVERY_STATE_LABELS, SENDING_STATE_LABELS } from '../../collections/vocabulary/newsletter.ts'
import { deliveryStates, storeSending } from '../support/newsletter/desk.ts'
import { confirm, newReader, openSending, SECTION, writeIssue } from '../support/newsletter/desk-page.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { expectUncut } from '../support/platform/cut-texts.ts'

const SHOTS = process.env['SCREENSHOTS']
const HOUR = 3_600_000

let db: pg.Pool
beforeAll(() => {
  db = new pg.Pool({ connectionString: inject('platform').databaseUrl })
})
afterAll(() => db.end())

const publisherOf = (language: Locale) => (language === 'km' ? 'khmer-publisher' : 'publisher')

async function desk(who: Parameters<typeof logInAs>[1], issue: string, options: Parameters<typeof openAdmin>[0] = {}) {
  const page = await openAdmin(options)
  await logInAs(page, who)
  return { page, section: await openSending(page, issue) }
}

const stateOf = async (issue: string) =>
  (await db.query<{ state: string }>('SELECT state FROM newsletter_sendings WHERE issue = $1', [issue])).rows[0]?.state

/** An issue that the worker leaves alone, since nobody has put it together: one reader has it, one waits, of two nothing is known. */
async function onItsWay(
  state: 'sending' | 'sent',
): Promise<{ issue: string; unknown: { id: string; email: string }[] }> {
  const issue = await writeIssue()
  const [has, waits, first, second] = [
    await newReader('en'),
    await newReader('km'),
    await newReader('en'),
    await newReader('km'),
  ]
  const unknown = [first, second].toSorted((one, other) => (one.email < other.email ? -1 : 1))
  await storeSending(db, issue, state, [
    ['sent', [has.id]],
    [state === 'sent' ? 'bounced' : 'waiting', [waits.id]],
    ['unknown', unknown.map(({ id }) => id)],
  ])
  return { issue, unknown }
}

/** Where the focus is, as one would say it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const each = document.activeElement
    return (each?.getAttribute('aria-label') ?? each?.getAttribute('title') ?? each?.textContent ?? '').slice(0, 60)
  })

describe('an editor', () => {
  const buttons = (section: Locator) => section.getByRole('button').allInnerTexts()

  test('looks at an issue as a letter, and finds nothing to send it with', async () => {
    const { page, section } = await desk('editor', await writeIssue())
    await section.getByRole('button', { name: 'Show the preview' }).click()
    await section.locator('iframe').nth(1).waitFor()
    await expect.poll(() => buttons(section)).toEqual(['Load again', 'a phone', 'a computer'])
    expect(await section.locator('input').count()).toBe(0)
    expect(await violationsOn(page, SECTION)).toEqual([])
  })

  test('sees how far it is, and neither an address nor anything to decide', async () => {
    const { issue, unknown } = await onItsWay('sending')
    const { section } = await desk('editor', issue)
    await section.getByText('3 of 4 done').waitFor()
    await expect.poll(() => buttons(section)).toEqual(['Show the preview'])
    for (const { email } of unknown) expect(await section.innerText()).not.toContain(email)
  })
})

describe.each(LOCALES)('in %s', (language) => {
  const say = sayIn(language)

  test('an issue in one language says who gets it in that one', async () => {
    await newReader('en')
    await newReader('km')
    for (const only of LOCALES) {
      const { page, section } = await desk(publisherOf(language), await writeIssue({ readyIn: [only] }))
      const [words] = say(`readers.only.${only}`).split('{n}')
      await section.locator('.sending__note', { hasText: words ?? '' }).waitFor()
      if (SHOTS) await section.screenshot({ path: `${SHOTS}/desk-only-${only}-${language}.png` })
      await page.context().close()
    }
    const { section } = await desk(publisherOf(language), await writeIssue())
    expect(await section.locator('.sending__note').count()).toBe(0)
  })

  test('a time that has passed is refused at its box, in words, and one ahead is kept and taken back', async () => {
    const issue = await writeIssue()
    const { page, section } = await desk(publisherOf(language), issue)
    const box = section.getByLabel(say('schedule.moment'))
    for (const [written, problem] of [
      ['', 'moment'],
      ['2020-01-01T08:00', 'past'],
      ['2199-01-01T08:00', 'tooFar'],
    ] as const) {
      await box.fill(written)
      await section.getByRole('button', { name: say('schedule.schedule') }).click()
      await section
        .getByRole('alert')
        .getByText(say(`refused.${problem}`))
        .waitFor()
      await expect.poll(() => box.evaluate((each) => each === document.activeElement)).toBe(true)
      expect(await box.getAttribute('aria-invalid')).toBe('true')
    }
    expect(await violationsOn(page, SECTION)).toEqual([])
    if (SHOTS) await section.screenshot({ path: `${SHOTS}/desk-problem-${language}.png` })
    expect(await stateOf(issue)).toBeUndefined()

    const at = clockInPhnomPenh(new Date(Date.now() + 3 * HOUR))
    await box.fill(at)
    await section.getByRole('button', { name: say('schedule.schedule') }).click()
    await page.locator('.confirmation-modal h1').getByText(at.replace('T', ' ')).waitFor()
    expect(await violationsOn(page, '.confirmation-modal')).toEqual([])
    await expectUncut(page, '.confirmation-modal')
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/desk-dialog-${language}.png` })
    await confirm(page)
    await section.getByText(say('state.scheduled', { moment: at.replace('T', ' ') })).waitFor()
    expect(await stateOf(issue)).toBe('scheduled')
    if (SHOTS) await section.screenshot({ path: `${SHOTS}/desk-scheduled-${language}.png` })

    await section.getByRole('button', { name: say('schedule.cancel') }).click()
    await confirm(page)
    await section.getByText(say('state.cancelled')).waitFor()
    // What was pressed is gone; one goes on from what is said of it.
    await expect.poll(() => focused(page)).toBe(say('done.cancel'))
    expect(await stateOf(issue)).toBe('cancelled')
  })

  test('an issue that could not go out when it was due says so, and not that somebody took it back', async () => {
    const issue = await writeIssue()
    await storeSending(db, issue, 'cancelled', [], new Date(Date.now() - HOUR))
    await db.query('UPDATE newsletter_sendings SET ended_at = now() WHERE issue = $1', [issue])
    const { section } = await desk(publisherOf(language), issue)
    const [before = '', after = ''] = say('state.calledOff').split('{moment}')
    const standing = await section.locator('.sending__standing').innerText()
    expect([standing.includes(before.trim()), standing.includes(after.trim())]).toEqual([true, true])
  })

  test('a sending is paused, goes on, and what is not known is decided, once', async () => {
    const { issue, unknown } = await onItsWay('sending')
    const { page, section } = await desk(publisherOf(language), issue)
    const mark = (state: 'sending' | 'paused') =>
      section.locator('.desk-mark', { hasText: SENDING_STATE_LABELS[state][language] })
    await section.getByText(say('progress.done', { done: 3, all: 4 })).waitFor()
    await section.getByText(DELIVERY_STATE_LABELS.unknown[language], { exact: true }).waitFor()
    if (SHOTS) await section.screenshot({ path: `${SHOTS}/desk-sending-${language}.png` })
    await section.getByRole('button', { name: say('progress.pause') }).click()
    await mark('paused').waitFor()
    expect(await stateOf(issue)).toBe('paused')
    await section.getByRole('button', { name: say('progress.resume') }).click()
    await mark('sending').waitFor()

    const ids = unknown.map(({ id }) => id)
    const [first = { id: '', email: '' }] = unknown
    await section.getByRole('button', { name: say('undecided.again.to', { email: first.email }) }).click()
    await section.getByText(say('done.decide')).waitFor()
    await section.getByText(first.email).waitFor({ state: 'detached' })
    expect(await deliveryStates(db, issue, ids)).toEqual(['waiting', 'unknown'])
    await section
      .getByRole('button', { name: /^/ })
      .filter({ hasText: say('undecided.leave') })
      .click()
    await section.locator('.sending__table').waitFor({ state: 'detached' })
    expect(await deliveryStates(db, issue, ids)).toEqual(['waiting', 'failed'])
    expect(await violationsOn(page, SECTION)).toEqual([])
  })

  test('all of whom nothing is known are decided about at once, after one is asked', async () => {
    const { issue, unknown } = await onItsWay('sent')
    const { page, section } = await desk(publisherOf(language), issue)
    await section.getByRole('button', { name: say('undecided.leaveAll') }).click()
    await page.getByRole('heading', { name: say('confirm.leave.title') }).waitFor()
    expect(
      await deliveryStates(
        db,
        issue,
        unknown.map(({ id }) => id),
      ),
    ).toEqual(['unknown', 'unknown'])
    await confirm(page)
    await section.locator('.sending__table').waitFor({ state: 'detached' })
    expect(
      await deliveryStates(
        db,
        issue,
        unknown.map(({ id }) => id),
      ),
    ).toEqual(['failed', 'failed'])
    expect(await stateOf(issue)).toBe('sent')
  })

  test.each([
    [1280, 'light'],
    [360, 'dark'],
  ] as const)(
    'at %i px, %s, axe finds nothing, nothing is cut and nothing scrolls sideways',
    async (width, colorScheme) => {
      const stages = {
        open: await writeIssue({ readyIn: [language] }),
        draft: await writeIssue({ status: 'draft' }),
        sending: (await onItsWay('sending')).issue,
        sent: (await onItsWay('sent')).issue,
      }
      for (const [stage, issue] of Object.entries(stages)) {
        const { page, section } = await desk(publisherOf(language), issue, {
          colorScheme,
          viewport: { width, height: 800 },
        })
        await section.getByRole('button', { name: say('preview.show') }).click()
        await section.locator('iframe').first().waitFor()
        await section.locator('summary').first().click()
        await expectUncut(page, SECTION)
        expect([stage, await violationsOn(page, SECTION)]).toEqual([stage, []])
        if (SHOTS) await section.screenshot({ path: `${SHOTS}/desk-${stage}-${width}-${language}.png` })
        await page.context().close()
      }
    },
  )
})

async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  while (passed.length < 40) {
    if ((await focused(page)) === name) return
    passed.push(await focused(page))
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to “${name}”, but to ${passed.join(', ')}.`)
}

test('with the keyboard alone an issue is looked at, tried out, and sent', async () => {
  const issue = await writeIssue()
  const { page, section } = await desk('publisher', issue)
  await section.getByRole('button', { name: 'Show the preview' }).focus()
  await page.keyboard.press('Enter')
  await section.locator('iframe').nth(1).waitFor()
  await tabTo(page, 'a computer')
  await page.keyboard.press('Space')
  const isPressed = () => section.getByRole('button', { name: 'a computer' }).getAttribute('aria-pressed')
  await expect.poll(isPressed).toBe('true')
  await tabTo(page, 'As plain text')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Letter in English: As plain text')
  await tabTo(page, 'Send a test to me')
  await page.keyboard.press('Enter')
  await section.getByText(/A test is on its way to/).waitFor()

  // Enter in the box asks about the sending, and does not save the document around it.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('datetime-local')
  await page.keyboard.press('Enter')
  await section.getByText('Give a day and a time.').waitFor()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => section.getByRole('radio', { name: 'Now' }).isChecked()).toBe(true)
  await tabTo(page, 'Send now…')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Send this issue now?' }).waitFor()
  await tabTo(page, 'Back')
  await page.keyboard.press('Enter')
  // The focus is where it was before the dialog.
  await expect.poll(() => focused(page)).toBe('Send now…')
  expect(await stateOf(issue)).toBeUndefined()
  await page.keyboard.press('Enter')
  await tabTo(page, 'Send now')
  await page.keyboard.press('Enter')
  await section.getByText('The issue is scheduled.').waitFor()
  expect(['scheduled', 'sending', 'sent']).toContain(await stateOf(issue))
})

test('a look that comes to nothing is said until one succeeds, and nobody is taken from where they are', async () => {
  const { issue } = await onItsWay('sending')
  const { page, section } = await desk('publisher', issue)
  const button = section.getByRole('button', { name: 'Send a test to me' })
  await button.focus()
  await page.route('**/sending', (route) => route.abort())
  await section.getByRole('alert').getByText('The server does not answer.').waitFor()
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true)
  if (SHOTS) await section.screenshot({ path: `${SHOTS}/desk-unseen-en.png` })
  await page.unroute('**/sending')
  await section.getByRole('alert').getByText('The server does not answer.').waitFor({ state: 'detached' })
  await section.getByText('3 of 4 done').waitFor()
})

test('who comes second is told, and sees how it stands', async () => {
  const issue = await writeIssue()
  const { page, section } = await desk('publisher', issue)
  await section.getByLabel('Day and time in Phnom Penh').fill(clockInPhnomPenh(new Date(Date.now() + HOUR)))
  await storeSending(db, issue, 'scheduled', [], new Date(Date.now() + 5 * HOUR))
  await section.getByRole('button', { name: 'Schedule…' }).click()
  await confirm(page)
  const problem = section.getByText('Somebody else, or the sending itself, was faster.')
  await problem.waitFor()
  await expect.poll(() => problem.evaluate((line) => line === document.activeElement)).toBe(true)
  await section.locator('[data-sending=scheduled]').waitFor()
})
