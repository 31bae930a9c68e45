/** Words of subscribing to the newsletter. */
export const englishNewsletter = {
  'subscribe.title': 'Subscribe',
} as const
