import { beforeAll, describe, expect, inject, test } from 'vitest'

import { reportFigures } from '../../cms/seed/content/report-figures.ts'
import { khmerDigits, latinDigits } from '../../collections/vocabulary/digits.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath, statisticsFilePath } from '../../collections/vocabulary/paths.ts'
import { dateInSentence } from '../../collections/vocabulary/dates.ts'
import { openPage } from '../support/platform/browser.ts'
import { query } from '../support/postgres/cluster.ts'
import { storeReports, type Stored } from '../support/reports/stored.ts'

const many = (times: number, report: Stored): Stored[] => Array.from({ length: times }, () => report)
const removedAt = '2026-06-02T00:00:00Z'
const removed = {
  classification: 'csam-baseline',
  statuses: ['received', 'assessing', 'classified', 'notice-sent', 'removed', 'closed'],
  removedAt,
} as const
const notIllegal = {
  classification: 'not-illegal',
  statuses: ['received', 'assessing', 'classified', 'closed'],
} as const

/** Of a year of their own, and closed: nobody else's queue or numbers change. */
const REPORTS: Stored[] = [
  ...many(20, { receivedAt: '2022-03-03T00:00:00Z', ...notIllegal }),
  ...many(8, { receivedAt: '2022-04-03T00:00:00Z', source: 'forum', ...removed }),
]

const entered = (year: number) => reportFigures.years.find((each) => each.year === year)

interface File {
  asOf: string
  total: Record<'received' | 'classified' | 'removed', number>
  tables: {
    id: string
    title: string
    asOf: string
    about: string | null
    rows: { key: string; label: string; numbers: Record<string, { number: number | null; withheld: boolean }> }[]
  }[]
}

const fetchFile = (locale: Locale, format: 'csv' | 'json') =>
  fetch(inject('platform').siteUrl + statisticsFilePath(locale, format))
const readJson = async (locale: Locale) => (await (await fetchFile(locale, 'json')).json()) as File

const ofTheYear = async (locale: Locale, year: string) =>
  (await readJson(locale)).tables.find(({ id }) => id === 'years')?.rows.find(({ key }) => key === year)?.numbers

/** The site hears of what has changed, a few milliseconds after it has. */
const A_MOMENT = { timeout: 30_000 }

/** What somebody sees, and the file that tells the same: other tests may send a report in between, so look again then. */
async function seenWithFile<Seen>(locale: Locale, look: () => Promise<Seen>): Promise<{ seen: Seen; file: File }> {
  const [file, seen, again] = [await readJson(locale), await look(), await readJson(locale)]
  return JSON.stringify(file) === JSON.stringify(again) ? { seen, file } : seenWithFile(locale, look)
}

/** The fields of a CSV file, read character by character. */
function parseCsv(text: string): string[][] {
  const lines = text.split('\r\n')
  return lines
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
}

beforeAll(() => storeReports(inject('platform').databaseUrl, REPORTS))

describe.each(LOCALES)('the statistics (%s)', (locale) => {
  test('count reports onto the figures of earlier years', async () => {
    const before = entered(2022)
    await expect
      .poll(() => ofTheYear(locale, '2022'), A_MOMENT)
      .toEqual({
        received: { number: (before?.received ?? 0) + 28, withheld: false },
        classified: { number: (before?.classified ?? 0) + 8, withheld: false },
        removed: { number: (before?.removed ?? 0) + 8, withheld: false },
      })
  })

  test('show on the page what is in the JSON, in the digits of the language', async () => {
    const page = await openPage()
    const { seen, file } = await seenWithFile(locale, async () => {
      await page.goto(homePath(locale))
      const home = await page.locator('.counters dd').allInnerTexts()
      await page.goto(sectionPath(locale, 'statistics'))
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('main section[id]')].flatMap((section) =>
          [...section.querySelectorAll('figure tbody tr')].map((row) => [
            section.id,
            row.querySelector('th')?.textContent.trim(),
            row.querySelector('td')?.textContent.trim(),
          ]),
        ),
      )
      return { home, counters: await page.locator('.counters dd').allInnerTexts(), rows }
    })
    const written = (number: number) =>
      new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'km-KH-u-nu-khmr').format(number)
    const withheld = { en: 'Not shown', km: 'មិនបង្ហាញ' }[locale]
    const rows = file.tables.flatMap(({ id, rows }) =>
      rows.map(({ label, numbers }) => {
        const shown = Object.values(numbers)[0]?.number ?? null
        return [id, label, shown === null ? withheld : written(shown)]
      }),
    )
    const counters = Object.values(file.total).map(written)
    expect(seen).toEqual({ home: counters, counters, rows })
  })

  test('come as CSV with the same numbers, a mark that it is UTF-8, and seven fields a line', async () => {
    const { seen, file } = await seenWithFile(locale, async () => {
      const response = await fetchFile(locale, 'csv')
      const [type, disposition] = ['content-type', 'content-disposition'].map((name) => response.headers.get(name))
      return { type, disposition, bytes: Buffer.from(await response.arrayBuffer()) }
    })
    expect(seen.type).toBe('text/csv; charset=utf-8')
    expect(seen.disposition).toMatch(/^attachment; filename="[a-z0-9.-]+\.csv"$/)
    expect([...seen.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head = [], ...lines] = parseCsv(seen.bytes.subarray(3).toString('utf8'))
    expect(head.length).toBe(7)
    const expected = file.tables.flatMap(({ title, asOf, rows }) =>
      rows.flatMap(({ key, label, numbers }) =>
        Object.values(numbers).map(({ number }) => [asOf, title, key, label, number === null ? '' : String(number)]),
      ),
    )
    const told = lines.map(([asOf, title, key, label, , number]) => [asOf, title, key, label, number])
    expect(told).toEqual(expected)
    expect(lines.filter((line) => line.length !== 7)).toEqual([])
  })

  test('say as of when, and what every word means', async () => {
    const { asOf } = await readJson(locale)
    expect(Math.abs(Date.parse(`${asOf}T12:00:00+07:00`) - Date.now())).toBeLessThan(13 * 3_600_000)
    const page = await openPage()
    await page.goto(sectionPath(locale, 'statistics'))
    const today = await page.locator('time[datetime]').first().innerText()
    expect(latinDigits(today)).toContain(asOf.slice(0, 4))
    expect(today === khmerDigits(today)).toBe(locale === 'km')
    expect(await page.locator('.definitions dt').count()).toBeGreaterThan(10)
  })
})

test('reports that are removed change the counters within a moment', async () => {
  await storeReports(inject('platform').databaseUrl, many(5, { receivedAt: '2021-05-05T00:00:00Z', ...removed }))
  const before = entered(2021)
  // Five, or as many more as an attempt before this one has left.
  const [stored] = await query<{ n: number }>(
    inject('platform').databaseUrl,
    "SELECT count(*)::int AS n FROM reports WHERE received_at >= '2021-01-01' AND received_at < '2022-01-01'",
  )
  const n = stored?.n ?? 0
  await expect
    .poll(() => ofTheYear('en', '2021'), A_MOMENT)
    .toEqual({
      received: { number: (before?.received ?? 0) + n, withheld: false },
      classified: { number: (before?.classified ?? 0) + n, withheld: false },
      removed: { number: (before?.removed ?? 0) + n, withheld: false },
    })
})

test('reports that come in change totals and years, and no list that would tell of what kind they are', async () => {
  const before = await readJson('en')
  const now = new Date()
  const thisMonth = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 7)
  const lastDay = new Date(Date.parse(`${thisMonth}-01T00:00:00Z`) - 1).toISOString().slice(0, 10)
  await storeReports(
    inject('platform').databaseUrl,
    many(6, { receivedAt: now.toISOString(), source: 'mobile-app', ...removed, changedAt: now.toISOString() }),
  )
  await expect.poll(async () => (await readJson('en')).total.received, A_MOMENT).toBeGreaterThan(before.total.received)

  for (const locale of LOCALES) {
    const { asOf, tables } = await readJson(locale)
    const lists = tables.filter(({ id }) => id !== 'years')
    expect(tables.find(({ id }) => id === 'years')?.asOf).toBe(asOf)
    expect(lists.map((list) => list.asOf)).toEqual(lists.map(() => lastDay))
    const inWords = dateInSentence(lastDay, locale)
    expect(lists.filter(({ about }) => !about?.includes(inWords)).map(({ id }) => id)).toEqual([])
    const page = await openPage()
    await page.goto(sectionPath(locale, 'statistics'))
    expect(await page.locator('.statistics-lists').innerText()).toContain(inWords)
    for (const { id } of lists) expect(await page.locator(`section#${id}, .statistics-withheld #${id}`).count()).toBe(1)
  }
  const numbersOf = ({ tables }: File, list: string, key: string) =>
    tables.find(({ id }) => id === list)?.rows.find((row) => row.key === key)?.numbers
  const after = await readJson('en')
  expect(numbersOf(after, 'sources', 'mobile-app')).toEqual(numbersOf(before, 'sources', 'mobile-app'))
  expect(numbersOf(after, 'outcomes', 'removed')).toEqual(numbersOf(before, 'outcomes', 'removed'))
  expect(numbersOf(after, 'months', thisMonth)).toBeUndefined()
})
