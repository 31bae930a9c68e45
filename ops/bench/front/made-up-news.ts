import { randomUUIDv7 } from 'node:crypto'

import pg from 'pg'

/** News that say a number, of which each page shows the last. */
export interface MadeUpNews {
  id: string
  slug: string
}

/** @returns those that were stored, published, in English */
export async function storeNews(databaseUrl: string, count: number): Promise<MadeUpNews[]> {
  const made = Array.from({ length: count }, (_, n) => ({ id: randomUUIDv7(), slug: `made-up-${n}` }))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    const json = JSON.stringify(made)
    for (const text of [
      `INSERT INTO news (id, slug, published_at, was_published, _status)
       SELECT id, slug, '2020-01-01', true, 'published' FROM made`,
      `INSERT INTO news_locales (title, _locale, _parent_id) SELECT 'Version 0', 'en', id FROM made`,
      `INSERT INTO news_ready_in (id, "order", parent_id, value) SELECT gen_random_uuid(), 1, id, 'en' FROM made`,
    ])
      await client.query(
        `WITH made AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, slug text)) ${text}`,
        [json],
      )
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
  return made
}

/** What staff do when they change a title: announced at COMMIT, as every change is. */
export async function setVersion(client: pg.Client | pg.Pool, { id }: MadeUpNews, version: number): Promise<void> {
  await client.query(
    `WITH changed AS (UPDATE news_locales SET title = $2 WHERE _parent_id = $1 AND _locale = 'en')
     UPDATE news SET updated_at = now() WHERE id = $1`,
    [id, `Version ${version}`],
  )
}

/** The version that a page shows. */
export const versionIn = (html: string): number => Number(/<h1[^>]*>Version (\d+)<\/h1>/.exec(html)?.[1] ?? -1)
