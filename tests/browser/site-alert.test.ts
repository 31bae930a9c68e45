import { describe, expect, inject, test } from 'vitest'

import { homePath, pagePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { expectUncut } from '../support/platform/cut-texts.ts'
import { heard } from '../support/platform/heard.ts'
import { startSite } from '../support/platform/site-process.ts'
import { query } from '../support/postgres/cluster.ts'

const SHOTS = process.env['SCREENSHOTS']
/** A database of which other tests read only what an alert does not change. */
const database = () => inject('platform').untouchedDatabaseUrl
const PLACES = [
  homePath('en'),
  homePath('km'),
  pagePath('en', 'about'),
  sectionPath('km', 'news'),
  sectionPath('en', 'report'),
]

interface Written {
  en?: string
  km?: string
  from?: number
  until?: number
  level?: string
}

/** Writes the alert as saving it in the administration does. Times are seconds from now. */
async function write({ en, km, from, until, level = 'notice' }: Written): Promise<void> {
  const moment = (seconds: number | undefined) =>
    seconds === undefined ? null : new Date(Date.now() + seconds * 1000).toISOString()
  await query(
    database(),
    `WITH gone AS (DELETE FROM site_alert RETURNING id), made AS (
       INSERT INTO site_alert (id, level, "from", until, updated_at, created_at)
       SELECT gen_random_uuid(), $1::text::enum_site_alert_level, $2::timestamptz, $3::timestamptz, now(), now()
        WHERE (SELECT count(*) FROM gone) >= 0 RETURNING id)
     INSERT INTO site_alert_locales (_parent_id, _locale, title, text)
     SELECT id, locale::_locales, title, text FROM made, (VALUES ('en', $4::text, $4::text), ('km', $5, $5)) AS words (locale, title, text)
      WHERE title IS NOT NULL`,
    [level, moment(from), moment(until), en ?? null, km ?? null],
  )
  await heard({ siteUrl: url, databaseUrl: database() })
}

let url = ''

const textAt = async (path: string) => (await fetch(url + path)).text()
const placesThatSay = async (words: string) => {
  const places: string[] = []
  for (const place of PLACES) if ((await textAt(place)).includes(words)) places.push(place)
  return places
}

describe('an alert on all pages', () => {
  test('is shown on each at once, in its language, and gone at its end by itself', async () => {
    await query(database(), 'DELETE FROM site_alert')
    ;({ url } = await startSite(database()))
    expect(await placesThatSay('site-alert')).toEqual([])

    await write({ en: 'The telephone is out of order', km: 'ទូរសព្ទមិនដំណើរការ', until: 30 })
    // The form for reports stands without the database, and looks every five seconds.
    const [report = '', ...atOnce] = PLACES.toReversed()
    for (const place of atOnce) expect(await textAt(place), place).toMatch(/out of order|មិនដំណើរការ/)
    await expect.poll(() => textAt(report)).toContain('out of order')
    expect(await textAt(homePath('km'))).toContain('ទូរសព្ទមិនដំណើរការ')
    expect((await fetch(url + homePath('en'))).headers.get('cache-status')).toBe('hotline; hit')
    await expect.poll(() => placesThatSay('site-alert-words'), { timeout: 90_000, interval: 500 }).toEqual([])

    await write({ en: 'The office is closed tomorrow', from: 10, until: 600 })
    expect(await placesThatSay('closed tomorrow')).toEqual([])
    await expect.poll(() => textAt(homePath('en'))).toContain('closed tomorrow')
    // It is not written in Khmer yet: then in English, and marked as such.
    expect(await textAt(homePath('km'))).toMatch(/site-alert-words" lang="en"/)
  })

  test('is closed without a cookie, until there is another one', async () => {
    ;({ url } = await startSite(database()))
    await write({ en: 'Something to know', km: 'អ្វីមួយគួរដឹង', level: 'urgent' })
    for (const [width, locale] of [
      [360, 'km'],
      [1280, 'en'],
    ] as const) {
      const page = await openPage({ baseURL: url, viewport: { width, height: 800 } })
      await page.goto(homePath(locale))
      const alert = page.locator('.site-alert')
      expect([await alert.isVisible(), await violationsOn(page, '.site-alert')]).toEqual([true, []])
      await expectUncut(page, '.site-alert')
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/alert-${locale}-${width}.png` })
      await alert.getByRole('button').click()
      await alert.waitFor({ state: 'hidden' })
      await page.goto(pagePath(locale, 'about'))
      await page.waitForLoadState('networkidle')
      expect(await alert.isVisible()).toBe(false)
      expect(await page.context().cookies()).toEqual([])
      await write({ en: 'Something else', km: 'អ្វីផ្សេងទៀត' })
      await page.reload()
      expect(await alert.isVisible()).toBe(true)
    }
    await query(database(), 'DELETE FROM site_alert')
  })
})
