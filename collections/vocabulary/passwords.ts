/** Length is what counts (NIST SP 800-63B); no other rules. */
export const PASSWORD_MIN_LENGTH = 12
