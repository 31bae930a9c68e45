import type { FieldAccess } from 'payload'

import { isContentStaff, isMember } from './who.ts'

/**
 * What a members-only document holds beyond its title and summary. Everybody reads it of a public one. A document that does
 * not say whom it is for, because somebody selected other fields or asks whether they may search in this one, is for members.
 */
export const readByMembersWhenGated: FieldAccess = ({ doc, req }) =>
  doc?.['visibility'] === 'public' || isMember({ req }) || isContentStaff({ req })
