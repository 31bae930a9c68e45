import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { sectionPath, type Section } from '../../../collections/vocabulary/paths.ts'

/** What a page says of what has just been done there; its words are `account.done.…`. */
export const DONE = [
  'details',
  'password',
  'emailAsked',
  'sessionsEnded',
  'passkeyAdded',
  'passkeyRenamed',
  'passkeyRemoved',
] as const
type Done = (typeof DONE)[number]
export const DONE_PARAMETER = 'done'

/** Where a browser is sent after a form, so that to load the page again does nothing again. */
export const donePath = (locale: Locale, section: Section, done: Done): string =>
  `${sectionPath(locale, section)}?${DONE_PARAMETER}=${done}`
