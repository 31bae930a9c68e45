import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { withNext } from '../../../collections/vocabulary/member-forms.ts'
import { sectionPath } from '../../../collections/vocabulary/paths.ts'

/** Where somebody who is not logged in is sent, to come back to the page that was wanted. */
export const logInFirst = (locale: Locale, wanted: string): string =>
  withNext(sectionPath(locale, 'memberLogin'), wanted)
