import type { PayloadRequest } from 'payload'

import { DECIDERS, ROLES, WRITERS, type Role } from '../../collections/vocabulary/roles.ts'
import { awaitsSecondFactor } from '../second-factor/holder.ts'

/**
 * The role of the staff member who asks; undefined for members, strangers, disabled accounts, and those who have shown
 * their password alone where it takes a second factor.
 */
export function roleOf(req: PayloadRequest): Role | undefined {
  const user = req.user
  if (user?.collection !== 'staff' || user.disabled) return undefined
  return awaitsSecondFactor(req) ? undefined : user.role
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
export const isPublisher = hasRole(...DECIDERS)
/** Those who write what the public reads. */
export const isContentStaff = hasRole(...WRITERS)
/** Those who work on reports. Nobody else sees one, administrators included. */
export const isAnalyst = hasRole('analyst')
export const isStaff = hasRole(...ROLES)

export function isMember({ req }: { req: PayloadRequest }): boolean {
  const user = req.user
  return user?.collection === 'members' && user.status === 'active'
}
