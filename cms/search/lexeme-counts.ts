import { inTransaction, type Connections, type Queryable } from '../../collections/database/transaction.ts'

/**
 * Counts how many documents have each lexeme, in each language: rare words say more than frequent ones, and a word that is in
 * no document may be a slip. An estimate: it is made anew when the worker finds that rows have changed, not at each save.
 * What is dated ahead does not count, and what members alone find counts for them alone: a word must not be known before the text.
 */
export const countLexemes = (pool: Connections): Promise<void> =>
  inTransaction(pool, async (client) => {
    // Every word of every row is looked at, which takes its time where there are very many.
    await client.query(`SET LOCAL statement_timeout = '10min'`)
    await client.query(COUNT)
  })

const COUNT = `
    WITH counted AS (
      SELECT locale, word AS lexeme, sum(ndoc)::int AS documents,
             coalesce(sum(ndoc) FILTER (WHERE seen_by = 'everybody'), 0)::int AS public_documents
        FROM (VALUES ('en'), ('km')) AS languages (locale), (VALUES ('everybody'), ('members')) AS readers (seen_by),
             LATERAL ts_stat(format(
               'SELECT terms FROM search WHERE locale = %L AND seen_by = %L AND published_at <= now()', locale, seen_by))
        GROUP BY locale, word
    ), gone AS (
      DELETE FROM search_lexemes AS kept WHERE NOT EXISTS (
        SELECT FROM counted WHERE counted.locale = kept.locale AND counted.lexeme = kept.lexeme)
    )
    INSERT INTO search_lexemes AS kept (locale, lexeme, documents, public_documents)
      SELECT locale, lexeme, documents, public_documents FROM counted
      ON CONFLICT (locale, lexeme) DO UPDATE
      SET documents = excluded.documents, public_documents = excluded.public_documents
      WHERE (kept.documents, kept.public_documents) <> (excluded.documents, excluded.public_documents)`

/** Another text after any change of the rows, and after the date of any of them has come, which writes nothing. */
export async function searchVersion(pool: Queryable): Promise<string> {
  const { rows } = await pool.query<{ version: string }>(
    `SELECT concat_ws(' ', (SELECT max(changed) FROM search_documents),
       (SELECT max(published_at) FROM search WHERE published_at <= now())) AS version`,
  )
  return rows[0]?.version ?? ''
}
