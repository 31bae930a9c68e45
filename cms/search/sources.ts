import type { CollectionSlug } from 'payload'

import { keysOf } from '../../collections/vocabulary/options.ts'

/**
 * What the public search knows, and in which fields of it the title lies. Everything else that people read is found by
 * going through the fields of the collection.
 */
export const SEARCH_SOURCES = {
  pages: 'title',
  news: 'title',
  'press-releases': 'title',
  'research-reports': 'title',
  resources: 'title',
  faqs: 'question',
  'media-coverage': 'title',
  stakeholders: 'name',
  albums: 'title',
  'newsletter-issues': 'subject',
} as const satisfies Partial<Record<CollectionSlug, string>>
export type SearchedCollection = keyof typeof SEARCH_SOURCES

export const SEARCHED_COLLECTIONS = keysOf(SEARCH_SOURCES)

export const isSearched = (collection: string): collection is SearchedCollection => collection in SEARCH_SOURCES
