/** In characters. */
export const MAX_COMMENT_LENGTH = 2000

/** In characters: why a check is overruled, and what is to be changed. Less says nothing. */
export const LEAST_REASON = 3
export const MAX_REASON_LENGTH = 500
