import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { newsPath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { goodNews } from '../support/desk/documents.ts'
import { ownPlatform, type OwnPlatform } from '../support/desk/own-platform.ts'
import { deskOn, looksRight, pageFor, press, says, stageIs } from '../support/desk/staff-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { expectUncut } from '../support/platform/cut-texts.ts'
import { staffSession } from '../support/platform/staff-session.ts'
import { query } from '../support/postgres/cluster.ts'

const SHOTS = process.env['SCREENSHOTS']
const MANY = '.publishing-many'
const SUMMARY = 'Advice for parents who want to talk with their children about games.'

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
    await editor.keyboard.insertText('Talk about games before they talk about you.')
    await editor.click('#action-save-draft')
    await editor.waitForURL(/[0-9a-f-]{36}/)
    await stageIs(editor, 'draft')
    await says(editor, 'A word that can hurt children')
    await looksRight(editor, 'draft')
    const form = editor.url().split('?')[0] ?? ''
    await deskOn(editor).getByLabel('Write a comment').fill('Is the title all right?')
    await deskOn(editor).getByLabel('Who is to do something about it?').selectOption({ label: 'The publisher' })
    await press(editor, 'Add comment')
    await says(editor, 'Waits for The publisher')
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
    await press(publisher, 'Go to “Title · English”')
    await expect.poll(() => publisher.evaluate(() => document.activeElement?.id)).toBe('field-title')
    await publisher.fill('#field-title', 'Games, and how to talk about them')
    // What is in the form is saved before the step is taken.
    await press(publisher, 'Approve')
    await stageIs(publisher, 'approved')
    await says(publisher, 'Nothing stands against it.')

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
    await second.locator('.confirmation-modal #confirm-action').click()
    await stageIs(second, 'archived')
    await expect.poll(() => statusOf(address)).toBe(410)
    expect(await statusOf(`${platform.siteUrl}${sectionPath('en', 'news')}`)).toBe(200)

    // In the list, those who are chosen can go a step further together.
    await publisher.goto('/admin/collections/news?limit=10')
    await publisher.locator('tbody input[type=checkbox]').first().click()
    await publisher.locator(MANY).getByText('One document is chosen.').waitFor()
    await expect
      .poll(() => publisher.locator(MANY).getByRole('button').allTextContents())
      .toEqual(['Send to review', 'Approve', 'Publish', 'Take down…'])
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
