import { randomUUID, randomUUIDv7 } from 'node:crypto'

import type { Locator, Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { FIRST_RUN } from '../content/first-run.ts'
import { staffClient } from '../platform/staff-client.ts'
import { query } from '../postgres/cluster.ts'

/** The section "Sending" on the page of an issue, as staff use it. */

export const LIST = '/admin/collections/newsletter-issues'
export const SECTION = 'section.sending'

/** Two news items of the first run that are ready in both languages; the newest is another test's to change. */
export const ITEMS = FIRST_RUN.news
  .slice(1)
  .filter(({ readyIn }) => readyIn === undefined)
  .slice(0, 2)

/** Ahead of nothing in the archive of the site, which other tests look at meanwhile. */
export const LONG_AGO = '2019-05-06T02:00:00.000Z'

/** Is gone when the test is over, with its way to its readers. */
export function forgetIssue(id: string): void {
  onTestFinished(async () => {
    await query(inject('platform').databaseUrl, 'DELETE FROM newsletter_issues WHERE id = $1', [id])
  })
}

export interface WantedIssue {
  readyIn?: Locale[]
  status?: 'draft' | 'published'
  /** Of the first language, told apart from those of other tests. */
  subject?: string
}

/** An issue of two published items, by a publisher. */
export async function writeIssue(wanted: WantedIssue = {}): Promise<string> {
  const { readyIn = ['en', 'km'], status = 'published', subject = `Issue ${randomUUID().slice(0, 8)}` } = wanted
  const staff = staffClient('publisher')
  const slugs = ITEMS.map(({ slug }) => slug).join()
  const { docs } = (await staff.send('GET', `news?depth=0&where[slug][in]=${slugs}`)) as { docs: { id: string }[] }
  const items = docs.map(({ id }) => ({ relationTo: 'news', value: id }))
  const slug = `issue-${randomUUID()}`
  const fields = { slug, subject, readyIn, items, publishedAt: LONG_AGO, _status: 'draft' }
  const id = await staff.create('newsletter-issues?locale=en', fields)
  forgetIssue(id)
  // Published with both languages at once: somebody else's test may look at the archive in between.
  await staff.update('newsletter-issues', `${id}?locale=km`, { subject: 'លេខសាកល្បងព្រឹត្តិបត្រ', _status: status })
  return id
}

/** A confirmed reader, who is one until the test is over at the latest. */
export async function newReader(language: Locale): Promise<{ id: string; email: string }> {
  const { databaseUrl } = inject('platform')
  const [id, email] = [randomUUIDv7(), `reader-${randomUUID()}@example.org`]
  onTestFinished(async () => {
    await query(databaseUrl, 'DELETE FROM newsletter_subscribers WHERE id = $1', [id])
  })
  await query(
    databaseUrl,
    `INSERT INTO newsletter_subscribers (id, email, language, status, confirmed_at) VALUES ($1, $2, $3, 'confirmed', now())`,
    [id, email, language],
  )
  return { id, email }
}

/** The section of an issue, once it says how the issue stands. */
export async function openSending(page: Page, id: string): Promise<Locator> {
  await page.goto(`${LIST}/${id}?locale=en`)
  const section = page.locator(SECTION)
  await section.locator('.sending__standing').waitFor()
  return section
}

/** Confirms what the open dialog asks. */
export const confirm = (page: Page) => page.locator('.confirmation-modal #confirm-action').click()
