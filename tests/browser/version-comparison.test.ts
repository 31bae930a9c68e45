import { randomUUID } from 'node:crypto'

import { expect, inject, test } from 'vitest'

import { sayIn } from '../../cms/versions/words/say.ts'
import { newsPath } from '../../collections/vocabulary/paths.ts'
import { goodNews } from '../support/desk/documents.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { expectUncut } from '../support/platform/cut-texts.ts'
import { staffClient } from '../support/platform/staff-client.ts'

const SHOTS = process.env['SCREENSHOTS']
const PART = '.versions'

/** A news item that was published, and of which two drafts have been saved since by two people. */
async function writeVersions() {
  const [editor, publisher] = [staffClient('editor'), staffClient('publisher')]
  const slug = `versions-${randomUUID().slice(0, 8)}`
  const id = await publisher.create('news?locale=en', { ...goodNews(), slug, _status: 'published' })
  await editor.update('news', `${id}?locale=en&draft=true`, { title: 'A new page for carers', _status: 'draft' })
  const summary = 'ទំព័រថ្មីសម្រាប់ឪពុកម្តាយ។'
  await publisher.update('news', `${id}?locale=km&draft=true`, { summary, _status: 'draft' })
  return { id, slug, home: `/admin/collections/news/${id}/versions` }
}

test.each([
  ['en', 'publisher'],
  ['km', 'khmer-publisher'],
] as const)('in %s staff read what was changed, by whom, and nothing of what was not', async (language, who) => {
  const say = sayIn(language)
  const { home } = await writeVersions()
  const page = await openAdmin()
  await logInAs(page, who)
  await page.goto(home)
  const rows = page.locator(`${PART} tbody tr`)
  await expect
    .poll(() => rows.locator('td:nth-child(2)').allInnerTexts())
    .toEqual(['The publisher', 'The editor', 'The publisher'])
  await rows.nth(1).getByRole('link').click()
  await page.getByText(say('count.one')).waitFor()
  await expect.poll(() => page.locator('.versions__changes h3').count()).toBe(1)
  expect(await page.locator('.versions__changes del').innerText()).toContain('parents')
  expect(await page.locator('.versions__changes ins').innerText()).toContain('carers')
  await page.goto(home)
  await rows.nth(0).getByRole('link').click()
  await page.locator('.versions__changes ins').getByText('ទំព័រ').waitFor()
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violationsOn(page, PART)).toEqual([])
    await expectUncut(page, PART)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/versions-${language}-${width}.png`, fullPage: true })
  }
})

test('what is brought back becomes the newest draft, and the public reads what it read', async () => {
  const say = sayIn('en')
  const { home, id, slug } = await writeVersions()
  const staff = staffClient('editor')
  await staff.update('news', `${id}?locale=en&draft=true`, { title: 'A page that was a mistake', _status: 'draft' })
  const page = await openAdmin()
  await logInAs(page, 'editor')
  await page.goto(home)
  await page.locator(`${PART} tbody tr`).nth(1).getByRole('link').click()
  await page.getByRole('button', { name: say('restore.button') }).click()
  await page.locator('.confirmation-modal #confirm-action').click()
  await page.waitForURL((url) => url.pathname.endsWith(id))
  const { title, _status } = (await staff.send('GET', `news/${id}?locale=en&draft=true&depth=0`)) as {
    title: string
    _status: string
  }
  expect([title, _status]).toEqual(['A new page for carers', 'draft'])
  const html = await (await fetch(inject('platform').siteUrl + newsPath('en', slug))).text()
  expect(html).toContain('A new page for parents')
})

test('analysts see no versions', async () => {
  const { home } = await writeVersions()
  const page = await openAdmin()
  await logInAs(page, 'analyst')
  await page.goto(home)
  await page.waitForLoadState('networkidle')
  expect(await page.locator(PART).count()).toBe(0)
})
