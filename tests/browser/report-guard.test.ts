import { expect, inject, test } from 'vitest'

import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { randomReference } from '../../collections/vocabulary/reference-numbers.ts'
import { openPage } from '../support/platform/browser.ts'
import { startSite } from '../support/platform/site-process.ts'
import { query } from '../support/postgres/cluster.ts'
import { loopback, referenceIn, sendForm } from '../support/reports/send-form.ts'

const REPORT = { sourceType: 'other', urls: 'a place', details: '', anonymous: 'on' }

/** A site on which this machine has asked for too many numbers that do not exist, and one number that does. */
async function crowdedSite(): Promise<{ address: string; reference: string }> {
  const { url } = await startSite(inject('platform').databaseUrl)
  const sent = await sendForm(url + sectionPath('en', 'report'), REPORT)
  const address = url + sectionPath('en', 'reportStatus')
  for (let miss = 0; miss < 3; miss += 1) {
    expect((await sendForm(address, { reference: randomReference() })).status).toBe(404)
  }
  return { address, reference: referenceIn(sent.html) ?? '' }
}

test('who has asked for many numbers in vain solves a challenge without noticing much, and gets the answer', async () => {
  const { address, reference } = await crowdedSite()
  const page = await openPage()
  await page.goto(address)
  await page.fill('#reference', reference)
  await page.click('.status-form button')
  await page.waitForSelector('.stages')
  expect(page.url()).not.toContain(reference)
})

test('without scripts one is told how long to wait, and the number typed stays', async () => {
  const { address, reference } = await crowdedSite()
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(address)
  await page.fill('#reference', reference)
  await page.click('.status-form button')
  expect(await page.innerText('[data-challenge]')).toMatch(/wait 1\d\d seconds/)
  expect(await page.inputValue('#reference')).toBe(reference)
})

test('an unknown number and one that may not be seen yet get the same page, after the same time', async () => {
  const { databaseUrl } = inject('platform')
  const { url } = await startSite(databaseUrl)
  const { html } = await sendForm(url + sectionPath('en', 'report'), REPORT)
  const reference = referenceIn(html) ?? ''
  // Ahead of its time by a day, as every report is while the rules ask for minutes of patience.
  await query(databaseUrl, "UPDATE reports SET received_at = now() + interval '1 day' WHERE reference = $1", [
    reference,
  ])

  const times = { early: [] as number[], unknown: [] as number[] }
  const pages = new Set<string>()
  // Below the thirty misses after which a proof is asked.
  for (let time = 0; time < 14; time += 1) {
    for (const kind of ['early', 'unknown'] as const) {
      const typed = kind === 'early' ? reference : randomReference()
      const begun = performance.now()
      const from = loopback(5000 + 2 * time + (kind === 'early' ? 0 : 1))
      const answer = await sendForm(url + sectionPath('km', 'reportStatus'), { reference: typed }, { from })
      times[kind].push(performance.now() - begun)
      expect(answer.status).toBe(404)
      pages.add(answer.html.replaceAll(typed, ''))
    }
  }
  expect(pages.size).toBe(1)
  // The quickest of each, since a busy machine makes any of them slower.
  const [early, unknown] = [Math.min(...times.early), Math.min(...times.unknown)]
  expect(Math.abs(early / unknown - 1)).toBeLessThan(0.1)
  // As long as the answer is made to take, whatever the database needs.
  expect(Math.min(early, unknown)).toBeGreaterThanOrEqual(250)
})
