import type { Payload } from 'payload'

import { stepOf } from './codes.ts'
import type { Session } from './pass.ts'
import { belongingToAccount, belongingToSession, openSecret, sealSecret } from './secret.ts'
import { countAttempt, takeStep } from './store.ts'

export type Verification =
  | { kind: 'passed' }
  | { kind: 'refused' }
  /** Too many wrong codes; right ones are not taken either. */
  | { kind: 'locked' }
  /** What this page offered is offered no longer: another one did, or the factor was reset. */
  | { kind: 'outdated' }

/** Checks a code, which counts once, and with the first right one confirms the factor. */
export async function verify(payload: Payload, holder: Session, code: string, now: Date): Promise<Verification> {
  const stored = await countAttempt(payload, holder.id, now)
  if (stored === undefined) return { kind: 'locked' }
  const before = stored.sealedSecret
  if (before === null) return { kind: 'outdated' }
  const account = belongingToAccount(holder.id)
  const secret = openSecret(before, stored.confirmed ? account : belongingToSession(holder))
  if (secret === undefined) {
    if (stored.confirmed) payload.logger.error('A second factor does not open: was CMS_SECRET changed? Reset it.')
    return { kind: stored.confirmed ? 'refused' : 'outdated' }
  }
  const step = stepOf(secret, code, now)
  if (step === undefined) return { kind: 'refused' }
  const after = stored.confirmed ? before : sealSecret(secret, account)
  const taken = await takeStep(payload, holder.id, { before, after, step, now })
  return { kind: taken ? 'passed' : 'refused' }
}
