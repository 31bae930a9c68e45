import { fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import pg from 'pg'
import { z } from 'zod'

import { newsPath } from '../../collections/vocabulary/paths.ts'
import { figure, type Figure } from './figures.ts'
import { setVersion, storeNews } from './front/made-up-news.ts'
import { memoryOf } from './memory.ts'
import type { BenchPlatform } from './platform.ts'

/** What 72 hours bring, in one go. */
const REQUESTS = 10_000_000
const CHANGES = 5000
/** The last changes are to be seen by somebody. */
const NEARLY = 0.98
const PAGES = 500
const CONNECTIONS = 32
/** Times by which memory may grow after the first tenth of the requests. */
const GROWTH = 1.1

const foundSchema = z.object({
  answers: z.int(),
  failed: z.int(),
  wrong: z.int(),
  old: z.int(),
  over: z.boolean(),
})
type Found = z.infer<typeof foundSchema>

/** Ten million answers, each looked at, while staff change one page after another. */
export async function benchFrontSoak({ siteUrl, site, database }: BenchPlatform): Promise<Figure[]> {
  const news = await storeNews(database.url, PAGES)
  const paths = news.map(({ slug }) => newsPath('en', slug))
  const order = { port: Number(new URL(siteUrl).port), paths, connections: CONNECTIONS, most: REQUESTS }
  const begun = performance.now()
  const reader = fork(fileURLToPath(new URL('load/reader.ts', import.meta.url)), [JSON.stringify(order)])
  let found: Found = { answers: 0, failed: 0, wrong: 0, old: 0, over: false }
  let warm = 0
  let most = 0
  reader.on('message', (message) => {
    found = foundSchema.parse(message)
    void memoryOf(site.pid).then((megabytes) => {
      if (found.answers < REQUESTS / 10) warm = Math.max(warm, megabytes)
      else most = Math.max(most, megabytes)
    })
  })
  const pool = new pg.Pool({ connectionString: database.url, max: 2 })
  let changes = 0
  while (!found.over) {
    // As many changes of the whole as there have been answers of the whole.
    const due = Math.min(CHANGES, Math.ceil((found.answers / (REQUESTS * NEARLY)) * CHANGES))
    for (; changes < due; changes += 1) {
      const path = (changes * 31) % PAGES
      const item = news[path]
      const version = Math.floor(changes / PAGES) + 1
      if (item !== undefined) await setVersion(pool, item, version)
      if (reader.connected) reader.send({ path, version })
    }
    await pause(20)
  }
  await pool.end()
  const seconds = (performance.now() - begun) / 1000
  return [
    figure('soak: answers', `${found.answers} in ${Math.round(seconds)} s`, `${REQUESTS}`, found.answers >= REQUESTS),
    figure('soak: changes', changes, `${CHANGES}`, changes >= CHANGES),
    figure('soak: that failed', found.failed, '0', found.failed === 0),
    figure('soak: of another address', found.wrong, '0', found.wrong === 0),
    figure('soak: older than half a second', found.old, '0', found.old === 0),
    figure('soak: memory of the site after a tenth, MB', warm, '', true),
    figure(
      'soak: memory of the site at most, times that',
      (most / warm).toFixed(2),
      `≤ ${GROWTH}`,
      most / warm <= GROWTH,
    ),
  ]
}
