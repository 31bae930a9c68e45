import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

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
export const keepsTranslationStates = { afterChange, afterDelete }
