import { homePath, resourcePath } from '../../collections/vocabulary/paths.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { figure, type Figure } from './figures.ts'
import { query } from './front/query.ts'
import { rendersOf } from './front/metrics.ts'
import { nginx, plainNode, type Sent, type Yardstick } from './front/yardsticks.ts'
import { storeResources } from './learning-centre/store.ts'
import { Client, getRequest } from './load/client.ts'
import { failures, load, type Outcome } from './load/order.ts'
import type { BenchPlatform } from './platform.ts'
import { median } from './reporters.ts'

/** Parts of what nginx and a bare Node server send in the same time; p99 in milliseconds; renders a second. */
const BARS = { nginx: 0.5, node: 0.7, p99: 10, manyPages: 0.8, renders: 150 }

const CONNECTIONS = 32
const SECONDS = 6
/** Of each in turn, so that a machine that slows down slows down all of them. */
const ROUNDS = 3
const ROUNDS_OF_MANY = 7
const PAGES = 10_000
const HERD = 500

async function asSent(url: string): Promise<Sent> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  await response.arrayBuffer()
  const headers = Object.fromEntries(response.headers)
  const { port, pathname, host } = new URL(url)
  const client = new Client(Number(port))
  const { body } = await client.ask(getRequest(pathname, host))
  client.close()
  return { headers, body: Buffer.from(body) }
}

const portOf = (url: string) => Number(new URL(url).port)
const ask = (port: number, paths: readonly string[], seconds = SECONDS): Promise<Outcome> =>
  load({ port, paths: [...paths], connections: CONNECTIONS, seconds })

/** A kept page, beside nginx and beside Node's own server with the same bytes. */
async function benchKept({ siteUrl }: BenchPlatform): Promise<Figure[]> {
  const path = homePath('en')
  const sent = await asSent(siteUrl + path)
  const stones: { name: string; stick: Yardstick | undefined }[] = [
    { name: 'node', stick: await plainNode(sent) },
    { name: 'nginx', stick: await nginx(sent) },
  ]
  const runs: Record<string, Outcome[]> = { ours: [], node: [], nginx: [] }
  await ask(portOf(siteUrl), [path], 3)
  for (let round = 0; round < ROUNDS; round += 1) {
    runs['ours']?.push(await ask(portOf(siteUrl), [path]))
    for (const { name, stick } of stones) if (stick) runs[name]?.push(await ask(stick.port, [path]))
  }
  for (const { stick } of stones) await stick?.stop()
  const perSecond = (name: string) => median((runs[name] ?? []).map((run) => run.perSecond))
  const ours = perSecond('ours')
  const p99 = median((runs['ours'] ?? []).map((run) => run.p99))
  const failed = (runs['ours'] ?? []).reduce((sum, run) => sum + failures(run), 0)
  const share = (name: 'nginx' | 'node') => {
    const theirs = perSecond(name)
    return theirs === 0
      ? figure(`front: kept page, of ${name}`, 'not installed', `≥ ${BARS[name]}`, true)
      : figure(
          `front: kept page, of ${name}`,
          (ours / theirs).toFixed(2),
          `≥ ${BARS[name]}`,
          ours / theirs >= BARS[name],
        )
  }
  return [
    figure(`front: kept page, ${sent.body.length} bytes, a second`, Math.round(ours), '', true),
    share('nginx'),
    share('node'),
    figure('front: kept page, p99 at 32 connections, ms', p99, `≤ ${BARS.p99}`, p99 <= BARS.p99),
    figure('front: kept page, that failed', failed, '0', failed === 0),
  ]
}

/** Ten thousand pages in memory, asked for in turn, beside one in each language: Khmer is longer. */
export async function benchFrontMany({ siteUrl, database, metricsUrl }: BenchPlatform): Promise<Figure[]> {
  await storeResources(database.url, 0, PAGES / LOCALES.length)
  const slugs = (await query<{ slug: string }>(database.url, 'SELECT slug FROM resources ORDER BY id')).map(
    ({ slug }) => slug,
  )
  const paths = LOCALES.flatMap((locale) => slugs.map((slug) => resourcePath(locale, slug)))
  const port = portOf(siteUrl)
  const before = await rendersOf(metricsUrl)
  const begun = performance.now()
  const filling = await load({ port, paths, connections: 8, seconds: 600, most: paths.length })
  const took = (performance.now() - begun) / 1000
  const made = (await rendersOf(metricsUrl)) - before
  const one = LOCALES.map((locale) => resourcePath(locale, slugs[0] ?? ''))
  // Of two that were measured one right after the other: a machine that slows down slows down both.
  const shares: number[] = []
  for (let round = 0; round < ROUNDS_OF_MANY; round += 1) {
    const alone = (await ask(port, one)).perSecond
    shares.push((await ask(port, paths)).perSecond / alone)
  }
  const again = (await rendersOf(metricsUrl)) - before - made
  const share = median(shares)
  return [
    figure('front: resource pages made anew, a second', filling.perSecond, '', true),
    figure('front: pages made to fill the cache', `${made} in ${Math.round(took)} s`, '', failures(filling) === 0),
    figure('front: of them made again while they were asked for', again, '0', again === 0),
    figure('front: 10,000 pages, of one page', share.toFixed(2), `≥ ${BARS.manyPages}`, share >= BARS.manyPages),
  ]
}

/** A page that nobody has asked for yet, asked for by very many at once. */
async function benchHerd({ siteUrl, metricsUrl, database }: BenchPlatform): Promise<Figure[]> {
  await query(database.url, `SELECT announce_tags('{*}')`)
  const before = await rendersOf(metricsUrl)
  const herd = await load({
    port: portOf(siteUrl),
    paths: [homePath('km')],
    connections: HERD,
    seconds: 30,
    most: HERD,
  })
  const renders = (await rendersOf(metricsUrl)) - before
  return [
    figure(`front: renders of a page that ${HERD} ask for at once`, renders, '1', renders === 1),
    figure('front: of those, that failed', failures(herd), '0', failures(herd) === 0),
  ]
}

/** The home page, made anew for each who asks. */
async function benchUnkept({ startSite }: BenchPlatform): Promise<Figure[]> {
  const { url, site } = await startSite({ SITE_CACHE_MB: '0' })
  await ask(portOf(url), [homePath('en')], 4)
  const renders = await load({ port: portOf(url), paths: [homePath('en')], connections: 8, seconds: 15 })
  site.kill('SIGTERM')
  return [
    figure(
      'front: home page, made anew, a second',
      renders.perSecond,
      `≥ ${BARS.renders}`,
      renders.perSecond >= BARS.renders,
    ),
    figure('front: home page, made anew, p99, ms', renders.p99, '', failures(renders) === 0),
  ]
}

/** One site process behind nothing, on a machine that also runs whoever asks. */
export async function benchFront(platform: BenchPlatform): Promise<Figure[]> {
  return [...(await benchKept(platform)), ...(await benchHerd(platform)), ...(await benchUnkept(platform))]
}
