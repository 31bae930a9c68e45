import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, inject, test } from 'vitest'

import { LOCALES, otherLocale } from '../../collections/vocabulary/locales.ts'
import { homePath, newsPath, pathInLocale, sectionPath } from '../../collections/vocabulary/paths.ts'
import { ROOT } from '../../ops/start/foundation.ts'
import { km } from '../../site/messages/km.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { openPage } from '../support/platform/browser.ts'
import { pageTypesIn } from '../support/platform/page-types.ts'

const onlyIn = (language: string) => FIRST_RUN.news.find(({ readyIn }) => readyIn?.join() === language)?.slug ?? ''

describe('the language switch', () => {
  test.each(pageTypesIn(LOCALES))('stays on the same document: %s (%s)', async (_name, locale, path) => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(path)
    await page.locator('.language-switch').click()
    await page.waitForURL(({ pathname, search }) => pathname + search === pathInLocale(path, otherLocale(locale)))
    expect(await page.locator('html').getAttribute('lang')).toBe(otherLocale(locale))
  })

  test('keeps the page of a list', async () => {
    const page = await openPage()
    await page.goto(`${sectionPath('en', 'resources')}?page=2`)
    await page.locator('.language-switch').click()
    await page.waitForURL(`${inject('platform').siteUrl}${sectionPath('km', 'resources')}?page=2`)
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
    await page.waitForURL((url) => url.pathname === newsPath(reader, slug))
    expect(await page.locator('html').getAttribute('lang')).toBe(reader)
    expect(await page.locator('.language-notice').count()).toBe(1)
    expect(await page.locator('h1').getAttribute('lang')).toBe(ready)
    expect((await page.locator('.prose').first().innerText()).length).toBeGreaterThan(200)
    // Facts in it are said in its own language: an English text has no Khmer digits.
    if (ready === 'en')
      expect(await page.locator('.prose').first().innerText()).toMatch(/\d+ hotlines in \d+ countries/)
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
  await page.goto(sectionPath('km', 'memberRegistration'))
  const steps = page.locator('.door-beside ol').first()
  expect(await steps.evaluate((list) => getComputedStyle(list).listStyleType)).toBe('khmer')
  await page.goto(sectionPath('km', 'news'))
  const date = await page.locator('time').first().innerText()
  expect(date).toMatch(/^[០-៩]{1,2} \p{Script=Khmer}+ [០-៩]{4}$/u)
})

/** The whole family, as its makers give it, of which site/fonts/ holds a part. */
const WHOLE_FAMILY = 'node_modules/@fontsource-variable/noto-sans-khmer/files/noto-sans-khmer-khmer-wght-normal.woff2'

/** Parts of the ink that may lie elsewhere: of another weight than the family's first, the outlines stand on whole units. */
const ELSEWHERE = 0.04

test.each([
  ['khmer-regular.woff2', 400, 0],
  ['khmer-bold.woff2', 700, ELSEWHERE],
])(
  'the cut-down font %s draws every Khmer text of the site as the whole family does',
  async (file, weight, elsewhere) => {
    const base64 = (path: string) => readFileSync(join(ROOT, path)).toString('base64')
    // Word by word: what stands in one stack never crosses the end of a word.
    const runs = JSON.stringify([FIRST_RUN, km]).match(/[\u1780-\u17ff\u200b-\u200d]+/g) ?? []
    const words = new Intl.Segmenter('km', { granularity: 'word' })
    const texts = [...new Set(runs.flatMap((run) => Array.from(words.segment(run), ({ segment }) => segment)))]
    expect(texts.length).toBeGreaterThan(1000)
    const page = await openPage()
    await page.goto(homePath('km'))
    const different = await page.evaluate(
      async ({ texts, fonts, weight, elsewhere }) => {
        for (const [family, data] of Object.entries(fonts)) {
          const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
          document.fonts.add(
            await new FontFace(family, bytes, { weight: family === 'Whole' ? '100 900' : String(weight) }).load(),
          )
        }
        const context = new OffscreenCanvas(400, 90).getContext('2d', { willReadFrequently: true })
        if (context === null) throw new Error('No canvas')
        const drawn = (family: string, text: string) => {
          context.clearRect(0, 0, 400, 90)
          context.font = `${weight} 32px ${family}`
          context.fillText(text, 4, 50)
          return context.getImageData(0, 0, 400, 90).data
        }
        return texts.filter((text) => {
          const whole = drawn('Whole', text)
          const cut = drawn('Cut', text)
          const ink = whole.reduce((sum, shade) => sum + shade, 0)
          const off = whole.reduce((sum, shade, index) => sum + Math.abs(shade - (cut[index] ?? 0)), 0)
          return off > ink * elsewhere
        })
      },
      { texts, weight, elsewhere, fonts: { Whole: base64(WHOLE_FAMILY), Cut: base64(`site/fonts/${file}`) } },
    )
    expect(different).toEqual([])
  },
)
