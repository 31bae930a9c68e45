/** Characters. Length is what counts (NIST SP 800-63B); no other rules. */
export const PASSWORD_MIN_LENGTH = 12
/** So long that nobody meets it, so short that hashing it costs nothing. */
export const PASSWORD_MAX_LENGTH = 256
