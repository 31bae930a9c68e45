import type { DeliveryState } from '../../../collections/vocabulary/newsletter.ts'
import type { Handing } from '../../email/letter.ts'

/** What an attempt is written down as. */
export interface Outcome {
  state: Extract<DeliveryState, 'waiting' | 'sent' | 'bounced' | 'failed' | 'unknown'>
  /** What the mail server said, by its code alone. */
  code?: string
  /** Seconds until whoever waits may be tried again. */
  again?: number
}

/** Seconds to wait after the first attempt that came to nothing, the second, and so on; after one more it is given up. */
const DELAYS = [60, 5 * 60, 20 * 60, 60 * 60]
export const MOST_ATTEMPTS = DELAYS.length + 1

function later(attempt: number, code: string): Outcome {
  const again = DELAYS[attempt - 1]
  return again === undefined ? { state: 'failed', code } : { state: 'waiting', code, again }
}

/**
 * What is written down of an attempt; undefined when it counts for nothing, because the letter was not to blame.
 * @param attempt from 1
 */
export function outcomeOf(handing: Handing, attempt: number): Outcome | undefined {
  switch (handing.kind) {
    case 'taken':
      return { state: 'sent' }
    case 'refused':
      if (!handing.lasting) return later(attempt, handing.code)
      return { state: handing.what === 'recipient' ? 'bounced' : 'failed', code: handing.code }
    case 'lost':
      // Tried again it could arrive twice. Staff decide.
      return handing.handedOver ? { state: 'unknown', code: handing.code } : later(attempt, handing.code)
    case 'closed':
    case 'withdrawn':
      return undefined
  }
}
