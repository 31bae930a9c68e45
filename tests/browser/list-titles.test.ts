import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { staffClient } from '../support/platform/staff-client.ts'

test('what has a title in one language alone is named by it in lists of the other, and leads there by it', async () => {
  const slug = `titled-${randomUUID().slice(0, 8)}`
  const [english, khmer] = [`In English ${slug}`, `ជាភាសាខ្មែរ ${slug}`]
  const staff = staffClient('editor')
  const ids = {
    [khmer]: await staff.create('news?locale=km&draft=true', { title: khmer, slug, readyIn: ['km'] }),
    [english]: await staff.create('news?locale=en&draft=true', { title: english, slug: `${slug}-2`, readyIn: ['en'] }),
  }
  const page = await openAdmin()
  await logInAs(page, 'editor')
  for (const locale of ['en', 'km']) {
    await page.goto(`/admin/collections/news?locale=${locale}&where[slug][like]=${slug}`)
    for (const [title, id] of Object.entries(ids)) {
      const link = page.getByRole('link', { name: title, exact: true })
      expect(await link.getAttribute('href')).toBe(`/admin/collections/news/${id}`)
    }
    expect(await page.locator('tbody tr').count()).toBe(2)
  }
})
