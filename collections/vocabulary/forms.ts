/** Bytes that a form may have: fifty of the longest addresses in three-byte letters, percent-encoded, and the rest. */
export const MAX_FORM_BYTES = 2_000_000
