import { SEARCH_SOURCES, SEARCHED_COLLECTIONS, type SearchedCollection } from '../search/sources.ts'

/** What is written in each language and says in which of them it is ready: all that is written, approved and published. */
export type TranslatedCollection = SearchedCollection
export const TRANSLATED_COLLECTIONS: readonly TranslatedCollection[] = SEARCHED_COLLECTIONS

export const isTranslated = (collection: string): collection is TranslatedCollection =>
  TRANSLATED_COLLECTIONS.some((each) => each === collection)

/** The field by which people know a document. */
export const titleFieldOf = (collection: TranslatedCollection): string => SEARCH_SOURCES[collection]
