import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { BrowserContextOptions } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'

import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { ROOT } from '../../ops/start/foundation.ts'
import { openPage } from '../support/platform/browser.ts'
import { answered, answerOn, choose, plainAnswer } from '../support/platform/finder-page.ts'
import { launchSite } from '../support/platform/site-process.ts'

const finder = sectionPath('en', 'resources')
/** Bytes, minified, before any compression. */
const SCRIPT_BUDGET = 4096

/** Of a site on which nobody publishes between an answer in place and the page that it is compared with. */
let url = ''
beforeAll(async () => {
  const site = await launchSite(inject('platform').untouchedDatabaseUrl)
  ;({ url } = site)
  return site.kill
})
const open = (options: BrowserContextOptions = {}) => openPage({ baseURL: url, ...options })

test('the script of the finder is small, and no other page loads it', async () => {
  const page = await open()
  const scriptsOf = async (path: string) => {
    await page.goto(path)
    return page.locator('script[src]').evaluateAll((scripts) => scripts.map((each) => each.getAttribute('src') ?? ''))
  }
  const elsewhere = await scriptsOf(sectionPath('en', 'faq'))
  const own = (await scriptsOf(finder)).filter((src) => !elsewhere.includes(src))
  const sizes = await Promise.all(own.map(async (src) => (await readFile(join(ROOT, 'dist/client', src))).length))
  expect(sizes.length).toBe(1)
  expect(sizes[0]).toBeLessThanOrEqual(SCRIPT_BUDGET)
})

describe('an answer in place is the answer of the page', () => {
  test.each(['en', 'km'] as const)('for every step of a search, %s', async (locale) => {
    const path = sectionPath(locale, 'resources')
    const page = await open({ viewport: { width: 1280, height: 900 } })
    await page.goto(path)
    const steps = [
      ['topic', 'grooming', '?topic=grooming'],
      ['topic', 'gaming', '?topic=gaming&topic=grooming'],
      ['type', 'leaflet', '?topic=gaming&topic=grooming&type=leaflet'],
      ['audience', 'children', '?audience=children&topic=gaming&topic=grooming&type=leaflet'],
    ] as const
    for (const [facet, value, search] of steps) {
      await choose(page, facet, value)
      await answered(page, search)
      expect(await answerOn(page)).toEqual(await plainAnswer(url, path + search))
    }
    await page.locator('#sort').selectOption('title')
    const sorted = `${steps[3][2]}&sort=title`
    await answered(page, sorted)
    expect(await answerOn(page)).toEqual(await plainAnswer(url, path + sorted))
    expect(await page.locator('.language-switch').getAttribute('href')).toContain(sorted)
  })

  test('for words, typed with a space too many', async () => {
    const page = await open()
    await page.goto(finder)
    await page.locator('#q').pressSequentially('screen  time ')
    await answered(page, '?q=screen+time')
    expect(await answerOn(page)).toEqual(await plainAnswer(url, `${finder}?q=screen+time`))
    expect(await page.locator('#q').inputValue()).toBe('screen  time ')
  })

  test('for a next page, to whose beginning one comes', async () => {
    const page = await open()
    await page.goto(finder)
    await page.locator('.pagination [rel=next]').click()
    await answered(page, '?page=2')
    expect(await answerOn(page)).toEqual(await plainAnswer(url, `${finder}?page=2`))
    // Where the page is scrolled smoothly, one comes there in a moment.
    await page.waitForFunction(() => (document.getElementById('found')?.getBoundingClientRect().top ?? -1) >= 0)
  })
})

test('by keyboard: the focus stays on what was chosen, what is unfolded stays open, and the count is said', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } })
  await page.goto(finder)
  await page.locator('#facet-language > summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const before = await page.locator('#found').innerText()
  for (const [key, search] of [
    ['Space', '?language=en'],
    ['Space', ''],
    ['Space', '?language=en'],
  ] as const) {
    await page.keyboard.press(key)
    await answered(page, search)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language-en')
  }
  expect(await page.locator('#facet-language').getAttribute('open')).toBe('')
  expect(await page.locator('#found').getAttribute('aria-live')).toBe('polite')
  expect(await page.locator('#found').innerText()).not.toBe(before)
})

test('chips take one wish back, and all of them', async () => {
  const page = await open()
  await page.goto(`${finder}?topic=grooming&type=leaflet`)
  await page.locator('.chip', { hasText: 'Leaflet' }).click()
  await answered(page, '?topic=grooming')
  expect(await page.locator('#type-leaflet').isChecked()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('found')
  await page.goto(`${finder}?q=online&topic=grooming`)
  await page.locator('.chips-clear').click()
  await answered(page, '')
  expect(await page.locator('#q').inputValue()).toBe('')
  expect(await page.locator('.chip').count()).toBe(0)
})

describe('back', () => {
  test('leads through the steps of a search, to where each was scrolled, and forward again', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } })
    await page.goto(finder)
    await page.evaluate(() => scrollTo({ top: 250, behavior: 'instant' }))
    await choose(page, 'audience', 'children')
    await answered(page, '?audience=children')
    await page.locator('#results .item-card').nth(3).waitFor()
    await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }))
    expect(await page.evaluate(() => scrollY)).toBe(600)
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[id="age-7-11"]')?.click())
    await answered(page, '?audience=children&age=7-11')
    await page.goBack()
    await answered(page, '?audience=children')
    expect(await answerOn(page)).toEqual(await plainAnswer(url, `${finder}?audience=children`))
    await page.waitForFunction(() => scrollY === 600)
    await page.goBack()
    await answered(page, '')
    expect(await page.locator('#audience-children').isChecked()).toBe(false)
    await page.goForward()
    await page.goForward()
    await answered(page, '?audience=children&age=7-11')
    expect(await answerOn(page)).toEqual(await plainAnswer(url, `${finder}?audience=children&age=7-11`))
  })

  test('from a material leads to the search that it was found by', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } })
    await page.goto(finder)
    await choose(page, 'audience', 'children')
    await answered(page, '?audience=children')
    await page.locator('#results .item-card a').first().click()
    await page.locator('.details').waitFor()
    await page.goBack()
    await answered(page, '?audience=children')
    expect(await page.locator('#audience-children').isChecked()).toBe(true)
    await page.goBack()
    await answered(page, '')
    expect(await answerOn(page)).toEqual(await plainAnswer(url, finder))
  })

  test('takes a word as one step, however slowly it is typed', async () => {
    const page = await open()
    await page.goto(finder)
    await page.locator('#q').pressSequentially('sc')
    await answered(page, '?q=sc')
    await page.locator('#q').pressSequentially('reen')
    await answered(page, '?q=screen')
    await page.goBack()
    await answered(page, '')
    expect(await page.locator('#q').inputValue()).toBe('')
  })
})

describe('on a bad line', () => {
  test('an answer that comes too late changes nothing', async () => {
    const page = await open()
    await page.goto(finder)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await page.route('**/resources?audience=children', async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    await choose(page, 'audience', 'children')
    await page.locator('#finder-found[aria-busy]').waitFor()
    await choose(page, 'audience', 'parents')
    await answered(page, '?audience=children&audience=parents')
    letGo()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(new URL(page.url()).search).toBe('?audience=children&audience=parents')
    expect(await answerOn(page)).toEqual(await plainAnswer(url, `${finder}?audience=children&audience=parents`))
  })

  test('the browser goes there by itself when asking in place fails', async () => {
    const page = await open()
    await page.goto(finder)
    await page.route('**/resources?*', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    )
    await page.evaluate(() => document.body.setAttribute('data-old', ''))
    await choose(page, 'audience', 'children')
    await page.waitForURL(({ search }) => search === '?audience=children')
    await page.locator('body:not([data-old]) #audience-children:checked').waitFor({ state: 'attached' })
  })
})
