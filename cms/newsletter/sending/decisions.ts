/** What staff decide about a delivery of which nobody knows whether it arrived. */
export const DECISIONS = ['again', 'leave'] as const
export type Decision = (typeof DECISIONS)[number]
