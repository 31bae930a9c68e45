import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import fc from 'fast-check'
import { expect, inject, test } from 'vitest'

import { FACETS } from '../../collections/vocabulary/facets.ts'
import { ROOT } from '../../ops/start/foundation.ts'

/** Inputs of the test; each is one request to the running site. */
const INPUTS = 10_000
const AT_ONCE = 8
/** Milliseconds that no answer may take, on a machine that does other things as well. What the database needs longer for is a fault. */
const PATIENCE = 20_000

const nasty = fc.constantFrom(
  "'; DROP TABLE search; --",
  "1' OR '1'='1",
  "a' & 'b",
  "':* | !'x' <-> (",
  '\\',
  "\\' \\\\'",
  '\u0000\u0001',
  '%00%ff%fe',
  '\u202e\u200b\ufeff',
  '្្្្្',
  'ក្ក្ក្ក្ក្ក្ក្ក្ក្ក្ក្ក្'.repeat(30),
  'ក'.repeat(3000),
  'a b c d e f g h '.repeat(300),
  '-'.repeat(2000),
  '<script>alert(1)</script>',
  '__proto__',
  '9'.repeat(400),
)
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.tuple(nasty, nasty).map((both) => both.join(' ')),
)
const parameter = fc.constantFrom('q', 'q', 'q', 'page', 'sort', 'kind', ...FACETS, 'constructor', '')
const path = fc.constantFrom(
  '/en/search',
  '/km/search',
  '/en/search/suggestions.json',
  '/km/search/suggestions.json',
  '/en/resources',
  '/km/resources',
  '/km/resources/for/parents',
  '/en/resources.json',
  '/km/resources.csv',
)
const query = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(fc.tuple(parameter, text), { maxLength: 4 })
      .map((pairs) => new URLSearchParams(pairs).toString()),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'q=%',
      'q=%zz&topic=%e0%a4',
      '&&&===&',
      'q',
      `q=${'%E1%9E%80'.repeat(800)}`,
      `${'topic=x&'.repeat(800)}`,
    ),
  },
)

const logOf = async (name: string) =>
  readFile(join(ROOT, 'node_modules/.cache/tests/logs', name), 'utf8').catch(() => '')

test(
  'ten thousand hostile addresses of finder and search bring no fault, and an answer in time',
  { timeout: 1_800_000 },
  async () => {
    const { siteUrl } = inject('platform')
    const addresses = fc.sample(fc.tuple(path, query), { numRuns: INPUTS, seed: 20181204 })
    const faults: string[] = []
    let slowest = 0
    const before = (await logOf('site.log')).length
    const visitor = async () => {
      for (let next = addresses.pop(); next !== undefined; next = addresses.pop()) {
        const address = next.join('?')
        const begun = performance.now()
        const answer = await fetch(siteUrl + address, { redirect: 'manual' })
        await answer.arrayBuffer()
        slowest = Math.max(slowest, performance.now() - begun)
        if (answer.status >= 500) faults.push(`${answer.status} ${address.slice(0, 300)}`)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, visitor))
    expect(faults).toEqual([])
    expect(slowest).toBeLessThan(PATIENCE)
    expect((await logOf('site.log')).slice(before)).not.toMatch(/syntax error|tsquery|could not be answered/)
  },
)
