import type { MemberStatus } from '../../../collections/vocabulary/members.ts'

/** The list of members, all of them or those of one status. @param admin where the administration lives */
export const listOf = (admin: string, status?: MemberStatus): string =>
  `${admin}/collections/members${status === undefined ? '' : `?where[status][equals]=${status}`}`
