import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload'

import { isTranslated } from '../translation/kinds.ts'
import { forgetTranslations, refreshTranslations } from '../translation/refresh.ts'

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isTranslated(collection.slug)) await refreshTranslations(req, collection.slug, [String(doc.id)])
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetTranslations(req, String(id))
}

/** How a document stands in each language is stored with it, drafts included, in the transaction of its own change. */
export const keepTranslationStates = (collection: CollectionConfig): CollectionConfig =>
  isTranslated(collection.slug)
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
        },
      }
    : collection
