import { describe, expect, inject, test } from 'vitest'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { pagePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { startSite } from '../support/platform/site-process.ts'
import { ENGLISH_QUERIES } from '../support/search/queries/en.ts'
import { KHMER_QUERIES } from '../support/search/queries/km.ts'
import type { LabelledQuery } from '../support/search/queries/labelled-query.ts'

const SHOWN = 5
const QUERIES: Readonly<Record<Locale, readonly LabelledQuery[]>> = { en: ENGLISH_QUERIES, km: KHMER_QUERIES }

/** Addresses of the first results of a page, without language and place in the page. */
async function firstResults(siteUrl: string, locale: Locale, q: string): Promise<string[]> {
  const address = `${siteUrl}${sectionPath(locale, 'search')}?${new URLSearchParams({ q }).toString()}`
  const html = await (await fetch(address)).text()
  const hrefs = [...html.matchAll(/<li class="result">.*?href="([^"]+)"/gs)].flatMap((match) => match[1] ?? [])
  return hrefs.slice(0, SHOWN).map((href) => href.replace(/^\/(en|km)/, '').replace(/#.*/, ''))
}

/**
 * The share of queries with an expected document among the first results, and those without. Of the first-run content alone: what
 * other tests publish would be found as well.
 */
async function judge(locale: Locale, wording: 'query' | 'typo') {
  const { url } = await startSite(inject('platform').untouchedDatabaseUrl)
  const missed: string[] = []
  for (const labelled of QUERIES[locale]) {
    const found = await firstResults(url, locale, labelled[wording])
    if (!found.some((path) => labelled.expected.includes(path))) missed.push(labelled[wording])
  }
  return { share: 1 - missed.length / QUERIES[locale].length, missed }
}

describe.each(LOCALES)('what people type (%s)', (locale) => {
  test('leads to a right answer among the first five, in 95 of 100 cases', async () => {
    const { share, missed } = await judge(locale, 'query')
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('does so with a slip in it, in 80 of 100 cases', async () => {
    const { share, missed } = await judge(locale, 'typo')
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.8)
  })
})

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test('a search goes from the header to a result, by its kind', async () => {
    const page = await openPage({ javaScriptEnabled })
    await page.goto('/en/')
    await page.getByRole('link', { name: 'Search' }).first().click()
    await page.getByLabel('What are you looking for?').fill('blackmail photos')
    await page.getByLabel('What are you looking for?').press('Enter')
    await page.getByRole('heading', { name: /Results for “blackmail photos”/ }).waitFor()
    expect(new URL(page.url()).search).toBe('?q=blackmail+photos')
    await page.waitForLoadState()
    expect(await page.locator('mark').count()).toBeGreaterThan(3)
    await page
      .getByRole('navigation', { name: 'Kinds of results' })
      .getByRole('link', { name: /^Press releases/ })
      .click()
    await page.waitForURL((url) => url.searchParams.has('kind'))
    const first = page.locator('.result a').first()
    expect(await first.getAttribute('href')).toMatch(/^\/en\/press-releases\//)
    await first.click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
})

test('a slip is mended and said', async () => {
  const page = await openPage()
  await page.goto('/en/search?q=pasword')
  expect(await page.locator('.search-note').first().innerText()).toContain('“password”')
})

test('a search that finds nothing says where else to look', async () => {
  const page = await openPage()
  await page.goto('/km/search?q=xqzxqzxqz')
  const links = page.locator('.empty-list li a')
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    pagePath('km', 'get-help'),
    `${sectionPath('en', 'search')}?q=xqzxqzxqz`,
    sectionPath('km', 'resources'),
    sectionPath('km', 'faq'),
    sectionPath('km', 'report'),
  ])
  expect(await violationsOn(page)).toEqual([])
})

test('titles are suggested while one types, and the keyboard goes through them', async () => {
  const page = await openPage()
  await page.goto('/en/search')
  const box = page.getByRole('combobox')
  await box.pressSequentially('passw')
  await page.getByRole('option').first().waitFor()
  expect(await violationsOn(page)).toEqual([])
  await box.press('ArrowDown')
  const chosen = page.getByRole('option', { selected: true })
  await expect.poll(() => chosen.count()).toBe(1)
  await box.press('Escape')
  await page.getByRole('listbox').waitFor({ state: 'hidden' })
  await box.pressSequentially('o')
  await page.getByRole('option').first().waitFor()
  await box.press('ArrowDown')
  await box.press('Enter')
  await page.waitForURL((url) => !url.pathname.endsWith('/search'))
})

test('what was suggested stands while the rest of a word is typed that nothing begins like yet', async () => {
  const page = await openPage()
  await page.goto('/km/search')
  const box = page.getByRole('combobox')
  await box.pressSequentially('ពាក្យ')
  const options = page.getByRole('option')
  await options.first().waitFor()
  const before = await options.allTextContents()
  const answered = page.waitForResponse((response) => response.url().includes('suggest'))
  await page.keyboard.insertText('សម')
  expect(await (await answered).json()).toEqual([])
  await page.waitForTimeout(100)
  expect(await options.allTextContents()).toEqual(before)
})

test('other spellings of an address end at the one', async () => {
  const address = `${inject('platform').siteUrl}/en/search?page=1&q=%20game%20&utm_source=x`
  const answer = await fetch(address, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en/search?q=game'])
})
