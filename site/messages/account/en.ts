/** Words of a member’s own account. */
export const englishAccount = {
  'account.title': 'My account',
} as const
