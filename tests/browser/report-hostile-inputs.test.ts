import { randomInt } from 'node:crypto'
import { request } from 'node:http'

import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'

import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { REPORT_FIELDS } from '../../collections/vocabulary/report-form.ts'
import { MAX_FORM_BYTES } from '../../collections/vocabulary/forms.ts'
import { loopback, sendForm } from '../support/reports/send-form.ts'
import { query } from '../support/postgres/cluster.ts'

/** Inputs of the test; each is one request to the running site. */
const INPUTS = 10_000
const AT_ONCE = 8
const MARK = '<script>alert(1)</script>'

const nasty = fc.constantFrom(
  MARK,
  `"><img src=x onerror=alert(1)>${MARK}`,
  "'; DROP TABLE reports; --",
  "1' OR '1'='1",
  '\u0000\u0001\u001b[31m',
  '\u202Ehttps://example.org/\u202C',
  '\u200B\u200E\uFEFF',
  'https://example.org/\r\nSet-Cookie: a=b',
  '${7*7}{{7*7}}<%= 7 %>',
  '../../../../etc/passwd',
  'javascript:alert(1)',
  '%00%ff%fe',
  'a'.repeat(5000),
  '\n'.repeat(3000),
  ','.repeat(3000),
  'http://[::1',
  'http://\u17d2\u17d2.example',
)
const text = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.tuple(nasty, nasty).map((both) => both.join('\n')) },
)
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<string>(...REPORT_FIELDS, 'submission', 'altcha', 'ticket', 'reference') },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'urls[]', 'sourceType', '') },
)
const form = fc.array(fc.tuple(name, text), { maxLength: 10 }).map((fields) => {
  const valid: [string, string][] = [
    ['sourceType', 'other'],
    ['anonymous', 'on'],
  ]
  return new URLSearchParams(fields.length % 2 === 0 ? [...valid, ...fields] : fields).toString()
})
/** Bytes that no form has. */
const rubbish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('urls=%', 'urls=%zz&sourceType=%e0%a4', '&&&===&', 'urls', '='.repeat(2000)),
)
const contentType = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-7',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/json',
  'text/plain',
  'image/png',
)
const input = fc.record({
  body: fc.oneof({ weight: 4, arbitrary: form }, { weight: 1, arbitrary: rubbish }),
  type: fc.oneof(
    { weight: 5, arbitrary: fc.constant('application/x-www-form-urlencoded') },
    { weight: 1, arbitrary: contentType },
  ),
  section: fc.constantFrom('report' as const, 'reportStatus' as const),
  locale: fc.constantFrom('en' as const, 'km' as const),
  from: fc.nat({ max: 4000 }).map(loopback),
})

describe('whatever is sent to the report form', () => {
  test(`${INPUTS} hostile inputs get an answer that says what is wrong, never a fault, and never come back as markup`, async () => {
    const { siteUrl, databaseUrl } = inject('platform')
    const inputs = fc.sample(input, { numRuns: INPUTS, seed: 20151016 })
    const wrong: string[] = []
    const statuses = new Map<number, number>()
    async function work(): Promise<void> {
      for (let next = inputs.pop(); next !== undefined; next = inputs.pop()) {
        const { body, type, section, locale, from } = next
        const sent = { from, headers: { 'content-type': type } }
        const { status, html, headers } = await sendForm(siteUrl + sectionPath(locale, section), body, sent)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        const isAnswer = status === 200 || (status >= 400 && status < 500)
        // What stands between quotation marks is the value of an attribute, which Astro lets no quotation mark into.
        const markup = html.replace(/="[^"]*"/g, '')
        if (!isAnswer || markup.includes(MARK) || /<img src=x/.test(markup) || headers['set-cookie'] !== undefined) {
          wrong.push(`${status} ${section} ${type} ${JSON.stringify(body).slice(0, 300)}`)
        }
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    expect(wrong).toEqual([])
    // Both doors were open: some were stored, most were sent back.
    expect(statuses.get(200)).toBeGreaterThan(100)
    expect(statuses.get(422)).toBeGreaterThan(1000)
    const [row] = await query<{ sealed: string; open: string }>(
      databaseUrl,
      `SELECT count(*) FILTER (WHERE sealed_content ~ '^1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$') AS sealed,
              count(*) FILTER (WHERE sealed_content ~ '[<>]') AS open FROM reports`,
    )
    expect(Number(row?.sealed)).toBeGreaterThan(100)
    expect(row?.open).toBe('0')
  }, 1_800_000)

  test('a body of 10 MB is refused before it is read', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(
        inject('platform').siteUrl + sectionPath('en', 'report'),
        {
          method: 'POST',
          agent: false,
          headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': 10_000_000 },
        },
        (response) => resolve(response.statusCode ?? 0),
      )
      sent.once('error', reject)
      sent.flushHeaders()
    })
    expect(status).toBe(413)
  })

  test('one byte below the limit is read, and comes back whole in the form', async () => {
    const rest = 'sourceType=website&urls='
    const body = rest + 'x'.repeat(MAX_FORM_BYTES - rest.length)
    const answer = await sendForm(inject('platform').siteUrl + sectionPath('en', 'report'), body)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('x'.repeat(1_000_000))
  })

  test('a file is refused with a word, and a form of another site is not taken', async () => {
    const address = inject('platform').siteUrl + sectionPath('en', 'report')
    const multipart = [
      '--b',
      'content-disposition: form-data; name="urls"; filename="a.png"',
      '',
      'bytes',
      '--b--',
      '',
    ].join('\r\n')
    const file = await sendForm(address, multipart, { headers: { 'content-type': 'multipart/form-data; boundary=b' } })
    expect(file.status).toBe(400)
    expect(file.html).toContain('words and addresses only')
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
      expect((await sendForm(address, { urls: 'x' }, { headers })).status).toBe(403)
    }
  })

  test('no text can be too long for one form: fifty of the longest addresses and the longest details are taken', async () => {
    const urls = Array.from({ length: 50 }, (_, n) => `${n}`.padEnd(4096, 'ក')).join('\n')
    const answer = await sendForm(
      inject('platform').siteUrl + sectionPath('km', 'report'),
      { sourceType: 'video-game', urls, details: 'ខ'.repeat(5000), anonymous: 'on' },
      { from: '127.9.9.9' },
    )
    expect(answer.status).toBe(200)
  })
})

describe('many people at once', () => {
  test('thirty reports out of one school within minutes all pass, and beyond that a proof is asked, with all that was typed kept', async () => {
    const address = inject('platform').siteUrl + sectionPath('en', 'report')
    const fields = { sourceType: 'other', urls: 'a place', details: 'kept words', anonymous: 'on' }
    const [from, next] = [`127.200.${randomInt(256)}.1`, `127.201.${randomInt(256)}.1`]
    for (let child = 0; child < 30; child += 1) expect((await sendForm(address, fields, { from })).status).toBe(200)
    let answer = await sendForm(address, fields, { from })
    for (let more = 0; more < 60 && answer.status === 200; more += 1) answer = await sendForm(address, fields, { from })
    expect(answer.status).toBe(429)
    expect(answer.html).toContain('kept words')
    expect(answer.html).toContain('data-challenge=')
    expect(answer.html).toMatch(/name="ticket" value="[^"]{16}"/)
    expect((await sendForm(address, fields, { from: next })).status).toBe(200)
  })
})
