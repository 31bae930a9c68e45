/** Words of signing up and logging in. */
export const englishDoors = {
  'login.title': 'Log in',
} as const
