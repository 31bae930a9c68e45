import { DAY, MINUTE } from '../../collections/vocabulary/durations.ts'
import { clockInPhnomPenh, whenInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'

/** Further ahead than this somebody has mistyped the year. */
const FURTHEST = 366 * DAY
/** Who takes a minute to press the button still means what the form says. */
const GRACE = MINUTE

/** As the rest of the admin writes it: `2026-10-05 08:00`, in Phnom Penh. */
export const writeMoment = (moment: Date | string): string => clockInPhnomPenh(new Date(moment)).replace('T', ' ')

export type MomentProblem = 'moment' | 'past' | 'tooFar'
type ReadMoment = { kind: 'moment'; at: Date } | { kind: 'problem'; problem: MomentProblem }

/** What somebody put in for a moment to come: `now`, or a day and a time in Phnom Penh as the box holds it. */
export function readMoment(written: string, now: Date): ReadMoment {
  if (written === 'now') return { kind: 'moment', at: now }
  const at = whenInPhnomPenh(written)
  // A day that is in no calendar, such as 31 February, would become another one.
  if (Number.isNaN(at.getTime()) || clockInPhnomPenh(at) !== written) return { kind: 'problem', problem: 'moment' }
  if (at.getTime() < now.getTime() - GRACE) return { kind: 'problem', problem: 'past' }
  if (at.getTime() > now.getTime() + FURTHEST) return { kind: 'problem', problem: 'tooFar' }
  return { kind: 'moment', at }
}
