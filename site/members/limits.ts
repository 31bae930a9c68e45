import { createHmac, randomBytes } from 'node:crypto'

import { HOUR } from '../../collections/vocabulary/durations.ts'
import { Guard } from '../guard/guard.ts'

const key = randomBytes(32)

/** An address as the counts know it, whether or not it has an account: it is kept nowhere, not even in memory. */
export const accountKey = (email: string): string =>
  createHmac('sha256', key).update(email.trim().toLowerCase()).digest('base64url').slice(0, 22)

/**
 * Attempts to log in that failed. A few are free; then each takes a proof of work or half a minute, for whoever comes to this
 * account and wherever from. So guessing is slow, and nobody is ever locked out by somebody else's guessing.
 */
export const logInGuard = new Guard({
  window: 15 * 60_000,
  free: { perVisitor: 30, perAccount: 6, overall: 600 },
  proved: { perVisitor: 300, overall: 6000 },
  wait: 30_000,
  turns: 100,
})

/** Messages that are asked for: sign-up, a new password, a new address, the newsletter. */
export const mailGuard = new Guard({
  window: HOUR,
  free: { perVisitor: 40, perAccount: 4, overall: 1000 },
  proved: { perVisitor: 400, perAccount: 12, overall: 10_000 },
  wait: 30_000,
  turns: 100,
})
