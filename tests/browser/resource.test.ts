import { describe, expect, inject, test } from 'vitest'

import { LOCALES, otherLocale } from '../../collections/vocabulary/locales.ts'
import { audiencePath, resourcePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { LICENCE_URLS } from '../../collections/vocabulary/resource-details.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { openPage } from '../support/platform/browser.ts'

const [RESOURCE] = FIRST_RUN.resources.filter(({ sheet, topics }) => sheet !== undefined && topics.length > 0)
if (RESOURCE === undefined) throw new Error('The first run has no material with a sheet and a topic.')
const { slug, topics, type, audiences, licence } = RESOURCE

describe.each(LOCALES)('the page of a material (%s)', (locale) => {
  test('leads to others for the same people, on the same topic, of the same kind, and to the text of its licence', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(resourcePath(locale, slug))
    const hrefs = await page
      .locator('.details a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const finder = sectionPath(locale, 'resources')
    expect(hrefs).toEqual(
      expect.arrayContaining([
        ...audiences.map((audience) => audiencePath(locale, audience)),
        ...topics.map((topic) => `${finder}?topic=${topic}`),
        `${finder}?type=${type}`,
        LICENCE_URLS[licence],
      ]),
    )
  })

  test('offers the file in the language of the reader first', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(resourcePath(locale, slug))
    const languages = await page
      .locator('.file-list a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
    expect(languages).toEqual([locale, otherLocale(locale)])
  })

  test('shows at most four related ones, each once, and not itself', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    for (const resource of FIRST_RUN.resources.slice(0, 8)) {
      await page.goto(resourcePath(locale, resource.slug))
      const related = await page
        .locator('.related .item-card a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(related.length, resource.slug).toBe(4)
      expect(new Set(related).size, resource.slug).toBe(4)
      expect(related).not.toContain(resourcePath(locale, resource.slug))
    }
  })

  test('says the same to machines, without breaking the policy of the page', async () => {
    const page = await openPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(resourcePath(locale, slug))
    const [text = ''] = await page.locator('script[type="application/ld+json"]').allTextContents()
    const data: unknown = JSON.parse(text)
    expect(data).toMatchObject({
      '@type': 'LearningResource',
      url: inject('platform').siteUrl + resourcePath(locale, slug),
      name: RESOURCE.title[locale],
    })
    expect(said).toEqual([])
  })
})

test('there is a button that prints where scripts run, and none where they do not', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await openPage({ javaScriptEnabled })
    await page.goto(resourcePath('en', slug))
    expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(javaScriptEnabled)
  }
})
