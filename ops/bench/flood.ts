import { setTimeout as pause } from 'node:timers/promises'
import { figure, type Figure } from './figures.ts'
import type { BenchPlatform } from './platform.ts'
import { loopback, newToken, percentile, post, sendReport } from './reporters.ts'

/** Milliseconds. */
const DURATION = 20_000
const FLOODERS = 100

/** Posts as fast as the site answers, with a form that is complete, from one address. */
async function flood(url: string, from: string, until: number, tally: Map<number, number>): Promise<void> {
  const fields = { sourceType: 'other', urls: 'an invented place', details: 'x'.repeat(4000), anonymous: 'on' }
  while (performance.now() < until) {
    const { status } = await post(url, fields, from)
    tally.set(status, (tally.get(status) ?? 0) + 1)
  }
}

/** A hundred connections of one address post as fast as they can for 20 s; everybody else still reads and reports. */
export async function benchFlood({ siteUrl }: BenchPlatform): Promise<Figure[]> {
  const until = performance.now() + DURATION
  const tally = new Map<number, number>()
  const flooders = Array.from({ length: FLOODERS }, () =>
    flood(`${siteUrl}/en/report`, loopback(1_000_000), until, tally),
  )
  const read: number[] = []
  let unread = 0
  let sent = 0
  let accepted = 0
  for (let n = 0; performance.now() < until; n += 1) {
    const begun = performance.now()
    const page = await fetch(`${siteUrl}/km/report`).catch(() => undefined)
    if (page?.status === 200) read.push(performance.now() - begun)
    else unread += 1
    await page?.arrayBuffer()
    sent += 1
    const { reference } = await sendReport(siteUrl, newToken(), 400_000 + n)
    if (reference !== undefined) accepted += 1
    await pause(100)
  }
  await Promise.all(flooders)
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0)
  return [
    figure('flood: forms of the flood in 20 s', total, '', true),
    figure('flood: of these, accepted', tally.get(200) ?? 0, '≤ 60', (tally.get(200) ?? 0) <= 60),
    figure(
      'flood: faults (500) and broken connections',
      (tally.get(500) ?? 0) + (tally.get(0) ?? 0),
      '0',
      !tally.has(500) && !tally.has(0),
    ),
    figure('flood: form pages that others could not read', unread, '0', unread === 0),
    figure(
      'flood: p95 of reading the form meanwhile, ms',
      percentile(read, 0.95),
      '≤ 2000',
      percentile(read, 0.95) <= 2000,
    ),
    figure('flood: reports of others accepted', `${accepted} of ${sent}`, 'all', accepted === sent),
  ]
}
