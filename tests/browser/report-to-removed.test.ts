import { expect, inject, test } from 'vitest'

import { sectionPath, statisticsFilePath } from '../../collections/vocabulary/paths.ts'
import { groupReference } from '../../collections/vocabulary/reference-numbers.ts'
import { STATUS_WORDS } from '../../collections/vocabulary/report-words.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { openPage } from '../support/platform/browser.ts'
import { findByNumber, heading, openContent, takeStep } from '../support/platform/desk-page.ts'
import { query } from '../support/postgres/cluster.ts'
import { insertReport } from '../support/reports/sealed-report.ts'

const DETAILS = 'ឃើញថ្ងៃចន្ទ នៅលើទំព័រដើម'

async function removedSoFar(): Promise<number> {
  const { siteUrl } = inject('platform')
  const figures = (await (await fetch(siteUrl + statisticsFilePath('en', 'json'))).json()) as {
    total: { removed: number }
  }
  return figures.total.removed
}

/** So many that the public counters show them at all: fewer than five are withheld. */
async function removeFive(): Promise<void> {
  const { databaseUrl } = inject('platform')
  for (let n = 0; n < 5; n += 1) {
    const { id } = await insertReport(databaseUrl)
    await query(
      databaseUrl,
      "UPDATE reports SET status = 'removed', classification = 'csam-baseline', removed_at = now() WHERE id = $1",
      [id],
    )
  }
}

test('a report goes the whole way: sent in Khmer on a phone, led to “removed” by an analyst, told to who sent it, and counted', async () => {
  await removeFive()
  const before = await removedSoFar()

  const phone = await openPage({ viewport: { width: 360, height: 740 } })
  await phone.goto(sectionPath('km', 'report'))
  await phone.check('#sourceType')
  await phone.fill('#urls', 'https://example.org/a, https://example.com/b')
  await phone.fill('#details', DETAILS)
  await phone.click('.report-form button[type=submit]')
  await phone.waitForSelector('.receipt')
  const reference = (await phone.getAttribute('[data-reference]', 'data-reference')) ?? ''

  const desk = await openAdmin()
  await logInAs(desk, 'second-analyst')
  await findByNumber(desk, groupReference(reference))
  await heading(desk, `Report ${groupReference(reference)}`).waitFor()
  await openContent(desk)
  expect(await desk.locator('.desk-details').innerText()).toBe(DETAILS)
  await takeStep(desk, 'Begin the assessment')
  await takeStep(desk, 'Classify the material', ['CSAM, baseline'])
  await takeStep(desk, 'A notice was sent', ['Hosting provider'], 'Cambodia')
  await takeStep(desk, 'The material is gone')

  await phone.goto(sectionPath('km', 'reportStatus'))
  await phone.fill('#reference', reference)
  await phone.click('.status-form button')
  await phone.waitForSelector('.stages')
  expect(await phone.innerText('.status-words')).toBe(STATUS_WORDS.removed.km)
  expect(await phone.locator('.stage-reached').count()).toBe(4)
  expect(await phone.content()).not.toContain(DETAILS)
  // Other tests may have led one there as well.
  await expect.poll(removedSoFar).toBeGreaterThan(before)
})
