/** Under `/api/staff`. */
export const SECOND_FACTOR_PATHS = {
  enrol: '/second-factor/enrol',
  verify: '/second-factor/verify',
  reset: '/second-factor/reset',
} as const
