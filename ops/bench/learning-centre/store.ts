import pg from 'pg'
import { chance } from './chance.ts'
import { MADE_UP_TOPICS, madeUpResource, type MadeUpResource } from './made-up-resources.ts'

const AT_ONCE = 1000

const TOPICS = `
  WITH made AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, slug text, name jsonb)),
  stored AS (INSERT INTO topics (id, slug) SELECT id, slug FROM made RETURNING id)
  INSERT INTO topics_locales (name, _locale, _parent_id)
    SELECT value, key::_locales, id FROM made, jsonb_each_text(name)`

/** The tables that Payload keeps a resource in; many at a time, because the Local API would take an hour. */
const RESOURCES = [
  `INSERT INTO resources (id, slug, age_from, age_to, type, duration_minutes, content_advisory, publisher, year, licence,
     visibility, listed, published_at, was_published, _status)
   SELECT id, slug, "ageFrom", "ageTo", type::enum_resources_type, duration, 'none', 'A publisher', year, 'cc-by-nc-4.0',
     visibility::enum_resources_visibility, true, "publishedAt", true, 'published' FROM made`,
  `INSERT INTO resources_locales (title, summary, description, _locale, _parent_id)
   SELECT value->>'title', value->>'summary', value->'description', key::_locales, id FROM made, jsonb_each(texts)`,
  ...[
    ['audiences', 'audiences'],
    ['languages', 'languages'],
    ['accessibility_features', 'features'],
  ].map(
    ([table, column]) =>
      `INSERT INTO resources_${table} (id, "order", parent_id, value)
       SELECT gen_random_uuid(), row_number() OVER (PARTITION BY id), id, value::enum_resources_${table}
       FROM made, jsonb_array_elements_text(${column}) AS value`,
  ),
  `INSERT INTO resources_ready_in (id, "order", parent_id, value)
   SELECT gen_random_uuid(), row_number() OVER (PARTITION BY id), id, value::enum_resources_ready_in
   FROM made, (VALUES ('en'), ('km')) AS languages (value)`,
  `INSERT INTO resources_rels ("order", parent_id, path, topics_id)
   SELECT row_number() OVER (PARTITION BY id), id, 'topics', value::uuid FROM made, jsonb_array_elements_text(topics) AS value`,
]

const MADE = `
  WITH made AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, slug text, "ageFrom" int, "ageTo" int, type text, duration int,
      year int, visibility text, "publishedAt" timestamptz, audiences jsonb, languages jsonb, features jsonb, topics jsonb,
      texts jsonb))`

async function storeSome(client: pg.Client, some: readonly MadeUpResource[]): Promise<void> {
  const json = JSON.stringify(some)
  await client.query('BEGIN')
  for (const statement of RESOURCES) await client.query(`${MADE} ${statement}`, [json])
  await client.query('COMMIT')
}

/** Puts made-up resources into an empty platform, numbered `from` up to but not including `to`; without rows of the search. */
export async function storeResources(databaseUrl: string, from: number, to: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    if (from === 0) await client.query(TOPICS, [JSON.stringify(MADE_UP_TOPICS)])
    for (let at = from; at < to; at += AT_ONCE) {
      const random = chance(at)
      const length = Math.min(AT_ONCE, to - at)
      await storeSome(
        client,
        Array.from({ length }, (_, n) => madeUpResource(at + n, random)),
      )
    }
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}
