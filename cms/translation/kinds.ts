import { keysOf } from '../../collections/vocabulary/options.ts'
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

/** What there is once, with texts that staff write: as small records, ready as soon as all of it is said. */
const TRANSLATED_GLOBALS = [
  'home',
  'navigation',
  'site-alert',
  'site-settings',
  'report-texts',
  'report-figures',
] as const
export type TranslatedGlobal = (typeof TRANSLATED_GLOBALS)[number]

type PublishedCollection = keyof typeof PUBLISHED
type TranslatedCollection = keyof typeof TITLE_FIELDS
const TRANSLATED_COLLECTIONS = keysOf(TITLE_FIELDS)

/** A document of a collection, or a global: each has a row with an id of its own. */
export type TranslatedKind = TranslatedCollection | TranslatedGlobal
export const TRANSLATED_KINDS: readonly TranslatedKind[] = [...TRANSLATED_COLLECTIONS, ...TRANSLATED_GLOBALS]

export const isTranslatedCollection = (slug: string): slug is TranslatedCollection => slug in TITLE_FIELDS
export const isTranslatedGlobal = (slug: string): slug is TranslatedGlobal =>
  TRANSLATED_GLOBALS.some((each) => each === slug)
export const isTranslated = (slug: string): slug is TranslatedKind =>
  isTranslatedCollection(slug) || isTranslatedGlobal(slug)

/** Whether somebody says when a translation is ready, and drafts stand beside what is public. */
export const isPublished = (kind: TranslatedKind): kind is PublishedCollection => kind in PUBLISHED

/** The table in which its documents are, each with its id. */
export const tableOf = (kind: TranslatedKind): string => kind.replaceAll('-', '_')

/** The field by which people know a document; a global is known by what it is called itself. */
export const titleFieldOf = (kind: TranslatedKind): string | undefined =>
  isTranslatedCollection(kind) ? TITLE_FIELDS[kind] : undefined
