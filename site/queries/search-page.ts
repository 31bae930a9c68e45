import { KINDS } from '../search/kinds.ts'
import { NO_RESULTS, searchResults, shownOrdinals, type SearchResults } from '../search/results.ts'
import type { SearchQuery } from '../search/search-query.ts'
import { isMember, type Reader } from './reader.ts'
import { hits, search } from './search.ts'

/** What the page of a search shows. @throws when the database does not answer */
export async function findResults(reader: Reader, query: SearchQuery): Promise<SearchResults> {
  // Topics are found by their names, and facts by their values.
  reader.reads?.dependsOn(...Object.keys(KINDS), 'topics', 'facts')
  const answer = await search({ locale: reader.locale, isMember: isMember(reader) }, query.q)
  if (answer === undefined) return NO_RESULTS
  const found = await hits(reader.locale, shownOrdinals(answer, query))
  return searchResults(answer, found, query, reader.locale)
}
