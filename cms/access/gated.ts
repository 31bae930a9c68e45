import type { FieldAccess, PayloadRequest, TypeWithTimestamps } from 'payload'

import { PREVIEWED } from '../../collections/vocabulary/cache-tags.ts'
import { isContentStaff, isMember } from './who.ts'

/**
 * What a members-only document holds beyond its title and summary. Everybody reads it of a public one. A document that does
 * not say whom it is for, because somebody selected other fields or asks whether they may search in this one, is for members.
 */
export const readByMembersWhenGated: FieldAccess<TypeWithTimestamps> = ({ doc, req }) =>
  doc?.['visibility'] === 'public' || isMember({ req }) || isContentStaff({ req }) || isPreviewed(doc, req)

/** Whoever has a link to a draft reads all of it. Nobody but the site itself writes into the context of a request. */
const isPreviewed = (doc: { id?: unknown } | undefined, { context }: PayloadRequest): boolean =>
  doc?.id !== undefined && context[PREVIEWED] === doc.id
