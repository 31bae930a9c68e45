import type {
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
  Where,
} from 'payload'

import { documentTag, READS } from '../../collections/vocabulary/cache-tags.ts'

/** Where whoever asks wants to know what the answer was made from; see `site/page-reads.ts`. */
function readsOf({ context }: Pick<PayloadRequest, 'context'>): Set<string> | undefined {
  const reads: unknown = context[READS]
  return reads instanceof Set ? (reads as Set<string>) : undefined
}

/** The documents that a query names one by one, as Payload asks for those that another document refers to. */
function namedBy(where: Where | undefined): readonly unknown[] {
  const condition: unknown = where?.['id']
  if (typeof condition !== 'object' || condition === null || !('in' in condition)) return []
  return Array.isArray(condition.in) ? condition.in : []
}

/** Those that may not be shown count too: that one of them is published makes another page. */
const beforeOperation: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const reads = operation === 'read' ? readsOf(req) : undefined
  if (reads !== undefined && 'where' in args) {
    for (const id of namedBy(args.where)) reads.add(documentTag(collection.slug, String(id)))
  }
}

const afterRead: CollectionAfterReadHook<{ id: string }> = ({ collection, doc, req }) => {
  readsOf(req)?.add(documentTag(collection.slug, doc.id))
}

/** Every document that is read on the way to an answer is written down, however deep in others it was found. */
export const rememberReads = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), beforeOperation],
    afterRead: [...(collection.hooks?.afterRead ?? []), afterRead],
  },
})
