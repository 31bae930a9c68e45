import { randomUUID } from 'node:crypto'

import { inject, onTestFinished } from 'vitest'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { staffClient } from '../platform/staff-client.ts'
import { query } from '../postgres/cluster.ts'
import { prose } from './prose.ts'

export interface WrittenNews {
  id: string
  slug: string
  title: string
}

interface Wanted {
  status?: 'draft' | 'published'
  readyIn?: readonly Locale[]
  /** Texts in Khmer; none without it. */
  khmer?: object
}

/** A news item by a publisher, dated so long ago that no list of the site begins with it; gone when the test is over. */
export async function writeNews({ status = 'published', readyIn = ['en'], khmer }: Wanted = {}): Promise<WrittenNews> {
  const staff = staffClient('publisher')
  const name = randomUUID().slice(0, 8)
  const [slug, title] = [`umbrellas-${name}`, `Umbrellas ${name}`]
  const fields = {
    title,
    slug,
    summary: 'Umbrellas were given to a school.',
    body: prose('Forty umbrellas were given to the school by the river.'),
    readyIn,
    publishedAt: '2018-05-06T02:00:00.000Z',
    _status: status,
  }
  const draft = status === 'draft' ? '&draft=true' : ''
  const id = await staff.create(`news?locale=en${draft}`, fields)
  onTestFinished(async () => {
    await query(inject('platform').databaseUrl, 'DELETE FROM news WHERE id = $1', [id])
  })
  if (khmer) await staff.update('news', `${id}?locale=km${draft}`, { ...khmer, _status: status })
  return { id, slug, title }
}
