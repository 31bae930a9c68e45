/** Words of what members alone may open. */
export const englishGate = {
  'gate.title': 'For members',
} as const
