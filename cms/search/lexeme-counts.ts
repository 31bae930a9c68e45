import { inTransaction, type Connections, type Queryable } from '../../collections/database/transaction.ts'

/**
 * Counts how many documents have each lexeme, in each language: rare words say more than frequent ones, and a word that is in
 * no document may be a slip. An estimate: it is made anew when the worker finds that rows have changed, not at each save.
 */
export const countLexemes = (pool: Connections): Promise<void> =>
  inTransaction(pool, async (client) => {
    // Every word of every row is looked at, which takes its time where there are very many.
    await client.query(`SET LOCAL statement_timeout = '10min'`)
    await client.query(COUNT)
  })

const COUNT = `
    WITH counted AS (
      SELECT locale, word AS lexeme, ndoc AS documents
        FROM (VALUES ('en'), ('km')) AS languages (locale),
             LATERAL ts_stat(format('SELECT terms FROM search WHERE locale = %L', locale))
    ), gone AS (
      DELETE FROM search_lexemes AS kept WHERE NOT EXISTS (
        SELECT FROM counted WHERE counted.locale = kept.locale AND counted.lexeme = kept.lexeme)
    )
    INSERT INTO search_lexemes AS kept SELECT locale, lexeme, documents FROM counted
      ON CONFLICT (locale, lexeme) DO UPDATE SET documents = excluded.documents
      WHERE kept.documents <> excluded.documents`

/** A number that is another one after any change of the rows. */
export async function searchVersion(pool: Queryable): Promise<string> {
  const { rows } = await pool.query<{ version: string | null }>(
    'SELECT max(changed)::text AS version FROM search_documents',
  )
  return rows[0]?.version ?? ''
}
