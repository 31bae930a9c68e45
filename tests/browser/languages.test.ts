import { describe, expect, inject, test } from 'vitest'

import { LOCALES, otherLocale } from '../../collections/vocabulary/locales.ts'
import { homePath, newsPath, pagePath, pathInLocale, sectionPath } from '../../collections/vocabulary/paths.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { openPage } from '../support/platform/browser.ts'
import { pageTypesIn } from '../support/platform/page-types.ts'

const onlyIn = (language: string) => FIRST_RUN.news.find(({ readyIn }) => readyIn?.join() === language)?.slug ?? ''

describe('the language switch', () => {
  test.each(pageTypesIn(LOCALES))('stays on the same document: %s (%s)', async (_name, locale, path) => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(path)
    await page.locator('.language-switch').click()
    expect(new URL(page.url()).pathname).toBe(pathInLocale(path, otherLocale(locale)))
    expect(await page.locator('html').getAttribute('lang')).toBe(otherLocale(locale))
  })

  test('keeps the page of a list', async () => {
    const page = await openPage()
    await page.goto(`${sectionPath('en', 'resources')}?page=2`)
    await page.locator('.language-switch').click()
    expect(page.url()).toBe(`${inject('platform').siteUrl}${sectionPath('km', 'resources')}?page=2`)
  })
})

describe('a document that is ready in one language only', () => {
  test.each([
    ['en', 'km'],
    ['km', 'en'],
  ] as const)('in %s, is listed in %s with a mark, and shown with a notice and its own lang', async (ready, reader) => {
    const page = await openPage()
    await page.goto(`${sectionPath(reader, 'news')}`)
    const slug = onlyIn(ready)
    let card = page.locator('.item-card', { has: page.locator(`a[href="${newsPath(reader, slug)}"]`) })
    if ((await card.count()) === 0) {
      await page.goto(`${sectionPath(reader, 'news')}?page=2`)
      card = page.locator('.item-card', { has: page.locator(`a[href="${newsPath(reader, slug)}"]`) })
    }
    expect(await card.locator('.mark').count()).toBe(1)
    expect(await card.locator('h2').getAttribute('lang')).toBe(ready)

    await card.locator('a').click()
    expect(await page.locator('html').getAttribute('lang')).toBe(reader)
    expect(await page.locator('.language-notice').count()).toBe(1)
    expect(await page.locator('h1').getAttribute('lang')).toBe(ready)
    expect((await page.locator('.prose').first().innerText()).length).toBeGreaterThan(200)
    // Search engines are told which version is the document's own.
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(newsPath(ready, slug))
  })
})

test('the root sends each visitor to the language that the browser asks for', async () => {
  const { siteUrl } = inject('platform')
  const sent = async (acceptLanguage: string) =>
    (await fetch(siteUrl, { redirect: 'manual', headers: { 'accept-language': acceptLanguage } })).headers.get(
      'location',
    )
  expect(await sent('km-KH,km;q=0.9,en;q=0.5')).toBe(homePath('km'))
  expect(await sent('en-GB,en;q=0.9')).toBe(homePath('en'))
  expect(await sent('fr')).toBe(homePath('en'))
})

test('Khmer pages write digits and dates in Khmer', async () => {
  const page = await openPage()
  await page.goto(sectionPath('km', 'news'))
  const date = await page.locator('time').first().innerText()
  expect(date).toMatch(/^[០-៩]{1,2} \p{Script=Khmer}+ [០-៩]{4}$/u)
})

test('the subset Khmer font shapes every text of a page as the full font does', async () => {
  const page = await openPage()
  await page.goto(pagePath('km', 'history'))
  const missing = await page.evaluate(async () => {
    await document.fonts.ready
    const text = document.querySelector('main')?.textContent ?? ''
    return [...new Set(text)].filter(
      (character) => /\p{Script=Khmer}/u.test(character) && !document.fonts.check('16px Khmer', character),
    )
  })
  expect(missing).toEqual([])
})
