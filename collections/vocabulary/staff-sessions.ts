/** Seconds that a log-in of staff lasts, and at most those that a code of the second factor is good for. */
export const STAFF_SESSION_SECONDS = 8 * 60 * 60
