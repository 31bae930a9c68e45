import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

/** Where a request says that it takes over addresses on purpose: a merge does. Nobody else writes former slugs. */
export const TAKES_OVER = 'takesOverFormerSlugs'

const namesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []

interface Taking {
  req: PayloadRequest
  collection: CollectionSlug
  slug: string
  /** Who takes it; undefined while it is new. */
  by: unknown
}

/**
 * An address belongs to the record that has it now. Who takes one that used to be another's gets its visitors; the other
 * would claim it in vain, because a former address is looked up only where no present one is.
 */
async function takeFromOthers({ req, collection, slug, by }: Taking): Promise<void> {
  const { docs } = await req.payload.find({
    collection,
    where: { formerSlugs: { in: [slug] }, ...(by !== undefined && { id: { not_equals: by } }) },
    depth: 0,
    pagination: false,
    req,
  })
  for (const doc of docs) {
    const formerSlugs = namesIn((doc as { formerSlugs?: unknown }).formerSlugs).filter((each) => each !== slug)
    // Past the access rules: whoever may give a record this address may take it from where it only used to be.
    await req.payload.update({
      collection,
      id: doc.id,
      data: { formerSlugs },
      context: { [TAKES_OVER]: true },
      overrideAccess: true,
      depth: 0,
      req,
    })
  }
}

/** Links to an address that a record had before keep leading to it. */
export const keepsFormerSlugs: CollectionBeforeChangeHook = async ({ collection, context, data, originalDoc, req }) => {
  const before: unknown = originalDoc?.['slug']
  const slug: unknown = data['slug'] ?? before
  const kept = namesIn(context[TAKES_OVER] === true ? data['formerSlugs'] : originalDoc?.['formerSlugs'])
  const all = typeof before === 'string' && before !== slug ? [...kept, before] : kept
  const by: unknown = originalDoc?.['id']
  if (typeof slug === 'string' && slug !== before) await takeFromOthers({ req, collection: collection.slug, slug, by })
  return { ...data, formerSlugs: [...new Set(all)].filter((each) => each !== slug) }
}
