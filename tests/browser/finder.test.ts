import { describe, expect, inject, test } from 'vitest'

import { FACETS, type Facet } from '../../collections/vocabulary/facets.ts'
import { NOTHING_CHOSEN, type FinderQuery } from '../../collections/vocabulary/finder-query.ts'
import { LOCALES, otherLocale, type Locale } from '../../collections/vocabulary/locales.ts'
import { audiencePath, resourcePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { km } from '../../site/messages/km.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { FIRST_RUN_RESOURCES } from '../support/finder/first-run-resources.ts'
import { countFacets, fitsChoice } from '../support/finder/naive-count.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { choose } from '../support/platform/finder-page.ts'

/** Milliseconds for which another test may keep a resource on the site. */
const PATIENCE = 60_000

const finder = (locale: Locale) => sectionPath(locale, 'resources')
const fetchFinder = (path: string) => fetch(inject('platform').siteUrl + path, { redirect: 'manual' })
const locationOf = async (path: string) => {
  const response = await fetchFinder(path)
  return [response.status, response.headers.get('location')]
}

describe('one query has one address', () => {
  test.each([
    ['a plain form', '?q=&audience=parents&topic=grooming&sort=', '?audience=parents&topic=grooming'],
    ['another order', '?type=video&audience=parents', '?audience=parents&type=video'],
    ['Khmer digits', `?year=${encodeURIComponent('២០២៦')}`, '?year=2026'],
    ['a campaign', '?utm_source=letter', ''],
  ])('%s is sent there', async (_what, search, expected) => {
    expect(await locationOf(finder('en') + search)).toEqual([301, finder('en') + expected])
    expect((await fetchFinder(finder('en') + expected)).status).toBe(200)
  })

  test('on the page of an audience, too', async () => {
    const path = audiencePath('km', 'parents')
    expect(await locationOf(`${path}?audience=parents&type=video`)).toEqual([301, `${path}?type=video`])
  })
})

describe('what an address says that means nothing', () => {
  test.each(LOCALES)('is named on the page, %s, and kept from search engines', async (locale) => {
    const page = await openPage()
    const hostile = '<img src=x onerror=alert(1)>'
    const response = await page.goto(`${finder(locale)}?topic=${encodeURIComponent(hostile)}&type=video`)
    expect(response?.status()).toBe(200)
    expect(await page.locator('.finder-notice').innerText()).toContain(hostile)
    expect(await page.locator('main img[src=x]').count()).toBe(0)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    const canonical = `${inject('platform').siteUrl}${finder(locale)}?type=video`
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(canonical)
  })

  test('is a page beyond the last, which is shown instead', async () => {
    const page = await openPage()
    await page.goto(`${finder('km')}?page=99`)
    expect(await page.locator('.finder-notice li').innerText()).toBe(`${km['finder.ignored.page']}៖ «99»`)
    expect(await page.locator('.pagination').innerText()).toContain('ទំព័រទី ៣ នៃ ៣')
    const shown = async () => {
      await page.reload()
      return page.locator('#results .item-card').count()
    }
    await expect.poll(shown, { timeout: PATIENCE, interval: 1000 }).toBe(FIRST_RUN.resources.length - 48)
  })

  test('is another audience on the page of one', async () => {
    const page = await openPage()
    await page.goto(`${audiencePath('en', 'parents')}?audience=children`)
    expect(await page.locator('.finder-notice').count()).toBe(1)
    expect(await page.locator('#finder [name=audience]').count()).toBe(0)
  })
})

describe('the form alone, without scripts', () => {
  test.each(LOCALES)('finds by several values of several facets, %s', async (locale) => {
    const page = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await page.goto(finder(locale))
    await page.locator('#filters > summary').click()
    await page.locator('[id="age-11-14"]').check()
    await page.locator('[id="age-14-18"]').check()
    await page.locator('[id="audience-professionals"]').check()
    await page.locator('[data-show]').click()
    await page.waitForURL((url) => url.search === '?audience=professionals&age=11-14&age=14-18')
    const chosen = { ...NOTHING_CHOSEN, audience: ['professionals'], age: ['11-14', '14-18'] }
    const expected = FIRST_RUN_RESOURCES.filter((resource) => fitsChoice(resource, chosen)).map(({ id }) => id)
    const shown = await page
      .locator('#results .item-card a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(shown.toSorted()).toEqual(expected.map((slug) => resourcePath(locale, slug)).toSorted())
  })

  test('keeps what was asked for from page to page, and from language to language', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(`${finder('en')}?language=km&sort=title`)
    await page.locator('.pagination [rel=next]').click()
    await page.waitForURL((url) => url.search === '?language=km&sort=title&page=2')
    await page.locator('.language-switch').click()
    await page.waitForURL(`${inject('platform').siteUrl}${finder(otherLocale('en'))}?language=km&sort=title&page=2`)
    expect(await page.locator('#sort').inputValue()).toBe('title')
  })
})

const chose = (some: Partial<Record<Facet, string[]>>): FinderQuery['chosen'] => ({ ...NOTHING_CHOSEN, ...some })

test.each([
  ['nothing', chose({})],
  ['one value', chose({ topic: ['grooming'] })],
  ['two of one facet', chose({ type: ['activity', 'video'] })],
  ['several', chose({ audience: ['professionals'], age: ['11-14', '14-18'], access: ['members'] })],
])(
  'each value shows what choosing it would lead to, beside %s',
  async (_what, chosen) => {
    const page = await openPage({ javaScriptEnabled: false })
    const search = new URLSearchParams(FACETS.flatMap((facet) => chosen[facet].map((value) => [facet, value])))
    const shown = async () => {
      await page.goto(`${finder('en')}?${search.toString()}`)
      const values = await page.locator('.facet-choice').evaluateAll((labels) =>
        labels.map((label) => {
          const [box, count] = [label.querySelector('input'), label.querySelector('.facet-count')]
          return `${box?.name} ${box?.value} ${count?.textContent}`
        }),
      )
      return values.toSorted()
    }
    const counts = countFacets(FIRST_RUN_RESOURCES, chosen)
    const expected = FACETS.flatMap((facet) => [...counts[facet]].map(([value, count]) => `${facet} ${value} ${count}`))
    // Another test may have a resource of its own on the site for a moment.
    await expect.poll(shown, { timeout: PATIENCE, interval: 1000 }).toEqual(expected.toSorted())
  },
  2 * PATIENCE,
)

describe('when nothing is found', () => {
  // As far apart as two wishes can be: a type and an audience that never come together.
  const type = FIRST_RUN_RESOURCES.find(({ audiences }) => !audiences.includes('children'))?.type ?? ''
  const topic = FIRST_RUN.topics.find(
    ({ slug }) => !FIRST_RUN_RESOURCES.some((resource) => resource.type === type && resource.topics.includes(slug)),
  )?.slug

  test.each(LOCALES)('the page says what to give up, and what that brings, %s', async (locale) => {
    const page = await openPage()
    await page.goto(`${finder(locale)}?topic=${topic}&type=${type}`)
    const way = page.locator('.nothing-found li').first()
    const promised = await way.locator('.quiet').innerText()
    await way.locator('a').click()
    await page.waitForURL((url) => url.search === `?topic=${topic}` || url.search === `?type=${type}`)
    expect(await page.locator('#found').innerText()).toBe(promised)
    expect(await page.locator('.nothing-found').count()).toBe(0)
  })
})

describe.each(['light', 'dark'] as const)('axe finds nothing, %s,', (colorScheme) => {
  test.each(LOCALES)('on a search, on one without results, and on one with remarks (%s)', async (locale) => {
    const page = await openPage({ colorScheme, viewport: { width: 360, height: 740 } })
    for (const search of ['?topic=grooming&type=video&type=leaflet', '?q=xyzzy&type=video', '?topic=none']) {
      await page.goto(finder(locale) + search)
      await page.evaluate(() =>
        document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', '')),
      )
      expect(await violationsOn(page), search).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), search).toBe(360)
    }
  })
})

test('on a phone the filters fold away, and the button that shows the results closes them', async () => {
  const page = await openPage({ viewport: { width: 360, height: 740 } })
  await page.goto(finder('en'))
  expect(await page.locator('[id="age-4-7"]').isVisible()).toBe(false)
  await page.locator('#filters > summary').click()
  await choose(page, 'age', '4-7')
  const total = FIRST_RUN_RESOURCES.filter((each) => fitsChoice(each, chose({ age: ['4-7'] }))).length
  await page.getByRole('button', { name: `Show ${total} materials` }).click()
  expect(await page.locator('[id="age-4-7"]').isVisible()).toBe(false)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('found')
  await expect.poll(() => page.locator('#found').innerText()).toBe(`${total} materials`)
})
