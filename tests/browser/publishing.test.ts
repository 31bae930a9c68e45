import { randomInt, randomUUID } from 'node:crypto'

import { describe, expect, inject, test } from 'vitest'

import { newsPath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { press, says } from '../support/desk/staff-page.ts'
import { logInByPassword, openAdmin } from '../support/platform/admin-page.ts'
import { openPage } from '../support/platform/browser.ts'
import { heard } from '../support/platform/heard.ts'
import { staffClient } from '../support/platform/staff-client.ts'

const [item] = FIRST_RUN.news
if (item === undefined) throw new Error('The first-run content has no news.')

test('staff log in, change a news title in Khmer, and readers see it', async () => {
  const page = await openAdmin()
  await page.goto('/admin')
  await logInByPassword(page, inject('platform').staff.publisher)
  await page.waitForURL(/\/admin\/?$/)
  await page.goto(`/admin/collections/news?locale=km&where[slug][equals]=${item.slug}`)
  const found = await page.locator('table tbody tr .cell-title a').first().getAttribute('href')
  await page.goto(`${found}?locale=km`)
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-title')?.value)

  const title = `ចំណងជើងថ្មីដែលបុគ្គលិកបានសរសេរ ${randomInt(1e6)}`
  await page.fill('#field-title', title)
  await press(page, 'Publish')
  await says(page, 'Published.')
  await heard()

  const reader = await openPage()
  await reader.goto(newsPath('km', item.slug))
  expect(await reader.locator('h1').innerText()).toBe(title)
  await reader.goto(newsPath('en', item.slug))
  expect(await reader.locator('h1').innerText()).toBe(item.title.en)
})

describe('what is no longer published', () => {
  const staff = staffClient('publisher')

  const statusOf = async (path: string) => (await fetch(inject('platform').siteUrl + path)).status

  test('answers 410 as a page, and a draft that never was public answers 404', async () => {
    const slug = `here-for-a-moment-${randomUUID()}`
    const draft = { title: 'Here for a moment', slug, readyIn: ['en'], _status: 'draft' }
    const id = await staff.create('news', draft)
    expect(await statusOf(newsPath('en', slug))).toBe(404)
    await staff.update('news', id, { _status: 'published' })
    expect(await statusOf(newsPath('en', slug))).toBe(200)
    await staff.update('news', id, { _status: 'draft' })
    expect(await statusOf(newsPath('en', slug))).toBe(410)

    const page = await openPage()
    const response = await page.goto(newsPath('km', slug))
    expect(response?.status()).toBe(410)
    expect(await page.locator('html').getAttribute('lang')).toBe('km')
    expect(await page.locator('main a').count()).toBeGreaterThan(3)
  })

  test('is gone as well when it lies in the trash', async () => {
    const slug = `thrown-away-${randomUUID()}`
    const id = await staff.create('news', { title: 'Thrown away', slug, readyIn: ['en'], _status: 'published' })
    expect(await statusOf(newsPath('en', slug))).toBe(200)
    await staff.update('news', id, { deletedAt: new Date().toISOString() })
    expect(await statusOf(newsPath('en', slug))).toBe(410)
  })

  test('and a date ahead hides an item until then', async () => {
    const slug = `not-yet-${randomUUID()}`
    const publishedAt = new Date(Date.now() + 3_600_000).toISOString()
    await staff.create('news', { title: `Not yet ${slug}`, slug, readyIn: ['en'], _status: 'published', publishedAt })
    expect(await statusOf(newsPath('en', slug))).not.toBe(200)
    const list = await (await fetch(inject('platform').siteUrl + sectionPath('en', 'news'))).text()
    expect(list).not.toContain(slug)
  })
})
