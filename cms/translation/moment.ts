/** Phnom Penh is seven hours ahead of UTC all year. */
const AHEAD_MS = 7 * 3_600_000

/** A day and the time of it in Phnom Penh, `2026-11-28 09:30`, as the administration writes all of them. */
export const writeMoment = (moment: Date): string =>
  new Date(moment.getTime() + AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ')
