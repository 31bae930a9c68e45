import { DECIDERS, WRITERS, type Role } from '../vocabulary/roles.ts'

const isOneOf = (roles: readonly Role[]) => `role IN (${roles.map((role) => `'${role}'`).join(', ')})`

/** Conditions on who has a role. */
export const DECIDES = isOneOf(DECIDERS)

/** Conditions on rows of `staff`: those who decide, or write, and whose account is open. */
export const IS_DECIDER = `${DECIDES} AND disabled IS NOT TRUE`
export const IS_WRITER = `${isOneOf(WRITERS)} AND disabled IS NOT TRUE`
