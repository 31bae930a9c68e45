import { randomInt } from 'node:crypto'

import { inject } from 'vitest'

import { CACHE_CHANNEL, documentTag } from '../../../collections/vocabulary/cache-tags.ts'
import { pagePath } from '../../../collections/vocabulary/paths.ts'
import { until } from '../ops/processes.ts'
import { query } from '../postgres/cluster.ts'
import type { Place } from './members.ts'

/** A page that no test changes. */
const SLUG = 'history'

/**
 * Until a site has heard of all that was stored before: it hears of changes in the order in which they were made, so that once it
 * makes a page anew of which it was told now, it has been told of everything else.
 */
export async function heard({ siteUrl, databaseUrl }: Place = inject('platform')): Promise<void> {
  // An address of our own: what somebody else asks for meanwhile is another page.
  const address = `${siteUrl}${pagePath('en', SLUG)}?page=${randomInt(1, 100_000)}`
  const isKept = async () => {
    const response = await fetch(address)
    await response.body?.cancel()
    return response.headers.get('cache-status') === 'hotline; hit'
  }
  await until('a page is kept', isKept)
  const [page] = await query<{ id: string }>(databaseUrl, 'SELECT id FROM pages WHERE slug = $1', [SLUG])
  if (page === undefined) throw new Error(`The first-run content has no page ${SLUG}.`)
  await query(databaseUrl, 'SELECT pg_notify($1, $2)', [CACHE_CHANNEL, JSON.stringify([documentTag('pages', page.id)])])
  await until('the site hears of a change', async () => !(await isKept()))
}
