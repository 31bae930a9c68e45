import type { FieldAccess } from 'payload'

import { isContentStaff, isMember } from './who.ts'

/** What a members-only document holds beyond its title and summary. Everybody reads it of a public one. */
export const readByMembersWhenGated: FieldAccess = ({ doc, req }) =>
  doc?.['visibility'] !== 'members' || isMember({ req }) || isContentStaff({ req })
