import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import { findCase } from '../../cms/reports/cases.ts'
import { changePriority } from '../../cms/reports/deciding.ts'
import { groupReference } from '../../collections/vocabulary/reference-numbers.ts'
import { logInAs } from '../support/platform/admin-page.ts'
import { hasFocus, isInSight } from '../support/desk/staff-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { heading, openContent, QUEUE, takeStep } from '../support/platform/desk-page.ts'
import { KEY_VARIABLES } from '../support/postgres/preparation.ts'
import { storeSealedReport } from '../support/reports/sealed-report.ts'

const ADDRESS = 'https://planted.example.org/album?view=all'

let db: pg.Pool
beforeAll(() => {
  db = new pg.Pool({ connectionString: inject('platform').databaseUrl })
})
afterAll(() => db.end())

/** An analyst's page, and every address that it asks anybody for. */
async function desk(language: 'en' | 'km' = 'en', options: Parameters<typeof openPage>[0] = {}) {
  const page = await openPage({
    baseURL: inject('platform').cmsUrl,
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  await logInAs(page, language === 'km' ? 'khmer-analyst' : 'analyst')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  return { page, asked }
}

describe('an analyst', () => {
  test('finds a report by its number, opens it, and leads it to “removed”', async () => {
    const report = await storeSealedReport(db, {
      addresses: [ADDRESS, 'a name in a game'],
      details: 'planted details <b>with markup</b>',
      contact: { name: 'A Person', email: 'person@example.com' },
    })
    const { page, asked } = await desk()
    await page.goto(QUEUE)
    await page.getByLabel('Find by reference number').fill(groupReference(report.reference).replace(' ', '-'))
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    await page.waitForURL(new RegExp(report.id))
    await heading(page, `Report ${groupReference(report.reference)}`).waitFor()

    expect(await page.content()).not.toContain('planted')
    await openContent(page)
    expect(await page.locator('.desk-address').allInnerTexts()).toEqual([
      'hxxps://planted[.]example[.]org/album?view=all',
      'a name in a game',
    ])
    expect(await page.locator('.desk-details').innerText()).toBe('planted details <b>with markup</b>')
    const links = await page
      .locator('.desk a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(links.filter((href) => !href.startsWith(inject('platform').cmsUrl))).toEqual([])
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Content')

    await takeStep(page, 'Begin the assessment')
    await takeStep(page, 'Classify the material', ['CSAM, baseline'])
    await takeStep(page, 'A notice was sent', ['INHOPE hotline'], 'Netherlands')
    await takeStep(page, 'The material is gone')
    await expect
      .poll(() => page.locator('.desk-time-line li strong').allInnerTexts())
      .toEqual([
        'Removed',
        'Notice sent: INHOPE hotline, Netherlands',
        'Classified: CSAM, baseline',
        'Being assessed',
        'Content opened',
        'Received',
      ])
    expect(await findCase(db, report.id)).toMatchObject({ status: 'removed', classification: 'csam-baseline' })
    // Nothing of the report, and no number, has gone anywhere in an address.
    const away = asked.filter((url) => !url.startsWith(inject('platform').cmsUrl) && !url.startsWith('blob:'))
    expect(away).toEqual([])
    expect(asked.filter((url) => url.includes(report.reference) || url.includes('planted'))).toEqual([])

    // The work is done, and the case still waits: nothing of it is erased before somebody closes it.
    await page.getByText('Leave the case open while police or a court still need it.').waitFor()
    await page.goto('/admin')
    await page.getByRole('link', { name: /^To be closed \d+$/ }).click()
    await page.getByRole('link', { name: groupReference(report.reference) }).waitFor()
  })

  test('can press nothing before the page is awake, so that no note is ever sent into an address', async () => {
    const { id } = await storeSealedReport(db)
    const { page } = await desk('en', { javaScriptEnabled: false })
    await page.goto(`${QUEUE}/${id}`)
    const buttons = page.locator('.desk-case button')
    expect(await buttons.count()).toBeGreaterThan(3)
    for (const button of await buttons.all()) expect(await button.isEnabled()).toBe(false)
  })

  test('copies the real address', async () => {
    const { id } = await storeSealedReport(db, { addresses: [ADDRESS] })
    const { page } = await desk('en', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(`${QUEUE}/${id}`)
    await openContent(page)
    await page.getByRole('button', { name: 'Copy address 1' }).click()
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' })
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ADDRESS)
  })

  test('reads what is missing at the field, and keeps what was typed', async () => {
    const { id } = await storeSealedReport(db)
    const { page } = await desk()
    await page.goto(`${QUEUE}/${id}`)
    await takeStep(page, 'Begin the assessment')
    await page.getByRole('radio', { name: 'Classify the material' }).check()
    await page.getByLabel('Note (optional)').fill('typed before the error')
    await page.getByRole('button', { name: 'Save this step' }).click()
    const group = page.getByRole('group', { name: 'Classification' })
    await group.getByText('Choose a classification.').waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'classification')
    expect(await page.getByLabel('Note (optional)').inputValue()).toBe('typed before the error')

    // The same of the priority; what was wrong is not wrong any more once another one is chosen.
    await page.getByRole('button', { name: 'Change the priority' }).click()
    const missing = page.getByText('Choose a priority that the case does not have yet.')
    await missing.waitFor()
    await expect.poll(() => hasFocus(page.getByLabel('New priority'))).toBe(true)
    await page.getByLabel('New priority').selectOption({ label: 'Urgent' })
    await missing.waitFor({ state: 'detached' })
  })

  test('who comes second is told, sees the case as it is now, and loses nothing', async () => {
    const { id } = await storeSealedReport(db)
    const { page } = await desk()
    await page.goto(`${QUEUE}/${id}`)
    await page.getByLabel('Note (optional)').fill('typed meanwhile')
    const by = { id: 'another', name: 'Another Analyst' }
    const publicKey = KEY_VARIABLES.site.REPORT_PUBLIC_KEY
    await changePriority({ pool: db, publicKey, by, reportId: id }, { priority: 'urgent' }, 0)
    await page.getByRole('button', { name: 'Save this step' }).click()
    const problem = page.getByText('This case was changed meanwhile')
    await problem.waitFor()
    await expect.poll(() => problem.evaluate((line) => line === document.activeElement)).toBe(true)
    await expect.poll(() => page.locator('.desk-time-line li').first().innerText()).toContain('Another Analyst')
    expect(await page.getByLabel('Note (optional)').inputValue()).toBe('typed meanwhile')
    await page.getByRole('button', { name: 'Save this step' }).click()
    await page.locator('.desk-done').filter({ hasText: 'Being assessed' }).waitFor()
    expect((await findCase(db, id))?.status).toBe('assessing')
  })

  test('reads notes only once the case is open', async () => {
    const { id } = await storeSealedReport(db)
    const { page } = await desk()
    await page.goto(`${QUEUE}/${id}`)
    await page.getByLabel('Note', { exact: true }).fill('a planted note')
    await page.getByRole('button', { name: 'Save the note' }).click()
    const saved = page.getByText('The note is saved.')
    await expect.poll(() => isInSight(saved)).toBe(true)
    expect(await hasFocus(page.getByLabel('Note', { exact: true }))).toBe(true)
    await page.getByText('There is a note. Open the content to read it.').waitFor()
    expect(await page.locator('.desk-time-line').innerText()).not.toContain('planted')
    await openContent(page)
    expect(await page.locator('.desk-note').innerText()).toBe('a planted note')
    // What is hidden again is not said to be open, and the focus does not fall to the top of the page.
    await page.getByRole('button', { name: 'Hide content' }).click()
    await page.getByText('The content is hidden again.').waitFor()
    expect(await page.getByText('The content is open.').count()).toBe(0)
    await expect.poll(() => hasFocus(heading(page, 'Content'))).toBe(true)
  })

  test('takes a case out as a file, and prints it, and both are written down', async () => {
    const { id, reference } = await storeSealedReport(db, { addresses: [ADDRESS], details: 'for the file' })
    const { page } = await desk()
    await page.goto(`${QUEUE}/${id}`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as JSON' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`report-${reference}.json`)
    const file: unknown = JSON.parse(await readAll(await download.createReadStream()))
    expect(file).toMatchObject({
      schema: { name: 'hotline-report', version: 1 },
      report: { reference },
      content: { value: { addresses: [ADDRESS], details: 'for the file' } },
    })

    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.getByRole('button', { name: 'Print' }).click()
    await page.locator('.desk-print').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('body').innerText()).toContain('for the file')
    expect(await page.getByRole('button').count()).toBe(0)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.locator('.desk-print').waitFor({ state: 'detached' })
    await page.emulateMedia({ media: null })
    const exports = page.locator('.desk-time-line li strong', { hasText: 'Exported' })
    await expect.poll(() => exports.count()).toBe(2)
  })
})

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<string> {
  let text = ''
  for await (const piece of stream) text += String(piece)
  return text
}

describe.each(['en', 'km'] as const)('in %s', (language) => {
  test.each([
    [1280, 'light'],
    [360, 'dark'],
  ] as const)('at %i px, %s, axe finds nothing and nothing scrolls sideways', async (width, colorScheme) => {
    const { id } = await storeSealedReport(db, {
      addresses: [`https://example.org/${'long/'.repeat(60)}`],
      details: 'ភាសាខ្មែរ and English',
      contact: { phone: '012 345 678' },
    })
    const { page } = await desk(language, { colorScheme, viewport: { width, height: 800 } })
    const complaints = async () => {
      const found = await violationsOn(page, '.desk')
      // Of the desk itself: Payload's frame is wide for a moment, until its menu has folded away.
      const isSideways = await page
        .locator('.desk')
        .evaluateAll((parts) => parts.some((part) => part.scrollWidth > part.clientWidth))
      return isSideways ? [...found, 'scrolls sideways'] : found
    }
    await page.goto(QUEUE)
    await page.locator('.desk-queue').waitFor()
    await expect.poll(complaints).toEqual([])
    expect(await page.locator('.desk').getAttribute('lang')).toBe(language)
    await page.goto(`${QUEUE}/${id}`)
    const answer = page.waitForResponse((response) => response.url().endsWith('/open'))
    // By the keyboard: the frame around it still moves, and what moves away under a mouse is not clicked.
    await page.locator('.desk-card button:enabled').first().press('Enter')
    expect((await answer).status()).toBe(200)
    await page.locator('.desk-address').waitFor()
    await expect.poll(complaints).toEqual([])
  })
})

describe('an administrator', () => {
  test('sees no report: not in the menu, not on the dashboard, not by its address, not over the interface', async () => {
    const { cmsUrl } = inject('platform')
    const { id, reference } = await storeSealedReport(db)
    const page = await openPage({ baseURL: cmsUrl })
    await logInAs(page, 'admin')
    await page.goto('/admin')
    await page.locator('.card').first().waitFor()
    expect(await page.locator('a[href*="/collections/report"]').count()).toBe(0)
    for (const path of [QUEUE, `${QUEUE}/${id}`]) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect(await page.content()).not.toContain(groupReference(reference))
      expect(await page.content()).not.toContain(reference)
      expect(await page.locator('.desk').count()).toBe(0)
    }
    const statuses = await page.evaluate(async (reportId) => {
      const asked = [
        ...['', '/count', `/${reportId}`].map((path) => fetch(`/api/reports${path}`)),
        ...['find', ...['open', 'export', 'move', 'priority', 'note'].map((each) => `${reportId}/${each}`)].map(
          (path) =>
            fetch(`/api/reports/${path}`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: '{}',
            }),
        ),
      ]
      return (await Promise.all(asked)).map(({ status }) => status)
    }, id)
    expect(statuses).toEqual(statuses.map(() => 403))
  })
})

test('a stranger gets nothing over the interface', async () => {
  const { cmsUrl } = inject('platform')
  const { id } = await storeSealedReport(db)
  const response = await fetch(`${cmsUrl}/api/reports/${id}/open`, { method: 'POST', body: '{}' })
  expect([response.status, response.headers.get('cache-control')]).toEqual([403, 'no-store'])
})
