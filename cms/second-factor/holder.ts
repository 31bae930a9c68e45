import type { PayloadRequest, TypedUser } from 'payload'

import { ROLES_WITH_SECOND_FACTOR } from '../../collections/vocabulary/roles.ts'
import { isPassOf, passIn, type Session } from './pass.ts'

/** What Payload adds to those who logged in over HTTP, and its types do not tell. */
type LoggedIn = TypedUser & { _strategy?: string; _sid?: string }

/**
 * Who asks, when it is somebody whose role needs a second factor and who has logged in over HTTP. Payload marks those
 * by the strategy and the session that it found them with; users that our own code hands to the Local API bear neither.
 */
export function holderOf(req: Pick<PayloadRequest, 'user'>): Session | undefined {
  const user: LoggedIn | null = req.user
  if (user?.collection !== 'staff' || user.disabled || user._strategy === undefined) return undefined
  // Without a session there is nothing that a pass could belong to, and so none that fits.
  return ROLES_WITH_SECOND_FACTOR.includes(user.role) ? { id: String(user.id), sid: user._sid ?? '' } : undefined
}

/** Whether who asks has a second factor still to show: until then their role is none. */
export function awaitsSecondFactor(req: Pick<PayloadRequest, 'user' | 'headers'>): boolean {
  const holder = holderOf(req)
  if (holder === undefined) return false
  return holder.sid === '' || !isPassOf(holder, passIn(req.headers), new Date())
}
