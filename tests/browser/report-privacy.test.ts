import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { startSite } from '../support/platform/site-process.ts'
import { query } from '../support/postgres/cluster.ts'
import { referenceIn, sendForm } from '../support/reports/send-form.ts'

const PLANTED = {
  address: 'planted-address-7261.example.org',
  details: 'planted-details-9930',
  name: 'Planted Name Tonle',
  email: 'planted-email-4417@example.com',
  phone: '099 417 226',
} as const
const AGENT = 'PlantedAgent/5.5'
const REFERRER = 'https://planted-referrer.example/'
const FROM = '127.77.66.55'
const HEADERS = { 'user-agent': AGENT, referer: REFERRER, cookie: 'planted=cookie-2231' }

/** The words themselves, and as they would look in the usual wrappings. */
const spellingsOf = (word: string): string[] => {
  const bytes = Buffer.from(word)
  return [
    word,
    bytes.toString('hex'),
    bytes.toString('base64').slice(0, -4),
    bytes.toString('base64url').slice(0, -4),
    encodeURIComponent(word),
  ]
}

async function dump(databaseUrl: string): Promise<string> {
  const tables = await query<{ name: string }>(
    databaseUrl,
    "SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'",
  )
  const texts = []
  for (const { name } of tables) {
    texts.push(
      ...(await query<{ row: string }>(databaseUrl, `SELECT t::text AS row FROM ${name} t`)).map(({ row }) => row),
    )
  }
  return texts.join('\n')
}

describe('a report', () => {
  test('is in no table, no environment and no log of the public site, and neither is who sent it', async () => {
    const { databaseUrl } = inject('platform')
    const site = await startSite(databaseUrl)
    const address = site.url + sectionPath('en', 'report')
    const fields = {
      sourceType: 'website',
      urls: `https://${PLANTED.address}/`,
      details: PLANTED.details,
      name: PLANTED.name,
      email: PLANTED.email,
      phone: PLANTED.phone,
    }
    const { html } = await sendForm(address, fields, { from: FROM, headers: HEADERS })
    const reference = referenceIn(html) ?? 'none'
    expect(reference).toMatch(/^\d{8}$/)
    await sendForm(address, { ...fields, urls: 'nonsense' }, { from: FROM, headers: HEADERS })
    await sendForm(site.url + sectionPath('en', 'reportStatus'), { reference }, { from: FROM, headers: HEADERS })

    const tables = await dump(databaseUrl)
    expect(tables).toContain(reference)
    const environment = readFileSync(`/proc/${site.pid}/environ`, 'utf8')
    expect(environment).toContain('REPORT_PUBLIC_KEY')
    expect(environment).not.toMatch(/REPORT_PRIVATE_KEYS|CMS_SECRET/)
    const sender = [AGENT, REFERRER, FROM, 'cookie-2231']
    for (const word of [...Object.values(PLANTED), ...sender].flatMap(spellingsOf)) {
      expect(tables).not.toContain(word)
      expect(environment).not.toContain(word)
      expect(site.output()).not.toContain(word)
    }
    expect(site.output()).not.toContain(reference)
  })

  test('leaves nothing in the logs of the platform, the database’s included', async () => {
    const { siteUrl, dataFolder } = inject('platform')
    const { html } = await sendForm(
      siteUrl + sectionPath('km', 'report'),
      { sourceType: 'other', urls: PLANTED.address, details: PLANTED.details, anonymous: 'on' },
      { from: FROM, headers: HEADERS },
    )
    const reference = referenceIn(html) ?? 'none'
    expect(reference).toMatch(/^\d{8}$/)
    const cache = join(dataFolder, '../../..')
    const logs = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.log'))
    expect(logs.length).toBeGreaterThan(0)
    for (const path of logs) {
      const text = readFileSync(join(cache, path), 'utf8')
      for (const word of [PLANTED.address, PLANTED.details, AGENT, FROM, reference]) expect(text).not.toContain(word)
    }
  })

  test.each(LOCALES)('is kept by no cache, and no page of its journey sets a cookie (%s)', async (locale) => {
    const { siteUrl } = inject('platform')
    for (const section of ['report', 'reportSent', 'reportStatus'] as const) {
      const address = siteUrl + sectionPath(locale, section)
      const answers = [
        await fetch(address),
        ...(section === 'reportSent'
          ? []
          : [await fetch(address, { method: 'POST', body: new URLSearchParams({ urls: 'x' }) })]),
      ]
      for (const { headers } of answers) {
        expect(headers.get('cache-control')).toBe('no-store')
        expect(headers.get('referrer-policy')).toBe('no-referrer')
        expect(headers.getSetCookie()).toEqual([])
      }
    }
  })
})
