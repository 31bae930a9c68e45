import { searchPool } from './search-pool.ts'
import { seenBy, type Searcher } from './searcher.ts'

/** The count of the documents that the searcher may find: a word that is in no other is as if it were nowhere. */
const countFor = ({ isMember }: Searcher) => (isMember ? 'documents' : 'public_documents')

/** What is known of lexemes: as of the last count, which may be minutes old. */
export interface LexemeCounts {
  /** In how many documents each is; none where it is left out. */
  documents: ReadonlyMap<string, number>
  /** In how many the most frequent of all is: about as many as there are. */
  most: number
}

export async function countLexemes(searcher: Searcher, lexemes: readonly string[]): Promise<LexemeCounts> {
  const count = countFor(searcher)
  const { rows } = await searchPool().query<{ lexeme: string; documents: number }>(
    `(SELECT lexeme, ${count} AS documents FROM search_lexemes WHERE locale = $1 AND lexeme = ANY($2))
     UNION ALL (SELECT '', ${count} FROM search_lexemes WHERE locale = $1 ORDER BY ${count} DESC LIMIT 1)`,
    [searcher.locale, lexemes],
  )
  const documents = new Map(rows.map(({ lexeme, documents: number }) => [lexeme, number]))
  return { documents, most: documents.get('') ?? 0 }
}

export interface Alike {
  word: string
  lexeme: string
  documents: number
}

/** Words that are in some document and look like those that are in none, the likest first. */
export async function findAlike(searcher: Searcher, words: readonly string[]): Promise<readonly Alike[]> {
  const count = countFor(searcher)
  const { rows } = await searchPool().query<Alike>(
    `SELECT word, lexeme, documents FROM unnest($2::text[]) AS unknown (word), LATERAL (
       SELECT lexeme, ${count} AS documents FROM search_lexemes
       WHERE locale = $1 AND ${count} > 0 AND lexeme % word AND left(lexeme, 1) NOT IN ('~', '^')
       ORDER BY similarity(lexeme, word) DESC, documents DESC LIMIT 40) AS alike`,
    [searcher.locale, words],
  )
  return rows
}

/** Which of these words some text has by now: one that was published a moment ago is not counted yet. */
export async function presentWords(
  searcher: Searcher,
  words: readonly { word: string; query: string }[],
): Promise<ReadonlySet<string>> {
  const { rows } = await searchPool().query<{ word: string }>(
    `SELECT word FROM unnest($1::text[], $2::text[]) AS asked (word, query)
     WHERE EXISTS (SELECT FROM search WHERE terms @@ query::tsquery AND ${seenBy(searcher)})`,
    [words.map(({ word }) => word), words.map(({ query }) => query)],
  )
  return new Set(rows.map(({ word }) => word))
}

/** Which of these beginnings some word has. */
export async function knownBeginnings(searcher: Searcher, beginnings: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await searchPool().query<{ beginning: string }>(
    `SELECT beginning FROM unnest($2::text[]) AS asked (beginning)
     WHERE EXISTS (
       SELECT FROM search_lexemes WHERE locale = $1 AND ${countFor(searcher)} > 0 AND starts_with(lexeme, beginning))`,
    [searcher.locale, beginnings],
  )
  return new Set(rows.map(({ beginning }) => beginning))
}
