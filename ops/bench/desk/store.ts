import pg from 'pg'

/** What a newsroom has after many years. */
export const DOCUMENTS = 20_000
export const VERSIONS = 50

const BODY = JSON.stringify({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: Array.from({ length: 6 }, (_, at) => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: null,
      children: [
        {
          type: 'text',
          text: `Paragraph ${at + 1} of an invented article. `.repeat(6),
          format: 0,
          style: '',
          mode: 'normal',
          detail: 0,
          version: 1,
        },
      ],
    })),
  },
})

/** Of every fifth document the Khmer is missing. */
const TEXTS = `(VALUES ('en', 'Umbrellas for school '), ('km', 'ឆ័ត្រសម្រាប់សាលា ')) AS said (language, title)
  ON language = 'en' OR n % 5 <> 0`

const STATEMENTS = [
  `CREATE TEMPORARY TABLE made AS
     SELECT uuidv7() AS id, n, now() - n * interval '1 hour' AS at FROM generate_series(1, ${DOCUMENTS}) AS n`,
  `INSERT INTO news (id, slug, published_at, was_published, updated_at, created_at, _status)
     SELECT id, 'umbrellas-' || n, at, true, at, at, 'published' FROM made`,
  `INSERT INTO news_locales (title, summary, body, _locale, _parent_id)
     SELECT title || n, 'A summary of some words.', $1::jsonb, language::_locales, id FROM made JOIN ${TEXTS}`,
  `INSERT INTO news_ready_in (id, "order", parent_id, value)
     SELECT uuidv7(), row_number() OVER (PARTITION BY id), id, language::enum_news_ready_in FROM made JOIN ${TEXTS}`,
  `CREATE TEMPORARY TABLE versions AS
     SELECT uuidv7() AS id, made.id AS parent, n, version, at - (${VERSIONS} - version) * interval '1 minute' AS at
     FROM made, generate_series(1, ${VERSIONS}) AS version`,
  `INSERT INTO _news_v (id, parent_id, version_slug, version_published_at, version_was_published, version_updated_at,
       version_created_at, version__status, created_at, updated_at, latest)
     SELECT id, parent, 'umbrellas-' || n, at, true, at, at, 'published', at, at, version = ${VERSIONS} FROM versions`,
  `INSERT INTO _news_v_locales (version_title, version_summary, version_body, _locale, _parent_id)
     SELECT title || n, 'A summary of some words.', CASE WHEN version = ${VERSIONS} THEN $1::jsonb END,
       language::_locales, id FROM versions JOIN ${TEXTS}`,
  `INSERT INTO _news_v_version_ready_in (id, "order", parent_id, value)
     SELECT uuidv7(), row_number() OVER (PARTITION BY id), id, language::enum__news_v_version_ready_in
     FROM versions JOIN ${TEXTS}`,
]

/**
 * Puts made-up news with all their versions into an empty platform, by SQL: the Local API would take a day. With ids in their
 * order (PostgreSQL 18, the embedded one), which fill indexes in a quarter of the time.
 */
export async function storeNews(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (const statement of STATEMENTS) await client.query(statement, statement.includes('$1') ? [BODY] : [])
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}
