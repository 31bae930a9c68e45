import { CONTENT_ROLES } from '../vocabulary/roles.ts'

/**
 * In SQL, of a row of `staff`: whether who gave out a draft may still read it. With the account, or the right to write, goes
 * whatever it has opened, to itself and to others.
 */
export const STILL_WRITES = `staff.disabled IS NOT TRUE AND staff.role IN (${CONTENT_ROLES.map((role) => `'${role}'`).join(', ')})`
