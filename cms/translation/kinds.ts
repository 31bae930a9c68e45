import { SEARCH_SOURCES } from '../search/sources.ts'

/**
 * What says in which languages it is ready, and has drafts: all that is written, approved and published. With the field by
 * which people know a document.
 */
const PUBLISHED = SEARCH_SOURCES

/** Small records that are public at once. They are ready in a language as soon as all of them is said in it. */
const RECORDS = {
  facts: 'label',
  topics: 'name',
  partners: 'name',
  'useful-links': 'name',
  media: 'alt',
  documents: 'title',
  'member-files': 'title',
} as const

const TITLE_FIELDS = { ...PUBLISHED, ...RECORDS }

export type PublishedCollection = keyof typeof PUBLISHED
export type TranslatedCollection = keyof typeof TITLE_FIELDS
export const TRANSLATED_COLLECTIONS = Object.keys(TITLE_FIELDS) as readonly TranslatedCollection[]

export const isTranslated = (collection: string): collection is TranslatedCollection => collection in TITLE_FIELDS

/** Whether somebody says when a translation is ready, and drafts stand beside what is public. */
export const isPublished = (collection: TranslatedCollection): collection is PublishedCollection =>
  collection in PUBLISHED

/** The field by which people know a document. */
export const titleFieldOf = (collection: TranslatedCollection): string => TITLE_FIELDS[collection]
