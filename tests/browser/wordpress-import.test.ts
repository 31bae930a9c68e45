import { randomInt } from 'node:crypto'

import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { z } from 'zod'

import { IMPORT_PATH } from '../../cms/wordpress/paths.ts'
import { newsPath } from '../../collections/vocabulary/paths.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { hasFocus } from '../support/desk/staff-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { sidewaysScroll } from '../support/platform/page-problems.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { OLD_SITE, wxrOf, type MadeUpPost } from '../support/wordpress/export.ts'

const ADDRESS = `/admin${IMPORT_PATH}`
const SHOTS = process.env['SCREENSHOTS']
const staff = staffClient('publisher')

/** Of the same site as what other tests import, but nobody else's posts. */
let last = randomInt(1e8, 1e9)

function postsOf(id: number): MadeUpPost[] {
  const group = { domain: 'post_translations', slug: `pll_${id}` }
  const press = { domain: 'category', slug: 'press', name: 'For the press' }
  return [
    { id, slug: `day-${id}`, title: `Day ${id}`, terms: [{ domain: 'language', slug: 'en' }, group] },
    {
      ...{ id: id + 1, slug: `day-km-${id}`, title: 'ថ្ងៃអ៊ីនធឺណិត', link: `${OLD_SITE}/km/2019/05/day-${id}/` },
      ...{ content: '<p>អត្ថបទ</p>', terms: [{ domain: 'language', slug: 'km' }, group] },
    },
    {
      id: id + 2,
      slug: `call-${id}`,
      title: `Call ${id}`,
      terms: [press],
      content: '<p>Come</p>[contact-form-7 id="1"]',
    },
    { id: id + 3, type: 'page', slug: 'report', title: 'Report', link: `${OLD_SITE}/report/` },
  ]
}

const foundSchema = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })
const find = async (query: string) => foundSchema.parse(await staff.send('GET', `${query}&draft=true`)).docs

const choose = (page: Page, posts: readonly MadeUpPost[]) =>
  page.locator('input[type=file]:enabled').setInputFiles({
    name: 'old-site.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from(wxrOf(posts)),
  })

async function lookAt(page: Page, name: string) {
  expect(await violationsOn(page, '.wordpress'), name).toEqual([])
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/wordpress-${name}.png`, fullPage: true })
}

test('a publisher looks at an export, imports it, finds drafts, and takes it back', async () => {
  const id = (last += 10)
  const page = await openAdmin()
  await logInAs(page, 'publisher')
  await page.goto('/admin')
  // The menu may be closed; what counts is that it has the way.
  const way = page.getByRole('link', { name: 'Import from WordPress', includeHidden: true })
  await page.goto((await way.getAttribute('href')) ?? '')
  await page.getByRole('heading', { name: 'Import from WordPress' }).waitFor()
  await lookAt(page, 'begin')

  await page.getByRole('button', { name: 'Look at the file' }).click()
  await page.getByText('Choose a file first.').waitFor()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'feed.xml', mimeType: 'text/xml', buffer: Buffer.from('<rss/>') })
  await page.getByRole('button', { name: 'Look at the file' }).click()
  await page.getByRole('alert').filter({ hasText: 'This is not an export of WordPress' }).waitFor()

  await choose(page, postsOf(id))
  await page.getByRole('button', { name: 'Look at the file' }).click()
  await page.getByRole('heading', { name: 'What would be imported' }).waitFor()
  // What was pressed is gone with the page before.
  await expect.poll(() => hasFocus(page.getByRole('heading', { name: 'What would be imported' }))).toBe(true)
  await page.getByText('2 news, 0 press releases, 0 pages').waitFor()
  await page.getByText('“report” is a part of this site itself').waitFor()
  await page.getByText('contact-form-7').waitFor()
  await lookAt(page, 'checked')

  await page.getByRole('checkbox', { name: /For the press/ }).check()
  await page.getByRole('button', { name: 'Look again with these choices' }).click()
  await page.getByText('1 news, 1 press releases, 0 pages').waitFor()
  expect((await find(`news?where[slug][equals]=day-${id}`)).length).toBe(0)

  await page.getByRole('button', { name: 'Import 2 documents' }).click()
  await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
  await lookAt(page, 'done')
  const [day] = await find(`news?where[slug][equals]=day-${id}&locale=km`)
  expect(day).toMatchObject({ title: 'ថ្ងៃអ៊ីនធឺណិត', _status: 'draft', readyIn: ['en', 'km'] })

  // Its old address leads to it from the moment when it is published.
  const old = () => fetch(`${inject('platform').siteUrl}/km/2019/05/day-${id}/`, { redirect: 'manual' })
  expect((await old()).status).toBe(404)
  await staff.update('news', `${String(day?.id)}?locale=en`, { _status: 'published' })
  await expect.poll(async () => (await old()).headers.get('location')).toBe(newsPath('km', `day-${id}`))

  await page.getByRole('button', { name: 'Take this import back' }).click()
  await page.getByRole('heading', { name: 'Take the import back?' }).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Take this import back' }).click()
  await page.getByRole('heading', { name: 'The import was taken back' }).waitFor()
  await page.getByText(`Day ${id}`).waitFor()
  expect((await find(`press-releases?where[slug][equals]=call-${id}`)).length).toBe(0)
  await lookAt(page, 'undone')
})

test('speaks Khmer to those whose account does, also on a phone', async () => {
  const id = (last += 10)
  const page = await openAdmin({ viewport: { width: 360, height: 800 } })
  await logInAs(page, 'khmer-publisher')
  await page.goto(ADDRESS)
  await page.getByRole('heading', { name: 'នាំចូលពី WordPress' }).waitFor()
  await lookAt(page, 'begin-km')
  await choose(page, postsOf(id))
  await page.getByRole('button', { name: 'មើលឯកសារ' }).click()
  await page.getByRole('heading', { name: 'អ្វីដែលនឹងត្រូវនាំចូល' }).waitFor()
  await lookAt(page, 'checked-km')
  await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0)
})
