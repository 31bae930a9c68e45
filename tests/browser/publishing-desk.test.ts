import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { newsPath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { goodNews } from '../support/desk/documents.ts'
import { ownPlatform, type OwnPlatform } from '../support/desk/own-platform.ts'
import { deskOn, hasFocus, isInSight, looksRight, pageFor, press, says, stageIs } from '../support/desk/staff-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { expectUncut } from '../support/platform/cut-texts.ts'
import { staffSession } from '../support/platform/staff-session.ts'
import { query } from '../support/postgres/cluster.ts'

const SHOTS = process.env['SCREENSHOTS']
const MANY = '.publishing-many'
const SUMMARY = 'Advice for parents who want to talk with their children about games.'

/** Of what has the focus, as Shift and Tab lead through the desk: what Payload's bar above a document hides. */
async function hiddenOnTheWayBack(page: Page): Promise<string[]> {
  const hidden: string[] = []
  await deskOn(page).getByRole('button').last().focus()
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Shift+Tab')
    const name = await page.evaluate(() => {
      const at = document.activeElement?.closest('section.publishing') ? document.activeElement : null
      const { left, top, width } = at?.getBoundingClientRect() ?? new DOMRect()
      const above = document.elementFromPoint(left + width / 2, Math.max(top, 0) + 2)
      return at === null || at.contains(above) || above?.contains(at) ? '' : `${at.outerHTML.slice(0, 80)}, at ${top}`
    })
    if (name !== '') hidden.push(name)
  }
  return hidden
}

const locksOf = async ({ databaseUrl }: OwnPlatform) =>
  (await query(databaseUrl, 'SELECT FROM payload_locked_documents')).length

const statusOf = async (url: string) => (await fetch(url, { redirect: 'manual' })).status

test(
  'a text is written, stopped, mended, reviewed by somebody else, scheduled, published and taken down',
  { timeout: 900_000 },
  async () => {
    const platform = await ownPlatform()
    const slug = `games-${randomUUID().slice(0, 8)}`
    const address = `${platform.siteUrl}${newsPath('en', slug)}`

    // The editor writes, is told what stands against it, and sends it to review with a question.
    const editor = await pageFor(platform, 'editor')
    await editor.goto('/admin/collections/news/create?locale=en')
    await says(editor, 'Save the draft first.')
    await editor.fill('#field-title', 'Child pornography and games')
    await editor.fill('#field-summary', SUMMARY)
    await editor.fill('#field-slug', slug)
    await editor.locator('[data-lexical-editor=true]').click()
    await editor.keyboard.insertText('Child pornography is no game.')
    await editor.click('#action-save-draft')
    await editor.waitForURL(/[0-9a-f-]{36}/)
    await stageIs(editor, 'draft')
    await says(editor, 'A word that can hurt children')
    await looksRight(editor, 'draft')
    const form = editor.url().split('?')[0] ?? ''
    // An empty comment is no mishap of the whole form, and a look that sees nothing new is answered.
    await press(editor, 'Add comment')
    await says(editor, 'Write what you want to say.')
    expect(await hasFocus(deskOn(editor).getByLabel('Write a comment'))).toBe(true)
    await press(editor, 'Check again')
    await says(editor, 'Checked just now.')
    await deskOn(editor).getByLabel('Write a comment').fill('Is the title all right?')
    await deskOn(editor).getByLabel('Who is to do something about it?').selectOption({ label: 'The publisher' })
    await press(editor, 'Add comment')
    await says(editor, 'Waits for The publisher')
    const done = deskOn(editor).getByText('Your comment is there.')
    await expect.poll(() => isInSight(done)).toBe(true)
    expect(await deskOn(editor).getByText('Checked just now.').count()).toBe(0)
    await editor.setViewportSize({ width: 640, height: 450 })
    expect(await hiddenOnTheWayBack(editor)).toEqual([])
    await editor.setViewportSize({ width: 1280, height: 900 })
    await press(editor, 'Mark as done')
    await says(editor, 'The comment is marked as done.')
    await press(editor, 'Open again')
    await says(editor, 'The comment is open again.')
    await press(editor, 'Send to review')
    await stageIs(editor, 'in-review')
    await says(editor, 'Sent to review.')

    // While the editor has something in the form that is not saved, whoever else opens it is told so, and can take over.
    await editor.fill('#field-summary', `${SUMMARY} And more.`)
    await expect.poll(() => locksOf(platform)).toBe(1)

    // The publisher is stopped by the gate, goes to the field, mends it, and approves.
    const publisher = await pageFor(platform, 'publisher')
    await publisher.goto(`${form}?locale=en`)
    await publisher.getByRole('button', { name: 'Take over' }).click()
    await publisher.getByRole('button', { name: 'Take over' }).waitFor({ state: 'detached' })
    await stageIs(publisher, 'in-review')
    await press(publisher, 'Publish')
    await says(publisher, 'Not published: the check has found something that must be mended.')
    expect(await statusOf(address)).toBe(404)
    // In the other language, the way leads to the same form in this one.
    await publisher.goto(`${form}?locale=km`)
    await deskOn(publisher).getByRole('link', { name: 'Go to “Text · English”' }).click()
    await publisher.waitForURL(/locale=en/)
    const text = publisher.locator('[data-field-path=body] [contenteditable=true]')
    await expect.poll(() => hasFocus(text)).toBe(true)
    await expect.poll(() => isInSight(text)).toBe(true)
    expect(publisher.url()).not.toContain('#')
    await press(publisher, 'Go to “Text · English”')
    await expect.poll(() => hasFocus(text)).toBe(true)
    // The editor takes letters a moment after it has the focus.
    await expect
      .poll(async () => {
        await text.click()
        await publisher.keyboard.press('ControlOrMeta+A')
        await publisher.keyboard.insertText('Talk about games before they talk about you.')
        return text.innerText()
      })
      .toBe('Talk about games before they talk about you.')
    await press(publisher, 'Go to “Title · English”')
    await expect.poll(() => publisher.evaluate(() => document.activeElement?.id)).toBe('field-title')
    await publisher.fill('#field-title', 'Games, and how to talk about them')
    // What is in the form is saved before the step is taken.
    await press(publisher, 'Approve')
    await stageIs(publisher, 'approved')
    await says(publisher, 'Nothing stands against it.')

    // What is taken off the schedule takes its button with it: the focus goes to what is said of it.
    const tomorrow = clockInPhnomPenh(new Date(Date.now() + 86_400_000))
    await deskOn(publisher).getByLabel('Day and time in Phnom Penh').fill(tomorrow)
    await press(publisher, 'Schedule')
    await expect.poll(() => isInSight(deskOn(publisher).getByText('Scheduled.', { exact: true }))).toBe(true)
    await deskOn(publisher)
      .getByText(/Is published on/)
      .waitFor()
    const phone = await pageFor(platform, 'publisher', 360)
    await phone.goto('/admin')
    await expect
      .poll(() => phone.locator('.desk-calendar td:not([data-empty]) > time').first().innerText())
      .toMatch(/^[A-Z][a-z]+day \d+ [A-Z]/)
    await looksRight(phone, 'calendar', '.desk-calendar')
    await press(publisher, 'Take off the schedule')
    await expect.poll(() => hasFocus(deskOn(publisher).getByText('Taken off the schedule.'))).toBe(true)
    await expect
      .poll(() =>
        deskOn(publisher)
          .getByText(/Is published on/)
          .count(),
      )
      .toBe(0)

    // It is scheduled in the time of Phnom Penh, and the worker publishes it within the minute that it is due.
    // The box says whole minutes: due in half a minute at the soonest.
    await deskOn(publisher)
      .getByLabel('Day and time in Phnom Penh')
      .fill(clockInPhnomPenh(new Date(Date.now() + 90_000)))
    await press(publisher, 'Schedule')
    await says(publisher, /Is published on \d{4}-\d\d-\d\d \d\d:\d\d, as The publisher decided/)
    await looksRight(publisher, 'scheduled')
    await expect.poll(() => statusOf(address), { timeout: 200_000, interval: 500 }).toBe(200)

    // In Khmer, and taken down again.
    const second = await pageFor(platform, 'khmer-publisher')
    await second.context().addCookies([{ name: 'payload-lng', value: 'km', url: platform.cmsUrl }])
    await second.goto(`${form}?locale=en`)
    await stageIs(second, 'published')
    await looksRight(second, 'khmer')
    await press(second, 'ដកចេញពីគេហទំព័រ…')
    await second.getByRole('dialog', { name: 'ដកវាចេញពីគេហទំព័រ?' }).waitFor()
    await second.locator('.confirmation-modal #confirm-action').click()
    await stageIs(second, 'archived')
    await expect.poll(() => statusOf(address)).toBe(410)
    expect(await statusOf(`${platform.siteUrl}${sectionPath('en', 'news')}`)).toBe(200)

    // In the list, those who are chosen can go a step further together.
    await publisher.goto(`/admin/collections/news?limit=10&locale=en&search=${encodeURIComponent('Games, and how')}`)
    await publisher.locator('tbody input[type=checkbox]').first().click()
    await publisher.locator(MANY).getByText('One document is chosen.').waitFor()
    // Nobody approves what nobody has sent to review.
    await expect
      .poll(() => publisher.locator(MANY).getByRole('button').allTextContents())
      .toEqual(['Send to review', 'Publish', 'Take down…'])
    expect(await violationsOn(publisher, MANY)).toEqual([])
    await expectUncut(publisher, MANY)
    if (SHOTS) await publisher.screenshot({ path: `${SHOTS}/publishing-many.png` })

    // What the check stops among many is published with one reason.
    const editors = staffSession(platform.cmsUrl, platform.staff.editor.cookies)
    const law = { ...goodNews(), title: `Child pornography in the law ${slug}`, slug: `${slug}-law` }
    await editors.send('POST', 'news?locale=en&draft=true', law)
    await publisher.goto(`/admin/collections/news?limit=10&locale=en&search=${encodeURIComponent(law.title)}`)
    await publisher.locator('tbody input[type=checkbox]').first().click()
    const many = publisher.locator(MANY)
    await many.getByRole('button', { name: 'Publish', exact: true }).click()
    await publisher.locator('.confirmation-modal #confirm-action').click()
    await many.getByText('One document was left as it was:').waitFor()
    await expect.poll(() => hasFocus(many.getByRole('alert').first())).toBe(true)
    await many.getByText('Publish the one that the check has stopped all the same…').click()
    await many.getByRole('button', { name: 'Publish with this reason' }).click()
    await many.getByText('Write why, in a few words.').waitFor()
    await many.getByLabel('Why is it right to publish them as they are?').fill('It is the name of the law.')
    expect(await violationsOn(publisher, MANY)).toEqual([])
    await many.getByRole('button', { name: 'Publish with this reason' }).click()
    await many.getByText('Done with one document.').waitFor()
    await expect.poll(() => statusOf(`${platform.siteUrl}${newsPath('en', law.slug)}`)).toBe(200)

    // What the editor writes on while the publisher reads is not published before the publisher has seen it.
    const moved = { ...goodNews(), title: `Written on ${slug}`, slug: `${slug}-on` }
    const created = await editors.send('POST', 'news?locale=en&draft=true', moved)
    const { doc } = created as { doc: { id: string } }
    const writeOn = (title: string) => editors.send('PATCH', `news/${doc.id}?locale=en&draft=true`, { title })
    const toBeSeen = `${platform.siteUrl}${newsPath('en', moved.slug)}`
    await publisher.goto(`/admin/collections/news?limit=10&locale=en&search=${encodeURIComponent(moved.title)}`)
    await publisher.locator('tbody input[type=checkbox]').first().click()
    await writeOn(`Written on ${slug}, half a`)
    await many.getByRole('button', { name: 'Publish', exact: true }).click()
    await publisher.locator('.confirmation-modal #confirm-action').click()
    await many.getByText('The editor has changed this since you opened it.').waitFor()
    await publisher.goto(`/admin/collections/news/${doc.id}?locale=en`)
    await stageIs(publisher, 'draft')
    await writeOn(`Written on ${slug}, half a sentence, whi`)
    await press(publisher, 'Publish')
    await says(publisher, 'The editor has changed this since you opened it.')
    expect(await statusOf(toBeSeen)).toBe(404)
    await publisher.reload()
    await stageIs(publisher, 'draft')
    await publisher.fill('#field-title', 'Written on, and read')
    await press(publisher, 'Publish')
    await stageIs(publisher, 'published')
    await expect.poll(() => statusOf(toBeSeen)).toBe(200)

    // What is given back says what is to be changed, in a box of its own.
    const back = { ...goodNews(), title: `Given back ${slug}`, slug: `${slug}-back` }
    const toChange = (await editors.send('POST', 'news?locale=en&draft=true', back)) as { doc: { id: string } }
    await editors.send('POST', `desk/news/${toChange.doc.id}/step`, { step: 'send' })
    await publisher.goto(`/admin/collections/news/${toChange.doc.id}?locale=en`)
    await press(publisher, 'Give back…')
    await press(publisher, 'Give back')
    await says(publisher, 'Write what is to be changed, in a few words.')
    const asked = deskOn(publisher).getByLabel('What is to be changed?')
    expect([await hasFocus(asked), await asked.getAttribute('aria-invalid')]).toEqual([true, 'true'])
    await deskOn(publisher).getByLabel('What is to be changed?').fill('The year is wrong.')
    await press(publisher, 'Give back')
    await stageIs(publisher, 'draft')
    const box = publisher.locator('.publishing__back')
    await box.getByText('The year is wrong.').waitFor()
    expect(await box.evaluate((drawn) => getComputedStyle(drawn).borderInlineStartWidth)).toBe('4px')

    // Whoever has written something alone is told so, and it does not go out.
    await publisher.goto('/admin/collections/news/create?locale=en')
    await publisher.fill('#field-title', 'Written by one person')
    await publisher.fill('#field-slug', `${slug}-alone`)
    await publisher.click('#action-save-draft')
    await publisher.waitForURL(/[0-9a-f-]{36}/)
    await says(publisher, 'You alone have written this.')
    expect(await deskOn(publisher).getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
  },
)
