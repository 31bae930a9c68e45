import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { CONNECTIONS_OF } from '../../ops/database/settings.ts'
import { openPage } from '../support/platform/browser.ts'
import { query } from '../support/postgres/cluster.ts'

describe('the public site', () => {
  test.each(LOCALES)('has a home page in %s that names its language, without a console message', async (locale) => {
    const page = await openPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    const response = await page.goto(homePath(locale))
    expect(response?.status()).toBe(200)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await page.locator('h1').count()).toBe(1)
    expect(said).toEqual([])
  })

  test.each(['faq', 'stakeholders'] as const)('leads into a long page: %s', async (section) => {
    const page = await openPage()
    await page.goto(sectionPath('km', section))
    const ways = await page
      .locator('.jump-links a')
      .evaluateAll((links) =>
        links.map((link) => Boolean(document.querySelector(link.getAttribute('href') ?? '')?.querySelector('h2, h3'))),
      )
    expect(ways.length).toBeGreaterThan(3)
    expect(ways).not.toContain(false)
    await page.locator(`.site-footer a[href="${sectionPath('km', 'stakeholders')}#links"]`).click()
    await page.locator('#links').waitFor()
  })

  test('answers what is not there with 404, as a page', async () => {
    const page = await openPage()
    const response = await page.goto(`${sectionPath('en', 'news')}/no-such-article`)
    expect(response?.status()).toBe(404)
    expect(await page.locator('h1').count()).toBe(1)
  })

  test('answers a page of a list that does not exist with 404, and names the ones that do as themselves', async () => {
    const { siteUrl } = inject('platform')
    const list = siteUrl + sectionPath('en', 'news')
    expect((await fetch(`${list}?page=99`)).status).toBe(404)
    for (const [query, own] of [
      ['?page=2&utm_source=somewhere', '?page=2'],
      ['?page=0', ''],
      ['?page=two', ''],
    ]) {
      const html = await (await fetch(list + query)).text()
      expect(html, query).toContain(`rel="canonical" href="${list}${own}"`)
    }
  })

  test('says that it lives and that it is ready', async () => {
    const { siteUrl } = inject('platform')
    for (const path of ['/healthz', '/readyz']) expect((await fetch(siteUrl + path)).status, path).toBe(200)
  })

  test('is known to the database by name, as are the administration and the worker', async () => {
    const names = await query<{ name: string }>(
      inject('platform').databaseUrl,
      'SELECT DISTINCT application_name AS name FROM pg_stat_activity WHERE datname = current_database()',
    )
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.values(CONNECTIONS_OF)))
  })
})
