import { Forbidden, type CollectionBeforeChangeHook, type TypeWithTimestamps } from 'payload'

import { isPublisher, roleOf } from '../access/who.ts'
import { isPublic, savesBeside } from './saves-beside.ts'

/**
 * What an editor saves never reaches the public by itself. The access rules refuse an editor who asks to publish. They
 * cannot see the ways round: a change that does not mention the status of a public document, one that takes it down, or
 * a copy of it that would be public as well.
 */
export const editorsWriteDrafts: CollectionBeforeChangeHook<TypeWithTimestamps> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (roleOf(req) === undefined || isPublisher({ req })) return data
  if (operation === 'create') return { ...data, _status: 'draft', wasPublished: false }
  const beside = savesBeside(context, data['_status'])
  if (!beside && (await isPublic(req, collection.slug, originalDoc?.['id']))) throw new Forbidden(req.t)
  return data
}
