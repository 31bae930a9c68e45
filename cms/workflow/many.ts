import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { STEPS } from '../../collections/vocabulary/stages.ts'
import { findNames, keyOf } from '../document-names/find-names.ts'
import { pageLocale } from '../i18n/page-locale.ts'
import { LEAST_REASON, MAX_REASON_LENGTH } from './lengths.ts'
import { MOST_AT_ONCE, type ManyAnswer } from './many-answer.ts'
import { StoppedByDesk, StoppedByGate } from './refusal.ts'
import type { Place } from './standing.ts'
import { takeStep } from './take-step.ts'

export const manyBody = z.object({
  /** To give back many, one would have to say of each what is to be changed. */
  step: z.enum(STEPS).exclude(['give-back']),
  ids: z.array(z.uuid()).min(1).max(MOST_AT_ONCE),
  /** When the versions were saved that the list shows, by the ids of their documents. */
  seen: z.record(z.uuid(), z.iso.datetime()).optional(),
  /** Why the gate is overruled: one reason for all of them, kept with each. */
  reason: z.string().trim().min(LEAST_REASON).max(MAX_REASON_LENGTH).optional(),
})

function whyOf(error: unknown): string {
  if (error instanceof StoppedByDesk || error instanceof StoppedByGate) return error.message
  // Payload's own refusals are said to whoever asks; a fault is not for their eyes.
  if (error instanceof Error && 'isOperational' in error && 'isPublic' in error && error.isPublic === true)
    return error.message
  throw error
}

/** Takes a step with each of many documents, in a transaction of its own: what the rules refuse holds up nobody else. */
export async function takeMany(
  req: PayloadRequest,
  collection: Place['collection'],
  { ids, reason, seen, step }: z.infer<typeof manyBody>,
): Promise<ManyAnswer> {
  const refused: Omit<ManyAnswer['refused'][number], 'name'>[] = []
  for (const id of ids) {
    try {
      await takeStep(req, { collection, id }, { step, reason, seen: seen?.[id] })
    } catch (error) {
      refused.push({ id, why: whyOf(error), byGate: error instanceof StoppedByGate })
    }
  }
  const named = refused.map(({ id: document }) => ({ source: collection, document }))
  const names = await findNames(req, named, pageLocale(req.i18n))
  const nameOf = (document: string) => names.get(keyOf({ source: collection, document }))?.name ?? '—'
  return {
    kind: 'done',
    done: ids.length - refused.length,
    refused: refused.map((each) => ({ ...each, name: nameOf(each.id) })),
  }
}
