import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'

import { sayIn as sayAuditIn } from '../../cms/audit/words/say.ts'
import { sayIn as sayTasksIn } from '../../cms/tasks/words/say.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath } from '../../collections/vocabulary/paths.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { expectUncut } from '../support/platform/cut-texts.ts'
import { sidewaysScroll } from '../support/platform/page-problems.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import type { StaffName } from '../support/platform/staff.ts'
import { query } from '../support/postgres/cluster.ts'

const SHOTS = process.env['SCREENSHOTS']
const [TASKS, AUDIT] = ['/admin/tasks', '/admin/audit-log']
const WIDTHS = [360, 1280]
const yesterday = new Date(Date.now() - 86_400_000).toISOString()

const title = `Overdue ${randomUUID().slice(0, 8)}`
let news = ''
beforeAll(async () => {
  const slug = title.toLowerCase().replace(' ', '-')
  const publisher = staffClient('publisher')
  news = await publisher.create('news?locale=en', {
    title,
    slug,
    readyIn: ['en'],
    reviewBy: yesterday,
    _status: 'published',
  })
})

async function open(who: StaffName, path: string, width = 1280): Promise<Page> {
  const page = await openAdmin({ viewport: { width, height: 900 } })
  await logInAs(page, who)
  await page.goto(path)
  return page
}

async function expectGood(page: Page, part: string, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  await expectUncut(page, part)
  expect([name, await violationsOn(page, part)]).toEqual([name, []])
  await expect.poll(() => sidewaysScroll(page), { message: name }).toBeLessThanOrEqual(0)
}

describe('tasks', () => {
  test.each(WIDTHS.flatMap((width) => LOCALES.map((locale) => [width, locale] as const)))(
    'are listed at %i pixels in %s',
    async (width, locale) => {
      const page = await open(locale === 'km' ? 'khmer-publisher' : 'publisher', TASKS, width)
      await page.getByRole('heading', { name: sayTasksIn(locale)('title'), exact: true }).waitFor()
      await page.getByRole('link', { name: title }).first().waitFor()
      // A day says nothing without the head of its column, which a phone does not show.
      const name = page.locator('tbody').getByText(sayTasksIn(locale)('due')).first()
      expect(await name.isVisible()).toBe(width < 400)
      await expectGood(page, '.desk', `tasks-${width}-${locale}`)
    },
  )

  test('are narrowed to a kind, lead to the document, and go when it is done', async () => {
    const page = await open('publisher', TASKS)
    await page.getByRole('link', { name: /To be reviewed/ }).click()
    await page.waitForURL(/kind=document-review/)
    // Where colours are the reader's own, one kind alone looks like the one that is shown.
    await page.emulateMedia({ forcedColors: 'active' })
    const edges = await page
      .locator('.desk-groups a')
      .evaluateAll((all) => all.map((link) => [link.ariaCurrent !== null, getComputedStyle(link).borderBlockEndColor]))
    const other = edges.filter(([isCurrent]) => !isCurrent).map(([, colour]) => colour)
    expect(new Set(other).size).toBe(1)
    expect(other).not.toContain(edges.find(([isCurrent]) => isCurrent)?.[1])
    await page.emulateMedia({ forcedColors: null })
    await page.getByRole('link', { name: title }).click()
    await page.waitForURL(new RegExp(`/collections/news/${news}`))
    const review = (reviewBy: string | null) =>
      staffClient('publisher').update('news', news, { reviewBy, _status: 'published' })
    onTestFinished(() => review(yesterday))
    await review(null)
    await page.goto(`${TASKS}?kind=document-review`)
    await page.getByRole('heading', { name: 'Tasks' }).waitFor()
    expect(await page.getByRole('link', { name: title }).count()).toBe(0)
  })

  test.each(LOCALES)('are on the first page in %s, with what readers look at', async (locale) => {
    await query(
      inject('platform').databaseUrl,
      `INSERT INTO page_views (day, path, views) VALUES ((now() AT TIME ZONE 'Asia/Phnom_Penh')::date, $1, 7)
       ON CONFLICT (day, path) DO UPDATE SET views = page_views.views + 7`,
      [homePath(locale)],
    )
    for (const width of WIDTHS) {
      const page = await open(locale === 'km' ? 'khmer-publisher' : 'publisher', '/admin', width)
      await page.locator('#tasks-card').waitFor()
      await expect.poll(() => page.locator('.start-card').last().innerText()).toContain(homePath(locale))
      // One heading stands above the cards, and nobody is told that all is done while something on the site waits.
      expect(await page.locator('h1').count()).toBe(1)
      expect(
        await page
          .locator('.start-card')
          .filter({ has: page.locator('#translations-card') })
          .count(),
      ).toBe(1)
      expect(await page.locator('body').innerText()).not.toContain(sayTasksIn(locale)('card.none'))
      await expectGood(page, '.start-card', `start-${width}-${locale}`)
    }
  })

  test('are for those who write and publish', async () => {
    const analyst = await open('analyst', TASKS)
    expect(await analyst.getByRole('heading', { name: 'Tasks', exact: true }).count()).toBe(0)
    const stranger = await openAdmin()
    await stranger.goto(TASKS)
    await stranger.waitForURL(/\/admin\/login/)
  })
})

describe('the record of changes', () => {
  test.each(WIDTHS)('is an administrator’s at %i pixels, and can be narrowed', async (width) => {
    const page = await open('admin', AUDIT, width)
    await page.getByRole('heading', { name: sayAuditIn('en')('title') }).waitFor()
    await page.getByLabel('Kind of document').selectOption('news')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await page.waitForURL(/source=news/)
    await page.getByRole('link', { name: title }).first().waitFor()
    await expectGood(page, '.desk', `audit-${width}`)
  })

  test('is taken as a file, by administrators alone', async () => {
    const { cmsUrl, staff } = inject('platform')
    const ask = (who: 'admin' | 'publisher') =>
      fetch(`${cmsUrl}/api/audit-log.csv?source=news`, {
        headers: {
          origin: cmsUrl,
          cookie: Object.entries(staff[who].cookies)
            .map(([name, value]) => `${name}=${value}`)
            .join('; '),
        },
      })
    const [file, refused] = [await ask('admin'), await ask('publisher')]
    expect([file.status, refused.status]).toEqual([200, 403])
    const lines = (await file.text()).split('\r\n')
    expect(lines[0]).toBe('at,who,whoId,action,kind,document,title,language,fields,detail')
    expect(lines.some((line) => line.includes(`,created,news,${news},${title},`))).toBe(true)
    expect((await fetch(`${cmsUrl}/api/audit-log.csv`)).status).toBe(403)
  })

  test('is nobody else’s page', async () => {
    const page = await open('publisher', AUDIT)
    expect(await page.getByRole('heading', { name: sayAuditIn('en')('title') }).count()).toBe(0)
    expect(await page.locator('.menu-links').innerText()).not.toContain(sayAuditIn('en')('title'))
  })
})
