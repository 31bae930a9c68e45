import {
  getPayload,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type DataFromGlobalSlug,
  type GlobalSlug,
  type PaginatedDocs,
  type Payload,
  type TypedUser,
  type Where,
} from 'payload'

import { PREVIEWED, READS } from '../collections/vocabulary/cache-tags.ts'
import type { Locale } from '../collections/vocabulary/locales.ts'
import type { DocumentKind } from '../collections/vocabulary/paths.ts'
import { KNOWN_TO_STRANGERS } from '../collections/vocabulary/resource-details.ts'
import type { News, ReportFigure } from '../cms/generated/payload-types.ts'
import config from '../payload.config.ts'
import type { PageReads } from './page-reads.ts'

/** The one place of the site that holds Payload. Everything that goes through it is subject to the access rules. */

let handle: Promise<Payload> | undefined

/** Payload, connected. A failed attempt is forgotten, so that the next request tries again. */
export function payloadHandle(): Promise<Payload> {
  handle ??= getPayload({ config }).catch((error: unknown) => {
    handle = undefined
    throw error
  })
  return handle
}

/** Who reads, in which language, and where it is written down what has been read. */
export interface Visitor {
  locale: Locale
  user?: TypedUser
  reads?: PageReads
}

export interface Find {
  where?: Where
  sort?: string | string[]
  limit?: number
  page?: number
  depth?: number
  /** The fields to fetch. The others are missing then: whoever asks for some hands on a type that has those alone. */
  select?: Readonly<Record<string, true>>
  /** What is asked for is the document's own, such as its slug: once it is found, no other document changes the answer. */
  isUnique?: boolean
}

const asVisitor = ({ user, locale, reads }: Visitor) => ({
  overrideAccess: false as const,
  user: user ?? null,
  locale,
  draft: false,
  ...(reads && { context: { [READS]: reads.tags } }),
})

/**
 * What many pages ask is asked once for all strangers: a member may be told something else. What is one document's own
 * is on its page alone, which is kept itself.
 */
export function askedOnce<Asking extends Visitor, Value>(
  visitor: Asking,
  question: unknown,
  ask: (visitor: Asking) => Promise<Value>,
): Promise<Value> {
  const { locale, reads, user } = visitor
  if (reads === undefined || user !== undefined) return ask(visitor)
  return reads.known(JSON.stringify([locale, question]), (own) => ask({ ...visitor, reads: own }))
}

/** Published documents that this visitor may see, not to be changed by whoever asks. `limit` 0 means all of them. */
export async function findDocuments<Slug extends CollectionSlug>(
  collection: Slug,
  visitor: Visitor,
  query: Find = {},
): Promise<PaginatedDocs<DataFromCollectionSlug<Slug>>> {
  return query.isUnique === true
    ? askForDocuments(collection, visitor, query)
    : askedOnce(visitor, [collection, query], (asking) => askForDocuments(collection, asking, query))
}

async function askForDocuments<Slug extends CollectionSlug>(
  collection: Slug,
  visitor: Visitor,
  { depth = 0, select, isUnique = false, ...query }: Find,
): Promise<PaginatedDocs<DataFromCollectionSlug<Slug>>> {
  const payload = await payloadHandle()
  const asked = { collection, depth, ...query, ...asVisitor(visitor), ...(select && { select }) }
  // Payload would type what is left of a document of any collection there is; whoever asks says it for the one at hand.
  const find = payload.find.bind(payload) as (
    options: typeof asked,
  ) => Promise<PaginatedDocs<DataFromCollectionSlug<Slug>>>
  const found = await find(asked)
  if (!isUnique || found.docs.length === 0) visitor.reads?.dependsOn(collection)
  return found
}

/**
 * A document as it was saved last, published or not, for whoever has a link to it. It alone is read past the access rules:
 * what it shows of other documents is what a stranger may see of them.
 * @param typed what takes the place of what was saved, in the same language
 */
export async function findDraft<Slug extends CollectionSlug>(
  collection: Slug,
  id: string,
  locale: Locale,
  typed?: Readonly<Record<string, unknown>>,
): Promise<DataFromCollectionSlug<Slug> | undefined> {
  const payload = await payloadHandle()
  const how = { collection, id, locale, fallbackLocale: false, disableErrors: true, user: null } as const
  const saved = await payload.findByID({ ...how, draft: true, depth: 0, overrideAccess: true })
  if (saved === null) return undefined
  const data: Record<string, unknown> = { ...saved, ...typed, id }
  const context = { [PREVIEWED]: id }
  const filled = { ...how, data, flattenLocales: false, depth: 1, overrideAccess: false, context }
  return (await payload.findByID(filled)) as DataFromCollectionSlug<Slug>
}

/** Under which slug a document was saved last, and in which languages it said to be ready; undefined where there is none. */
export async function standingOfDraft(
  collection: DocumentKind,
  id: string,
): Promise<{ slug: string; readyIn: readonly Locale[] } | undefined> {
  const payload = await payloadHandle()
  const how = { collection, id, draft: true, depth: 0, disableErrors: true, overrideAccess: true } as const
  const saved: Pick<News, 'slug' | 'readyIn'> | null = await payload.findByID(how)
  // A draft may be without either, whatever its type says.
  return saved?.slug ? { slug: saved.slug, readyIn: saved.readyIn ?? [] } : undefined
}

export async function countDocuments(collection: CollectionSlug, visitor: Visitor, where: Where): Promise<number> {
  const payload = await payloadHandle()
  const { user, reads } = visitor
  reads?.dependsOn(collection)
  return (await payload.count({ collection, where, overrideAccess: false, user: user ?? null })).totalDocs
}

export async function findGlobal<Slug extends GlobalSlug>(
  slug: Slug,
  visitor: Visitor,
): Promise<DataFromGlobalSlug<Slug>> {
  return askedOnce(visitor, ['global', slug], async (asking) => {
    const payload = await payloadHandle()
    asking.reads?.dependsOnGlobal(slug)
    return payload.findGlobal({ slug, depth: 1, ...asVisitor(asking) })
  })
}

/** The figures that staff have entered, past the access rules: whoever asks shows of them what is not too small to be shown. */
export async function findEnteredFigures({ locale, reads }: Visitor): Promise<ReportFigure> {
  const payload = await payloadHandle()
  reads?.dependsOnGlobal('report-figures')
  return payload.findGlobal({ slug: 'report-figures', locale, depth: 0, overrideAccess: true })
}

/** Kinds of documents of which some are for members alone. */
const GATED = new Set<CollectionSlug>(['pages', 'resources'])

/**
 * Whether an address was public once and is no more: of the document that has it now, or of one that had it before. Past the
 * access rules, because the document is hidden by now; the answer is one bit that everybody could have seen before.
 */
export async function wasPublished(
  { reads }: Visitor,
  collection: CollectionSlug,
  slug: string,
  when: 'now' | 'before',
): Promise<boolean> {
  const payload = await payloadHandle()
  reads?.dependsOn(collection)
  // What waits for its date has not been there yet.
  const hasCome: Where = { publishedAt: { less_than_equal: new Date().toISOString() } }
  const hasAddress: Where = when === 'now' ? { slug: { equals: slug } } : { formerSlugs: { in: [slug] } }
  const was: Where[] = [hasAddress, { wasPublished: { equals: true } }, hasCome]
  // Not of what members alone may know of: to say that it is gone would say that it is there.
  const where = { and: GATED.has(collection) ? [...was, KNOWN_TO_STRANGERS] : was }
  return (await payload.count({ collection, where, overrideAccess: true, trash: true })).totalDocs > 0
}
