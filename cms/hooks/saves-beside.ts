import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, RequestContext } from 'payload'

/** Where a request remembers that it saves beside what is public, not over it. */
const SAVES_BESIDE = 'savesDraftBesideThePublic'

/**
 * What is published together with many others is published as its newest version has it: without this, Payload would take
 * what was public or saved first, and not what was approved.
 */
const publishesMany = (args: object): boolean =>
  'where' in args && 'data' in args && (args.data as { _status?: unknown } | undefined)?._status === 'published'

export const remembersDraft: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  context[SAVES_BESIDE] = 'draft' in args && args.draft
  return operation === 'update' && publishesMany(args) ? { ...args, draft: true } : args
}

/** Whether what is saved stays a draft: Payload saves what is published over what is public, whatever else was asked. */
export const savesBeside = (context: RequestContext, status: unknown): boolean =>
  context[SAVES_BESIDE] === true && (status !== 'published' || context['isRestoringVersion'] === true)

export async function isPublic(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  const found = await req.payload.db.findOne({ collection, where, req, select: { id: true } })
  return found !== null
}
