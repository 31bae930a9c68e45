import { killTransaction, createLocalReq, initTransaction, type PayloadRequest } from 'payload'

import type { ScheduledAct } from './schedules.ts'
import type { Place } from './standing.ts'
import { takeStep, type Taking } from './take-step.ts'

/**
 * Tries what the worker will do later, and takes it back: rules that would refuse it then refuse it now, whatever they are.
 * @throws what the rules say against it
 */
export async function rehearse(
  as: PayloadRequest,
  place: Place,
  act: ScheduledAct,
  { reason, seen }: Pick<Taking, 'reason' | 'seen'>,
): Promise<void> {
  const { payload, user, headers, i18n } = as
  const req = await createLocalReq({ ...(user && { user }), req: { headers, i18n } }, payload)
  await initTransaction(req)
  try {
    await takeStep(req, place, { step: act, reason, seen })
  } finally {
    await killTransaction(req)
  }
}
