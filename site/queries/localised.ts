import type { CollectionSlug, DataFromCollectionSlug } from 'payload'

import { otherLocale, type Locale } from '../../collections/vocabulary/locales.ts'
import { findDocuments, findDraft, type Find } from '../payload.ts'
import { readingIn, withFacts, type Preview, type Reader } from './reader.ts'

/** A document and the language in which it is shown: the reader's, or the other one while theirs is not ready. */
export type Shown<Document> = Document & { shownIn: Locale }

export interface Page<Document> {
  docs: Shown<Document>[]
  total: number
  /** From 1. */
  page: number
  pages: number
}

type Publishable = {
  [Slug in CollectionSlug]: DataFromCollectionSlug<Slug> extends { readyIn: unknown } ? Slug : never
}[CollectionSlug]

const isReadyIn = (document: { readyIn: readonly Locale[] }, locale: Locale) => document.readyIn.includes(locale)

/**
 * Published documents, each in the reader's language where it is ready and in the other one where it is not. The second
 * language costs a second query, and only when something of it is shown.
 */
export async function findShown<Slug extends Publishable>(
  collection: Slug,
  reader: Reader,
  find: Find,
): Promise<Page<DataFromCollectionSlug<Slug>>> {
  const found = await findDocuments(collection, reader, find)
  const unready = found.docs.filter((document) => !isReadyIn(document, reader.locale))
  let inOther: Reader | undefined
  const substitutes = new Map<unknown, DataFromCollectionSlug<Slug>>()
  if (unready.length > 0) {
    const where = { id: { in: unready.map(({ id }) => id) } }
    const { depth = 0, select } = find
    // The other language of what has been found: no other document matters.
    const how = { where, limit: 0, depth, isUnique: true, ...(select && { select }) }
    inOther = await readingIn(reader, otherLocale(reader.locale))
    const { docs } = await findDocuments(collection, inOther, how)
    for (const document of docs) substitutes.set(document.id, document)
  }
  return {
    docs: found.docs.map((document) => {
      const substitute = substitutes.get(document.id)
      const { locale: shownIn, facts } = substitute === undefined || inOther === undefined ? reader : inOther
      return withFacts({ ...(substitute ?? document), shownIn }, facts)
    }),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: Math.max(1, found.totalPages),
  }
}

/** Of a document, what people know it by. */
const isTitled = (document: object): boolean =>
  ['title', 'subject'].some((name) => name in document && Boolean(document[name as keyof typeof document]))

/** A draft in the reader's language as soon as it has a title in it: whoever looks wants to see how far it is. */
async function findPreviewed<Slug extends Publishable>(
  collection: Slug,
  reader: Reader,
  { id, typed }: Preview,
): Promise<Shown<DataFromCollectionSlug<Slug>> | undefined> {
  for (const shownIn of [reader.locale, otherLocale(reader.locale)]) {
    const isOwn = shownIn === reader.locale
    const document = await findDraft(collection, id, shownIn, isOwn ? typed : undefined)
    if (document !== undefined && (isTitled(document) || !isOwn)) {
      const { facts } = await readingIn(reader, shownIn)
      return withFacts({ ...document, shownIn }, facts)
    }
  }
  return undefined
}

export async function findShownBySlug<Slug extends Publishable>(
  collection: Slug,
  reader: Reader,
  slug: string,
): Promise<Shown<DataFromCollectionSlug<Slug>> | undefined> {
  const { preview } = reader
  if (preview?.kind === collection) return findPreviewed(collection, reader, preview)
  const { docs } = await findShown(collection, reader, {
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 1,
    isUnique: true,
  })
  return docs[0]
}
