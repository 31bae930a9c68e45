import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, TypeWithTimestamps } from 'payload'
import { z } from 'zod'

import { connectionOf } from '../request-connection.ts'

/** Where a request says that it takes over addresses on purpose: a merge does. Nobody else writes former slugs. */
export const TAKES_OVER = 'takesOverFormerSlugs'

const slugs = z.array(z.string()).catch([])
const storedSchema = z.object({
  slug: z.string().nullish(),
  formerSlugs: slugs,
  wasPublished: z.boolean().nullish(),
  publishedAt: z.string().nullish(),
})
type Stored = z.infer<typeof storedSchema>

/** The document as the public knows it, or would: a draft that is written beside it is somewhere else. */
async function storedDocument(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<Stored> {
  const found =
    id === undefined ? null : await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })
  return storedSchema.parse(found ?? {})
}

const hasComeBy = (now: number, publishedAt: unknown): boolean =>
  typeof publishedAt !== 'string' || Date.parse(publishedAt) <= now

/** Whether anybody outside can have followed a link to the address that the document has now. */
const wasPublic = (hasDrafts: boolean, { wasPublished, publishedAt }: Stored): boolean =>
  !hasDrafts || (wasPublished === true && hasComeBy(Date.now(), publishedAt))

/**
 * An address belongs to the document that has it now. Who takes one that used to be another's gets its visitors; the other
 * would claim it in vain, because a former address is looked up only where no present one is.
 */
async function takeFromOthers(req: PayloadRequest, collection: CollectionSlug, slug: string, by: unknown) {
  const texts = sql.identifier(`${collection.replaceAll('-', '_')}_texts`)
  const others = typeof by === 'string' ? sql`AND parent_id <> ${by}::uuid` : sql``
  // Not the Local API: it would write over what is public with a draft that somebody has begun beside it.
  const connection = await connectionOf(req)
  await connection.execute(sql`DELETE FROM ${texts} WHERE path = 'formerSlugs' AND text = ${slug} ${others}`)
}

/**
 * Links to an address that a document had while it was public keep leading to it. What counts is what is stored, not what a
 * draft said meanwhile: an address that was only ever a draft's leaves nothing behind.
 */
export const keepsFormerSlugs: CollectionBeforeChangeHook<TypeWithTimestamps> = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const by: unknown = originalDoc?.['id']
  const stored = await storedDocument(req, collection.slug, by)
  const hasDrafts = Boolean(collection.versions)
  const slug: unknown = data['slug'] ?? stored.slug
  const kept = context[TAKES_OVER] === true ? slugs.parse(data['formerSlugs']) : stored.formerSlugs
  const left = stored.slug && wasPublic(hasDrafts, stored) ? [stored.slug] : []
  const becomesPublic = !hasDrafts || (data['_status'] === 'published' && hasComeBy(Date.now(), data['publishedAt']))
  if (becomesPublic && typeof slug === 'string' && (slug !== stored.slug || hasDrafts))
    await takeFromOthers(req, collection.slug, slug, by)
  return { ...data, formerSlugs: [...new Set([...kept, ...left])].filter((each) => each !== slug) }
}
