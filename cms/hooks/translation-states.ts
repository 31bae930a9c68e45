import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  TypeWithTimestamps,
} from 'payload'

import { isTranslatedCollection, isTranslatedGlobal } from '../translation/kinds.ts'
import { forgetTranslations, refreshGlobal, refreshTranslations } from '../translation/refresh.ts'

const afterChange: CollectionAfterChangeHook<TypeWithTimestamps> = async ({ collection, doc, req }) => {
  if (isTranslatedCollection(collection.slug)) await refreshTranslations(req, collection.slug, [String(doc.id)])
  return doc
}

const afterDelete: CollectionAfterDeleteHook<TypeWithTimestamps> = async ({ id, req }) => {
  await forgetTranslations(req, String(id))
}

/** How a document stands in each language is stored with it, drafts included, in the transaction of its own change. */
export const keepTranslationStates = (collection: CollectionConfig): CollectionConfig =>
  isTranslatedCollection(collection.slug)
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
        },
      }
    : collection

const afterGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (isTranslatedGlobal(global.slug)) await refreshGlobal(req, global.slug)
  return doc as unknown
}

/** The same of what there is once. */
export const keepTranslationStatesOfGlobal = (global: GlobalConfig): GlobalConfig =>
  isTranslatedGlobal(global.slug)
    ? { ...global, hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), afterGlobalChange] } }
    : global
