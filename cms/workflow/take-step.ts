import { createLocalReq, Locked, NotFound, type Payload, type PayloadRequest } from 'payload'

import type { Step } from '../../collections/vocabulary/stages.ts'
import { movedBy, overruledWith } from './asked.ts'
import { StoppedByOthers } from './meanwhile.ts'
import type { Place } from './standing.ts'

export interface Taking {
  step: Step
  /** What is said to it, such as why a document is given back. */
  note?: string | undefined
  /** Why the gate is overruled. */
  reason?: string | undefined
  /** When the newest version was saved that they had before them: with another one, the step is not taken. */
  seen?: string | undefined
  /** Whether the worker takes it, as it was scheduled. */
  isScheduled?: boolean
}

/** What is saved by it: the words stay as they are. */
const DATA = { publish: { _status: 'published' }, 'take-down': { _status: 'draft' } } as const

/** What Payload does not find, and is there all the same, is in the trash. */
const isThere = async (payload: Payload, { collection, id }: Place): Promise<boolean> =>
  (await payload.db.findOne({ collection, where: { id: { equals: id } } })) !== null

/**
 * Brings a document further, under the rules of access, of the desk, and of the gate: the hooks judge, as they do whichever
 * way somebody comes.
 * @param as who takes it, and in whose transaction
 * @throws StoppedByDesk and StoppedByGate when the rules refuse, StoppedByOthers when it is not what they have seen, and
 * whatever Payload throws
 */
export async function takeStep(as: PayloadRequest, { collection, id }: Place, taking: Taking): Promise<void> {
  const { step, note, reason, seen, isScheduled } = taking
  const context = {
    ...movedBy({ step, note: note === '' ? undefined : note, seen, isScheduled }),
    ...(reason !== undefined && overruledWith(reason)),
  }
  const { payload, user, headers, i18n, transactionID } = as
  const req = await createLocalReq(
    { ...(user && { user }), req: { headers, i18n, ...(transactionID !== undefined && { transactionID }) }, context },
    payload,
  )
  try {
    await payload.update({
      collection,
      id,
      data: step === 'publish' || step === 'take-down' ? DATA[step] : {},
      draft: step !== 'publish' && step !== 'take-down',
      depth: 0,
      overrideAccess: false,
      // The worker publishes what was read when it was scheduled, and taking a page down waits for nobody.
      overrideLock: isScheduled === true || step === 'take-down',
      req,
    })
  } catch (error) {
    if (error instanceof Locked) throw new StoppedByOthers(as, 'locked')
    if (error instanceof NotFound && (await isThere(payload, { collection, id })))
      throw new StoppedByOthers(as, 'trash')
    throw error
  }
}
