import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { dayInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { LOCALES, type Bilingual, type Locale } from '../../collections/vocabulary/locales.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import type { Resource } from '../generated/payload-types.ts'
import { COLUMNS, oneKindOfLineEnd, ruleOf, type Column, type SheetValues, type Value } from './columns.ts'
import type { Prose } from './prose.ts'

/** A resource as its newest version has it, published or not, in the terms of a sheet. */
export interface StoredResource {
  id: string
  /** When its newest version was written: what tells that somebody has changed it since. */
  changedAt: string
  inTrash: boolean
  values: SheetValues
  hasFiles: boolean
  hasMemberFiles: boolean
  /** Languages in whose description a picture stands, which a cell cannot hold. */
  pictures: readonly Locale[]
}

interface Topics {
  slugOf(id: string): string | undefined
  idOf(slug: string): string | undefined
}

/** Who asks, with the request that they ask in: the second factor is in its headers. */
export type AsUser = Pick<PayloadRequest, 'user' | 'headers'>

const inEveryLanguage = <Inner extends z.ZodType>(inner: Inner) =>
  z.object({ en: inner.nullish(), km: inner.nullish() }).nullish()

/** What `locale: 'all'` gives of a resource; Payload's own types know one language at a time. */
const documentSchema = z.looseObject({
  id: z.string(),
  updatedAt: z.string(),
  deletedAt: z.string().nullish(),
  title: inEveryLanguage(z.string()),
  summary: inEveryLanguage(z.string()),
  description: inEveryLanguage(z.custom<NonNullable<Resource['description']>>((value) => typeof value === 'object')),
  topics: z.array(z.string()).nullish(),
  files: z.array(z.unknown()).nullish(),
  memberFiles: z.array(z.unknown()).nullish(),
})
type Document = z.infer<typeof documentSchema>

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]).catch(null)

function valueOf(document: Document, column: Column, prose: Prose, topics: Topics): Value {
  const { field, kind, locale = 'en' } = ruleOf(column)
  if (kind === 'prose') {
    const text = document.description?.[locale]
    return (text && prose.toMarkdown(text)) || null
  }
  if (kind === 'topics') return document.topics?.flatMap((id) => topics.slugOf(id) ?? []) ?? []
  const stored = document[field]
  const value = valueSchema.parse(
    (column === `${field}_${locale}` ? (stored as Bilingual | null)?.[locale] : stored) ?? null,
  )
  if (kind === 'day' && typeof value === 'string') return dayInPhnomPenh(new Date(value))
  if (typeof value === 'string') return oneKindOfLineEnd(value) || null
  return value
}

function storedOf(document: Document, prose: Prose, topics: Topics): StoredResource {
  return {
    id: document.id,
    changedAt: document.updatedAt,
    inTrash: typeof document.deletedAt === 'string',
    values: recordOf(COLUMNS, (column) => emptied(valueOf(document, column, prose, topics))),
    hasFiles: (document.files?.length ?? 0) > 0,
    hasMemberFiles: (document.memberFiles?.length ?? 0) > 0,
    pictures: LOCALES.filter((locale) =>
      JSON.stringify(document.description?.[locale] ?? '').includes('"type":"upload"'),
    ),
  }
}

/** An empty list is nothing, as an empty cell is. */
const emptied = (value: Value): Value => (Array.isArray(value) && value.length === 0 ? null : value)

export async function readTopics(payload: Payload, { user }: AsUser) {
  const { docs } = await payload.find({
    collection: 'topics',
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs.map((doc) => ({
    id: doc.id,
    slug: doc.slug,
    formerSlugs: doc.formerSlugs ?? [],
    names: z.object({ en: z.string().nullish(), km: z.string().nullish() }).nullish().catch(null).parse(doc.name) ?? {},
  }))
}
export type StoredTopic = Awaited<ReturnType<typeof readTopics>>[number]

export function topicsById(stored: readonly StoredTopic[]): Topics {
  const slugs = new Map(stored.map(({ id, slug }) => [id, slug]))
  const ids = new Map(stored.map(({ id, slug }) => [slug, id]))
  return { slugOf: (id) => slugs.get(id), idOf: (slug) => ids.get(slug) }
}

export interface Reader {
  payload: Payload
  as: AsUser
  prose: Prose
  topics: Topics
}

/** One page of the resources that match, newest version of each, under the rules of access. */
export async function readResources({ payload, as, prose, topics }: Reader, where: Where, page = 1, limit = 500) {
  const { docs, hasNextPage, totalDocs } = await payload.find({
    collection: 'resources',
    where,
    draft: true,
    trash: true,
    locale: 'all',
    depth: 0,
    sort: 'slug',
    page,
    limit,
    overrideAccess: false,
    user: as.user,
    req: { headers: as.headers },
  })
  const resources = docs.map((doc) => storedOf(documentSchema.parse(doc), prose, topics))
  return { resources, hasNextPage, total: totalDocs }
}

/** How many slugs one query asks for. */
const AT_ONCE = 500

export async function readBySlug(reader: Reader, slugs: readonly string[]): Promise<Map<string, StoredResource>> {
  const found = new Map<string, StoredResource>()
  for (let from = 0; from < slugs.length; from += AT_ONCE) {
    const where = { slug: { in: slugs.slice(from, from + AT_ONCE) } }
    const { resources } = await readResources(reader, where, 1, AT_ONCE)
    for (const resource of resources) found.set(String(resource.values.slug), resource)
  }
  return found
}
