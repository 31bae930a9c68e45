import { createLocalReq, type PayloadRequest } from 'payload'

import type { Step } from '../../collections/vocabulary/stages.ts'
import { movedBy, overruledWith } from './asked.ts'
import type { Place } from './standing.ts'

export interface Taking {
  step: Step
  /** What is said to it, such as why a document is given back. */
  note?: string | undefined
  /** Why the gate is overruled. */
  reason?: string | undefined
  /** Whether the worker takes it, as it was scheduled. */
  isScheduled?: boolean
}

/** What is saved by it: the words stay as they are. */
const DATA = { publish: { _status: 'published' }, 'take-down': { _status: 'draft' } } as const

/**
 * Brings a document further, under the rules of access, of the desk, and of the gate: the hooks judge, as they do whichever
 * way somebody comes.
 * @param as who takes it, and in whose transaction
 * @throws StoppedByDesk and StoppedByGate when the rules refuse, and whatever Payload throws
 */
export async function takeStep(as: PayloadRequest, { collection, id }: Place, taking: Taking): Promise<void> {
  const { step, note, reason, isScheduled } = taking
  const context = {
    ...movedBy({ step, note: note === '' ? undefined : note, isScheduled }),
    ...(reason !== undefined && overruledWith(reason)),
  }
  const { payload, user, headers, i18n, transactionID } = as
  const req = await createLocalReq(
    { ...(user && { user }), req: { headers, i18n, ...(transactionID !== undefined && { transactionID }) }, context },
    payload,
  )
  await payload.update({
    collection,
    id,
    data: step === 'publish' || step === 'take-down' ? DATA[step] : {},
    draft: step !== 'publish' && step !== 'take-down',
    depth: 0,
    overrideAccess: false,
    req,
  })
}
