import type { Payload } from 'payload'
import { figure, type Figure } from './figures.ts'
import { chance } from './learning-centre/chance.ts'
import { finderAddress, searchAddress } from './learning-centre/questions.ts'
import { saveByTurns } from './learning-centre/saving.ts'
import { storeResources } from './learning-centre/store.ts'
import { visitAll, type Visits } from './learning-centre/visits.ts'
import type { BenchPlatform } from './platform.ts'

const FEW = 1000
const MANY = 100_000
const VISITS = 300

/** Milliseconds at 100,000 resources, and how many times slower than at 1,000. */
const BARS = { filter: 40, page: 80, search: 40, growth: 4, saving: 1.3 }

/** Payload on the platform's database, for what staff do and visitors cannot. */
async function connect({ database, dataFolder, payloadSecret }: BenchPlatform): Promise<Payload> {
  Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataFolder, PAYLOAD_SECRET: payloadSecret })
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config.ts'),
  ])
  return getPayload({ config })
}

async function visit(siteUrl: string): Promise<{ finder: Visits; search: Visits }> {
  const random = chance(4)
  const addresses = (make: typeof finderAddress, count: number) => Array.from({ length: count }, () => make(random))
  // Code that has not run yet, and the first look at all there is, are not what is measured.
  await visitAll(siteUrl, [...addresses(finderAddress, 40), ...addresses(searchAddress, 40)])
  return {
    finder: await visitAll(siteUrl, addresses(finderAddress, VISITS)),
    search: await visitAll(siteUrl, addresses(searchAddress, VISITS)),
  }
}

const bound = (what: string, value: number, bar: number) =>
  figure(`learning centre: ${what}, ms`, value, `≤ ${bar}`, value <= bar)

const ratio = (what: string, value: number, bar: number) =>
  figure(`learning centre: ${what}`, value.toFixed(2), `≤ ${bar}`, value <= bar)

/** Finder, search and saving at a thousand resources and at a hundred thousand. */
export async function benchLearningCentre(platform: BenchPlatform): Promise<Figure[]> {
  const payload = await connect(platform)
  const { rebuildSearch } = await import('../../cms/search/rebuild.ts')
  try {
    await storeResources(platform.database.url, 0, FEW)
    await rebuildSearch(payload)
    const few = await visit(platform.siteUrl)
    await storeResources(platform.database.url, FEW, MANY)
    const begun = performance.now()
    await rebuildSearch(payload)
    const rebuilding = (performance.now() - begun) / 1000
    await payload.db.pool.query('VACUUM ANALYZE search')
    const many = await visit(platform.siteUrl)
    const saving = await saveByTurns(payload)
    return [
      figure('learning centre: rows of 100,000 resources made anew, s', rebuilding, '', true),
      figure(
        'learning centre: pages that failed',
        many.finder.failed + many.search.failed,
        '0',
        many.finder.failed + many.search.failed === 0,
      ),
      figure('learning centre: filter with all its counts, p50, ms', many.finder.query.p50, '', true),
      bound('filter with all its counts, p95', many.finder.query.p95, BARS.filter),
      bound('page of the finder, p95', many.finder.page.p95, BARS.page),
      figure('learning centre: search, p50, ms', many.search.query.p50, '', true),
      bound('search, p95', many.search.query.p95, BARS.search),
      bound('page of the search, p95', many.search.page.p95, BARS.page),
      ratio('filter, p95 at 100,000 to p95 at 1,000', many.finder.query.p95 / few.finder.query.p95, BARS.growth),
      ratio('search, p95 at 100,000 to p95 at 1,000', many.search.query.p95 / few.search.query.p95, BARS.growth),
      ratio(
        'page of the finder, p95 at 100,000 to p95 at 1,000',
        many.finder.page.p95 / few.finder.page.p95,
        BARS.growth,
      ),
      ratio('saving with rows of the search to saving without, medians', saving.withRows / saving.without, BARS.saving),
      figure('learning centre: saving a resource, ms', saving.withRows, '', true),
    ]
  } finally {
    await payload.destroy()
  }
}
