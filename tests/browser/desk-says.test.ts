import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { LOCALE_NAMES } from '../../collections/vocabulary/locales.ts'
import { goodNews } from '../support/desk/documents.ts'
import { ownPlatform } from '../support/desk/own-platform.ts'
import { deskOn, looksRight, pageFor, press, says, stageIs } from '../support/desk/staff-page.ts'
import { staffSession } from '../support/platform/staff-session.ts'

test('the desk says what is so: of a start in Khmer, a review that ends, two eyes only, and the trash', async () => {
  const platform = await ownPlatform()
  const { cmsUrl, staff } = platform
  const as = (who: 'editor' | 'publisher') => staffSession(cmsUrl, staff[who].cookies)
  const written = async (who: 'editor' | 'publisher') => {
    const data = { ...goodNews(), slug: `says-${randomUUID()}` }
    const { doc } = (await as(who).send('POST', 'news?locale=en&draft=true', data)) as { doc: { id: string } }
    return { id: doc.id, form: `/admin/collections/news/${doc.id}?locale=en` }
  }
  const editor = await pageFor(platform, 'editor')

  // Whoever begins in Khmer is asked for Khmer, once, and told why there is no preview yet.
  await editor.goto('/admin/collections/news/create?locale=km')
  await editor.locator('#field-readyIn').getByText(LOCALE_NAMES.km).waitFor()
  expect(await editor.locator('#field-readyIn').getByText(LOCALE_NAMES.en, { exact: true }).count()).toBe(0)
  await editor.fill('#field-title', 'ទំព័រថ្មីសម្រាប់ឪពុកម្តាយ')
  await editor.click('#action-save-draft')
  await editor.waitForURL(/[0-9a-f-]{36}/)
  const missing = deskOn(editor).locator('li', { hasText: 'Something is missing in a language' })
  await missing.first().waitFor()
  expect(await missing.count()).toBe(1)
  expect(await missing.getByRole('button').count()).toBe(2)
  await says(editor, 'A field is empty, or not as it must be')
  await editor.getByText('The preview comes with an address.').waitFor()
  await looksRight(editor, 'khmer-start')

  // A change that ends a review says so, and not that it has been sent.
  const sent = await written('editor')
  await editor.goto(sent.form)
  await press(editor, 'Send to review')
  await says(editor, 'Sent to review.')
  await stageIs(editor, 'in-review')
  await editor.fill('#field-title', 'A new page for all parents')
  await editor.click('#action-save-draft')
  await says(editor, 'Your change took it out of review. Send it again.')
  await stageIs(editor, 'draft')
  expect(await deskOn(editor).getByText('Sent to review.').count()).toBe(0)

  // Whoever has written alone reads what is still to come, and finds one place to publish.
  const alone = await written('publisher')
  const publisher = await pageFor(platform, 'publisher')
  await publisher.goto(alone.form)
  await press(publisher, 'Send to review')
  await says(publisher, 'Another publisher or administrator must approve it.')
  expect(await publisher.locator('#action-save').count()).toBe(0)

  // What is in the trash offers nothing but to be restored.
  await as('publisher').send('PATCH', `news/${alone.id}`, { deletedAt: new Date().toISOString() })
  await publisher.goto(`/admin/collections/news/trash/${alone.id}?locale=en`)
  await says(publisher, 'It is in the trash. Restore it first.')
  expect(await deskOn(publisher).getByRole('button').count()).toBe(0)

  // Before the alert stands what readers see of it.
  await publisher.goto('/admin/globals/site-alert?locale=en')
  await publisher.getByText('Not shown: nothing is written.').waitFor()
  await publisher.fill('#field-title', 'The telephone is out of order')
  await publisher.click('#action-save')
  await publisher.getByText(`Readers see it now. Nothing is written in ${LOCALE_NAMES.km}`).waitFor()
  await editor.goto('/admin/globals/site-alert?locale=en')
  await editor.getByText('Only publishers change this.').waitFor()
})
