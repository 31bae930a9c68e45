import { randomBytes } from 'node:crypto'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import pg from 'pg'
import { randomReference } from '../../collections/vocabulary/reference-numbers.ts'
import { figure, type Figure } from './figures.ts'
import type { BenchPlatform } from './platform.ts'
import { loopback, post } from './reporters.ts'

const STORED = 10_000
const ADDRESSES = 50
/** Milliseconds. */
const DURATION = 120_000

async function storeReports(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    `INSERT INTO reports (id, reference, submission, received_at, source_type, language, anonymous, address_count, status, priority, created_at, updated_at)
     SELECT gen_random_uuid(), reference, $2 || reference, now(), 'other', 'en', true, 1, 'received', 'normal', now(), now()
       FROM unnest($1::text[]) reference ON CONFLICT DO NOTHING`,
    [Array.from({ length: STORED }, randomReference), randomBytes(8).toString('hex')],
  )
  await client.end()
}

interface Score {
  asked: number
  lookedUp: number
  found: number
}

const unescaped = (attribute: string) =>
  attribute.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&')

/** Guesses from one address, one after the other, and solves or waits for whatever is asked. */
async function guess(url: string, from: string, until: number, solves: boolean, score: Score): Promise<void> {
  let evidence: Record<string, string> = {}
  while (performance.now() < until) {
    const { status, html } = await post(url, { reference: randomReference(), ...evidence }, from)
    evidence = {}
    score.asked += 1
    if (status === 404) score.lookedUp += 1
    if (status === 200 && html.includes('class="stages"')) score.found += 1
    const ticket = /name="ticket" value="([^"]+)"/.exec(html)?.[1]
    if (ticket !== undefined) evidence = { ticket }
    const challenge = /data-challenge="([^"]+)"/.exec(html)?.[1]
    if (solves && challenge !== undefined) {
      const parsed = JSON.parse(unescaped(challenge)) as Challenge
      const solution = await solveChallenge({ challenge: parsed, deriveKey })
      evidence = {
        ...evidence,
        altcha: Buffer.from(JSON.stringify({ challenge: parsed, solution })).toString('base64'),
      }
    }
  }
}

/** Ten thousand reports, fifty addresses that guess for two minutes, half of them with solved challenges: none is found. */
export async function benchGuessing({ siteUrl, database }: BenchPlatform): Promise<Figure[]> {
  await storeReports(database.url)
  const score: Score = { asked: 0, lookedUp: 0, found: 0 }
  const until = performance.now() + DURATION
  await Promise.all(
    Array.from({ length: ADDRESSES }, (_, n) =>
      guess(`${siteUrl}/en/report/status`, loopback(300_000 + n), until, n % 2 === 0, score),
    ),
  )
  return [
    figure('guessing: numbers asked for by 50 addresses in 120 s', score.asked, '', true),
    figure('guessing: of these, looked up at all', score.lookedUp, '', true),
    figure(
      'guessing: expected finds, of 10,000 in 90 million',
      ((score.lookedUp * STORED) / 90_000_000).toFixed(3),
      '',
      true,
    ),
    figure('guessing: found', score.found, '0', score.found === 0),
  ]
}
