import type { PayloadRequest } from 'payload'

import type { Role } from '../../collections/vocabulary/roles.ts'

/** The role of the staff member who asks; undefined for members, strangers and disabled accounts. */
export function roleOf(req: PayloadRequest): Role | undefined {
  const user = req.user
  return user?.collection === 'staff' && !user.disabled ? user.role : undefined
}

const hasRole =
  (...roles: readonly Role[]) =>
  ({ req }: { req: PayloadRequest }): boolean => {
    const role = roleOf(req)
    return role !== undefined && roles.includes(role)
  }

export const nobody = () => false
export const anyone = () => true

export const isAdmin = hasRole('admin')
/** Those who may put something before the public. */
export const isPublisher = hasRole('admin', 'publisher')
/** Those who write what the public reads. */
export const isContentStaff = hasRole('admin', 'publisher', 'editor')
/** Those who work on reports. Nobody else sees one, administrators included. */
export const isAnalyst = hasRole('analyst')
export const isStaff = hasRole('admin', 'publisher', 'editor', 'analyst')

export function isMember({ req }: { req: PayloadRequest }): boolean {
  const user = req.user
  return user?.collection === 'members' && user.status === 'active'
}
