import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import pg from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { hire, welcome } from '../support/platform/staff.ts'
import { staffSession } from '../support/platform/staff-session.ts'
import { xlsxFile } from '../support/sheets/make.ts'

const LIST = '/admin/collections/resources'
const SHOTS = process.env['SCREENSHOTS']

let db: pg.Pool
beforeAll(() => {
  db = new pg.Pool({ connectionString: inject('platform').databaseUrl })
})
afterAll(() => db.end())

const keepPicture = async (page: Page, name: string) => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

const NAMES = [
  'slug',
  'title_en',
  'title_km',
  'audiences',
  'age_from',
  'age_to',
  'type',
  'languages',
  'review_by',
  'note',
]

const row = (slug: string, more: Record<string, string | number | Date> = {}) => {
  const cells: Record<string, string | number | Date> = {
    slug,
    title_en: `Sheet ${slug}`,
    title_km: 'សន្លឹកកិច្ចការ',
    audiences: 'Parents and carers; children',
    age_from: 7,
    age_to: 11,
    type: 'Activity',
    languages: 'en; km',
    review_by: new Date('2028-05-01'),
    note: 'for ourselves',
    ...more,
  }
  return NAMES.map((name) => cells[name] ?? null)
}

const choose = (page: Page, label: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({
    name: 'our-resources.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  })

const problemRows = (page: Page) => page.getByRole('table', { name: 'Problems' }).locator('tbody tr')

test('a publisher imports a workbook: template, check, problems, import, report, and the same again changes nothing', async () => {
  const id = randomUUID().slice(0, 8)
  const page = await openAdmin({ acceptDownloads: true })
  await logInAs(page, 'publisher')
  await page.goto(LIST)
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  await page.getByRole('heading', { name: 'Import resources' }).waitFor()
  expect(await violationsOn(page, '.sheets')).toEqual([])
  await keepPicture(page, 'import-begin-en')

  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Template for Excel' }).click(),
  ])
  expect(template.suggestedFilename()).toBe('resources-template.xlsx')
  await choose(page, 'Excel (.xlsx) or CSV (UTF-8)', await readFile(await template.path()))
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByRole('alert').filter({ hasText: 'There is nothing in this file' }).waitFor()

  const file = await xlsxFile([
    NAMES,
    row(`one-${id}`),
    row(`two-${id}`, { audiences: 'grown-ups', age_to: 5, review_by: '31/12/2028' }),
    row(`three-${id}`, { status: 'draft' }),
  ])
  await choose(page, 'Excel (.xlsx) or CSV (UTF-8)', file)
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByRole('heading', { name: '3. Look at what would happen' }).waitFor()
  await expect.poll(() => problemRows(page).count()).toBe(3)
  expect(await problemRows(page).first().innerText()).toContain('“grown-ups” is none of the values')
  await page.getByText('These columns mean nothing here and are left out: note.').waitFor()
  expect(await violationsOn(page, '.sheets')).toEqual([])
  await keepPicture(page, 'import-problems-en')

  const start = page.getByRole('button', { name: 'Import 2 rows' })
  await start.click({ force: true })
  const written = 'SELECT slug FROM resources WHERE slug LIKE $1 ORDER BY slug'
  expect((await db.query(written, [`%-${id}`])).rows).toEqual([])
  await page.getByRole('checkbox').check()
  await start.click()
  await page.getByText('All 2 rows are imported.').waitFor()
  expect((await db.query(written, [`%-${id}`])).rows).toEqual([{ slug: `one-${id}` }, { slug: `three-${id}` }])
  expect(await violationsOn(page, '.sheets')).toEqual([])
  await keepPicture(page, 'import-done-en')

  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the report (CSV)' }).click(),
  ])
  const lines = (await readFile(await report.path(), 'utf8')).trim().split('\r\n')
  expect([lines.length, lines[1]]).toEqual([4, `2,one-${id},Created`])
  expect(lines[2]).toContain('Left out: audiences')

  await page.getByRole('button', { name: 'Import another file' }).click()
  await choose(page, 'Excel (.xlsx) or CSV (UTF-8)', await xlsxFile([NAMES, row(`one-${id}`)]))
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByText('There is nothing to import').waitFor()
})

test('the list is exported as it is filtered', async () => {
  const page = await openAdmin({ acceptDownloads: true })
  await logInAs(page, 'editor')
  await page.goto(`${LIST}?where[or][0][and][0][type][equals]=video`)
  const link = page.getByRole('link', { name: 'Export what this list shows as CSV' })
  await link.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const text = await readFile(await download.path(), 'utf8')
  const { rows } = await db.query<{ slug: string }>(
    "SELECT slug FROM resources WHERE type = 'video' AND deleted_at IS NULL",
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(text.match(/^[a-z0-9-]+(?=,)/gm)?.toSorted()).toEqual(rows.map(({ slug }) => slug).toSorted())
})

test('speaks Khmer to those whose account does', async () => {
  const { cmsUrl, staff } = inject('platform')
  const session = staffSession(cmsUrl, staff.admin.cookies)
  const { cookies } = await welcome(cmsUrl, await hire(session, 'editor', 'អ្នកកែសម្រួល', 'km'), 'editor')
  const page = await openAdmin()
  await page.context().addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: cmsUrl })))
  await page.goto(LIST)
  await page.getByRole('link', { name: 'នាំចូល', exact: true }).click()
  await page.getByRole('heading', { name: 'នាំចូលធនធាន' }).waitFor()
  await keepPicture(page, 'import-begin-km')
  const slug = `km-${randomUUID().slice(0, 8)}`
  const file = await xlsxFile([
    NAMES,
    row(slug, { age_from: '៧', audiences: 'កុមារនិងយុវជន' }),
    row(`${slug}-b`, { type: 'សៀវភៅ', age_from: 200 }),
  ])
  await choose(page, 'Excel (.xlsx) ឬ CSV (UTF-8)', file)
  await page.getByRole('button', { name: 'ពិនិត្យ' }).click()
  await page.getByRole('heading', { name: '៣. មើលអ្វីដែលនឹងកើតឡើង' }).waitFor()
  expect(await violationsOn(page, '.sheets')).toEqual([])
  await keepPicture(page, 'import-problems-km')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'នាំចូល ១ ជួរដេក' }).click()
  await page.getByText('ជួរដេកត្រូវបាននាំចូល។').waitFor()
  expect(await violationsOn(page, '.sheets')).toEqual([])
  await keepPicture(page, 'import-done-km')
})

test('a publisher merges a topic into another, and is told first that there is no way back', async () => {
  const { cmsUrl, staff } = inject('platform')
  const session = staffSession(cmsUrl, staff.publisher.cookies)
  const create = async (name: string) => {
    const slug = `${name}-${randomUUID().slice(0, 8)}`
    const made = (await session.send('POST', 'topics', { slug, name: slug })) as { doc: { id: string } }
    return { slug, id: made.doc.id }
  }
  const [gone, stays] = [await create('gone'), await create('stays')]
  const page = await openAdmin()
  await logInAs(page, 'publisher')
  await page.goto(`/admin/collections/topics/${gone.id}`)
  await page.getByRole('button', { name: 'Merge…' }).click()
  await page.getByText('Choose the topic that is to stay.').waitFor()
  await page.getByLabel('Into which topic').selectOption({ label: `${stays.slug} (${stays.slug})` })
  await keepPicture(page, 'merge-en')
  expect(await violationsOn(page, '.merge')).toEqual([])
  await page.getByRole('button', { name: 'Merge…' }).click()
  await page.getByText('This cannot be undone.').waitFor()
  await keepPicture(page, 'merge-confirm-en')
  await page.getByRole('button', { name: 'Merge for good' }).click()
  await page.waitForURL(new RegExp(stays.id))
  const { rows } = await db.query('SELECT text FROM topics_texts WHERE parent_id = $1', [stays.id])
  expect(rows).toEqual([{ text: gone.slug }])
})
