import pg from 'pg'
import { figure, type Figure } from './figures.ts'
import type { BenchPlatform } from './platform.ts'
import { arrive, newToken, percentile, sendReport } from './reporters.ts'

const PER_SECOND = 100
const SECONDS = 60
/** Milliseconds. */
const BAR = 500

async function storedSince(databaseUrl: string): Promise<{ rows: number; numbers: number; events: number }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ rows: string; numbers: string; events: string }>(
    `SELECT count(*) AS rows, count(DISTINCT reference) AS numbers,
            (SELECT count(*) FROM report_events WHERE kind = 'received') AS events FROM reports`,
  )
  await client.end()
  return {
    rows: Number(rows[0]?.rows),
    numbers: Number(rows[0]?.numbers),
    events: Number(rows[0]?.events),
  }
}

/** A hundred reports a second for a minute, each from somebody else: all are accepted, all are there, quickly. */
export async function benchReports({ siteUrl, database }: BenchPlatform): Promise<Figure[]> {
  // Code that has not run yet is not what is measured.
  await arrive(20, 5, (n) => sendReport(siteUrl, newToken(), 100_000 + n))
  const before = await storedSince(database.url)
  const sent = await arrive(PER_SECOND, SECONDS, (n) => sendReport(siteUrl, newToken(), n))
  const stored = await storedSince(database.url)

  const accepted = sent.filter(({ reference }) => reference !== undefined)
  const shown = new Set(accepted.map(({ reference }) => reference))
  const rows = stored.rows - before.rows
  const times = sent.map(({ milliseconds }) => milliseconds)
  const p99 = percentile(times, 0.99)
  return [
    figure('reports: accepted of 6,000 sent at 100 a second', accepted.length, '6000', accepted.length === sent.length),
    figure('reports: rows for them', rows, '= accepted', rows === accepted.length),
    figure('reports: different numbers shown', shown.size, '= accepted', shown.size === accepted.length),
    figure(
      'reports: first lines of time lines',
      stored.events - before.events,
      '= rows',
      stored.events === stored.rows,
    ),
    figure('reports: p50, ms', percentile(times, 0.5), '', true),
    figure('reports: p99, ms', p99, `≤ ${BAR}`, p99 <= BAR),
  ]
}
