import {
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { isPublisher, roleOf } from '../access/who.ts'

/** Where a request remembers that it saves beside what is public, not over it. */
export const SAVES_BESIDE = 'savesDraftBesideThePublic'

const remembersDraft: CollectionBeforeOperationHook = ({ args, context }) => {
  context[SAVES_BESIDE] = 'draft' in args && args.draft
  return args
}

async function isPublic(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  const found = await req.payload.db.findOne({ collection, where, req, select: { id: true } })
  return found !== null
}

/**
 * The access rules refuse an editor who asks to publish. They cannot see the ways round: a change that does not mention
 * the status of a public document, one that takes it down, or a copy of it that would be public as well.
 */
const leavesThePublicAlone: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (roleOf(req) === undefined || isPublisher({ req })) return data
  if (operation === 'create') return { ...data, _status: 'draft', wasPublished: false }
  const savesBeside = context[SAVES_BESIDE] === true && data['_status'] !== 'published'
  if (!savesBeside && (await isPublic(req, collection.slug, originalDoc?.['id']))) throw new Forbidden(req.t)
  return data
}

/** For every collection of published content: what an editor saves never reaches the public by itself. */
export const editorsWriteDrafts = { beforeOperation: remembersDraft, beforeChange: leavesThePublicAlone }
