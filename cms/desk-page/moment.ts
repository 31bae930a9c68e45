/** Milliseconds that clocks in Phnom Penh are ahead of UTC, the year round. */
const AHEAD = 7 * 60 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000
/** Further ahead than this somebody has mistyped the year. */
const FURTHEST = 366 * DAY
/** Who takes a minute to press the button still means what the form says. */
const GRACE = 60_000

/** As a browser's box for a day and a time holds it: `2026-10-05T08:00`, in Phnom Penh. */
export const momentInBox = (moment: Date): string => new Date(moment.getTime() + AHEAD).toISOString().slice(0, 16)

/** As the rest of the admin writes it: `2026-10-05 08:00`, in Phnom Penh. */
export const writeMoment = (iso: string): string => momentInBox(new Date(iso)).replace('T', ' ')

export type MomentProblem = 'moment' | 'past' | 'tooFar'
export type ReadMoment = { kind: 'moment'; at: Date } | { kind: 'problem'; problem: MomentProblem }

/** What somebody put in for a moment to come: `now`, or a day and a time in Phnom Penh as the box holds it. */
export function readMoment(written: string, now: Date): ReadMoment {
  if (written === 'now') return { kind: 'moment', at: now }
  const at = new Date(`${written}:00.000+07:00`)
  // A day that is in no calendar, such as 31 February, would become another one.
  if (Number.isNaN(at.getTime()) || momentInBox(at) !== written) return { kind: 'problem', problem: 'moment' }
  if (at.getTime() < now.getTime() - GRACE) return { kind: 'problem', problem: 'past' }
  if (at.getTime() > now.getTime() + FURTHEST) return { kind: 'problem', problem: 'tooFar' }
  return { kind: 'moment', at }
}
