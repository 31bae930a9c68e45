import { restoreVersionOperation, type CollectionConfig, type Endpoint } from 'payload'

/**
 * In the place of Payload's own, which would put an old version before the public, or take down what is public when the
 * version was a draft. What is brought back is a draft, and goes the way of every draft.
 */
const restoring: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection: slug, id } = req.routeParams ?? {}
    const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)
    if (collection === undefined || typeof id !== 'string') return Response.json({ kind: 'unknown' }, { status: 404 })
    const doc = await restoreVersionOperation({ id, collection, depth: 0, draft: true, overrideAccess: false, req })
    return Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })
  },
}

/** For every collection that has drafts. */
export function restoresAsDraft(collection: CollectionConfig): CollectionConfig {
  const { endpoints, versions } = collection
  if (typeof versions !== 'object' || !versions.drafts || endpoints === false) return collection
  return { ...collection, endpoints: [restoring, ...(endpoints ?? [])] }
}
