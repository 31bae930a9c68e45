import type { Field, SanitizedCollectionConfig } from 'payload'

import { documentTag } from '../../collections/vocabulary/cache-tags.ts'
import { factsIn, fillFacts } from '../../collections/vocabulary/facts.ts'
import { LOCALES, otherLocale, type Locale } from '../../collections/vocabulary/locales.ts'
import { vectorOf } from '../../collections/text-analysis/lexemes.ts'
import { labelIn } from '../document-names/find-names.ts'
import { facetsOf } from './facet-values.ts'
import { fieldWords, readyIn } from './field-words.ts'
import { SEARCH_SOURCES, type SearchedCollection } from './sources.ts'

/** One row of the table `search`: a document as the readers of one language find it. */
export interface SearchRow {
  collection: SearchedCollection
  document: string
  locale: Locale
  slug: string
  /** The language of its texts: the readers' own, or the other one while theirs is not ready. */
  shown_in: Locale
  title: string
  summary: string
  body: string
  /** ISO 8601 */
  published_at: string
  seen_by: 'everybody' | 'members'
  facets: readonly string[]
  /** Tags of other documents whose words are in this row. */
  depends_on: readonly string[]
  headline: string
  terms: string
}

/** What rows take from other documents. */
export interface SearchContext {
  /** Values of facts in each language, by their slug. */
  facts: Readonly<Record<Locale, ReadonlyMap<string, string>>>
  topics: ReadonlyMap<string, { slug: string; name: Readonly<Record<Locale, string>> }>
}

/** A document as the database has it: localised fields with a value for each language, relations as ids. */
export type StoredDocument = Readonly<Record<string, unknown>> & { id: string }

/** Longer texts are found by their beginning. UTF-16 units. */
const MAX_BODY = 50_000

const isPublished = (document: StoredDocument) =>
  document['_status'] === 'published' && !document['deletedAt'] && typeof document['publishedAt'] === 'string'

const topicIds = (document: StoredDocument): readonly string[] =>
  Array.isArray(document['topics']) ? document['topics'].filter((id) => typeof id === 'string') : []

const isForMembers = (document: StoredDocument) => document['visibility'] === 'members'

/** Of a members-only document nobody finds the words that are withheld, not even by guessing them. */
const withheldFrom = (document: StoredDocument) => (field: Field) =>
  isForMembers(document) && 'access' in field && field.access?.read !== undefined

/** What kind of thing it is, as people say it: they look for "photos of the training". */
const kindOf = ({ labels }: SanitizedCollectionConfig, locale: Locale): string => labelIn(labels.singular, locale)

/** The rows of a document, one for each language; none while the public does not see it. */
export function searchRows(
  collection: SanitizedCollectionConfig & { slug: SearchedCollection },
  document: StoredDocument,
  context: SearchContext,
): readonly SearchRow[] {
  if (!isPublished(document)) return []
  const ready = readyIn(document)
  return LOCALES.map((locale) => {
    const other = otherLocale(locale)
    const shownIn = !ready.includes(locale) && ready.includes(other) ? other : locale
    return searchRow(collection, document, context, locale, shownIn)
  })
}

function searchRow(
  collection: SanitizedCollectionConfig & { slug: SearchedCollection },
  document: StoredDocument,
  { facts, topics }: SearchContext,
  locale: Locale,
  shownIn: Locale,
): SearchRow {
  const words = fieldWords(collection, document, shownIn, withheldFrom(document))
  const filled = (text: string) => fillFacts(text, facts[locale])
  const own = topicIds(document)
  const texts = {
    title: words.lines.get(SEARCH_SOURCES[collection.slug]) ?? '',
    summary: words.lines.get('summary') ?? '',
    body: words.body.join('\n').slice(0, MAX_BODY),
  }
  const [title, summary, body] = [filled(texts.title), filled(texts.summary), filled(texts.body)]
  const isOther = ([name]: readonly [string, string]) => name !== SEARCH_SOURCES[collection.slug] && name !== 'summary'
  const others = [...words.lines].filter(isOther).map(([, text]) => text)
  return {
    collection: collection.slug,
    document: document.id,
    locale,
    slug: String(document['slug']),
    shown_in: shownIn,
    title,
    summary,
    body,
    published_at: String(document['publishedAt']),
    seen_by: isForMembers(document) && document['listed'] !== true ? 'members' : 'everybody',
    facets:
      collection.slug === 'resources'
        ? facetsOf(
            document,
            own.flatMap((id) => topics.get(id)?.slug ?? []),
          )
        : [],
    depends_on: [
      ...own.map((id) => documentTag('topics', id)),
      ...factsIn(Object.values(texts).join('\n')).map((slug) => documentTag('facts', slug)),
    ],
    headline: vectorOf([{ text: title, weight: 'A' }]),
    terms: vectorOf([
      { text: title, weight: 'A' },
      { text: summary, weight: 'B' },
      { text: own.map((id) => topics.get(id)?.name[shownIn] ?? '').join('\n'), weight: 'B' },
      { text: [kindOf(collection, shownIn), ...words.labels, ...others.map(filled)].join('\n'), weight: 'C' },
      { text: body, weight: 'D' },
    ]),
  }
}
