import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { ListedDocument } from '../../site/open-data/sitemap/listed.ts'
import type { sitemap } from '../../site/open-data/sitemap/sitemap.ts'
import type { findListedDocuments } from '../../site/queries/sitemap.ts'
import { DOCUMENT_KINDS } from '../../collections/vocabulary/paths.ts'
import { livePayload } from '../support/payload/live.ts'
import { quickest } from '../support/quickest.ts'

let payload: Payload
let find: typeof findListedDocuments
let write: typeof sitemap

beforeAll(async () => {
  payload = (await livePayload()).payload
  // What they import reads the environment, which is that of the database by now.
  find = (await import('../../site/queries/sitemap.ts')).findListedDocuments
  write = (await import('../../site/open-data/sitemap/sitemap.ts')).sitemap
})

const PREFIX = `listed-${randomUUID().slice(0, 8)}`
const run = (text: string) => payload.db.pool.query(text)

/** Every state that decides whether strangers see a document, in every mixture, of a table that has them. */
const STATES = `
  (VALUES ('published'), ('draft')) AS status (status),
  (VALUES (now() - interval '1 day'), (now() + interval '1 day'), (NULL)) AS published (published),
  (VALUES (NULL), (now())) AS deleted (deleted)`
const GATES = `
  (VALUES ('public'), ('members')) AS visibility (visibility),
  (VALUES (true), (false)) AS listed (listed)`

afterAll(async () => {
  await run(`DELETE FROM news WHERE slug LIKE '${PREFIX}%'`)
  await run(`DELETE FROM pages WHERE slug LIKE '${PREFIX}%'`)
})

/** What strangers find by the access rules, as `kind/slug`. */
async function foundByRules(): Promise<string[]> {
  const found = await Promise.all(
    DOCUMENT_KINDS.map(async (kind) => {
      const { docs } = await payload.find({ collection: kind, overrideAccess: false, limit: 0, depth: 0 })
      return docs.map(({ slug }) => `${kind}/${slug}`)
    }),
  )
  return found.flat().toSorted()
}

const nameOf = ({ kind, slug }: ListedDocument) => `${kind}/${slug}`

test('the sitemap lists what strangers may see by the access rules, and nothing else', async () => {
  const name = (parts: string) => `'${PREFIX}-' || row_number() OVER () || ${parts}`
  await run(`
    INSERT INTO news (id, slug, _status, published_at, deleted_at, updated_at, created_at)
    SELECT gen_random_uuid(), ${name("''")}, status::enum_news_status, published::timestamptz, deleted::timestamptz, now(), now()
      FROM ${STATES}`)
  await run(`
    INSERT INTO pages (id, slug, _status, published_at, deleted_at, visibility, listed, updated_at, created_at)
    SELECT gen_random_uuid(), ${name("'-gated'")}, status::enum_pages_status, published::timestamptz, deleted::timestamptz,
           visibility::enum_pages_visibility, listed, now(), now()
      FROM ${STATES}, ${GATES}`)
  const rules = await foundByRules()
  expect((await find({})).map(nameOf).toSorted()).toEqual(rules)
  expect(rules.filter((each) => each.includes(PREFIX)).length).toBe(1 + 3)
})

test('20,000 documents are found and written within a second', async () => {
  await run(`
    INSERT INTO news (id, slug, _status, published_at, updated_at, created_at)
    SELECT gen_random_uuid(), '${PREFIX}-many-' || number, 'published', now() - interval '1 day', now(), now()
      FROM generate_series(1, 20000) AS number`)
  await run(`
    INSERT INTO news_ready_in (id, parent_id, "order", value)
    SELECT gen_random_uuid(), news.id, language.place, language.value::enum_news_ready_in
      FROM news, (VALUES (1, 'en'), (2, 'km')) AS language (place, value) WHERE slug LIKE '${PREFIX}-many-%'`)
  await run('ANALYZE news')
  const { milliseconds } = await quickest(async () => {
    const documents = await find({})
    write(documents, 'https://hotline.example')
    expect(documents.length).toBeGreaterThan(20_000)
  })
  console.log(`Found and written in ${Math.round(milliseconds)} ms`)
  expect(milliseconds).toBeLessThan(1000)
})
