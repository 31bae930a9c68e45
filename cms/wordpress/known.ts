import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import { KINDS, type Kind, type Known } from './plan/plan.ts'

const slugsSchema = z.array(z.object({ slug: z.string() }))
const madeSchema = z.array(z.object({ item: z.string(), collection: z.enum(KINDS), slug: z.string() }))

/** Names of tables are ours, not what somebody has sent. */
const TABLES = { news: 'news', 'press-releases': 'press_releases', pages: 'pages' } as const satisfies Record<
  Kind,
  string
>

async function slugsOf(on: Queryable, kind: Kind): Promise<ReadonlySet<string>> {
  const { rows } = await on.query(`SELECT slug FROM ${TABLES[kind]} WHERE slug IS NOT NULL`)
  return new Set(slugsSchema.parse(rows).map(({ slug }) => slug))
}

/** What is there already: addresses that are taken, and what earlier imports of this site have made. */
export async function whatIsKnown(on: Queryable, site: string): Promise<Known> {
  const made = KINDS.map(
    (kind) => `SELECT item, i.collection, d.slug FROM wordpress_items i JOIN ${TABLES[kind]} d ON d.id = i.document
      WHERE i.site = $1 AND i.collection = '${kind}' AND d.slug IS NOT NULL`,
  ).join(' UNION ALL ')
  const { rows } = await on.query(made, [site])
  const [news, press, pages] = [
    await slugsOf(on, 'news'),
    await slugsOf(on, 'press-releases'),
    await slugsOf(on, 'pages'),
  ]
  return {
    slugs: { news, 'press-releases': press, pages },
    made: new Map(madeSchema.parse(rows).map(({ item, collection, slug }) => [item, { kind: collection, slug }])),
  }
}
