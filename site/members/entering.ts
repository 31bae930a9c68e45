import { ownPath } from '../../collections/vocabulary/member-forms.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { sessionCookie, tokenInCookies } from './cookie.ts'
import { deviceOf } from './device.ts'
import { beginSession, endSessionOf, LONGEST_SECONDS, type Means } from './sessions.ts'

/** The token of the session that a browser names, whether or not it is over. */
export const tokenIn = (request: Request): string | undefined => tokenInCookies(request.headers.get('cookie'))

/**
 * Lets a member in on the device that asks, and ends the session that its browser had before.
 * @param hash of the password that was right, where one was asked for
 * @returns the cookie to set; undefined when the member is not active, or the password is another one by now
 */
export async function enter(
  request: Request,
  member: string,
  means: Means,
  hash?: string,
): Promise<string | undefined> {
  const token = await beginSession(member, means, deviceOf(request.headers.get('user-agent')), hash)
  if (token === undefined) return undefined
  const before = tokenIn(request)
  if (before !== undefined) await endSessionOf(before)
  // The browser keeps it as long as any session may last; that a session is over, the server knows.
  return sessionCookie(token, LONGEST_SECONDS)
}

/** Where somebody goes who is in: to the page that was wanted, if it is one of ours. */
export const destination = (next: string | undefined, locale: Locale): string =>
  ownPath(next ?? '') ?? sectionPath(locale, 'members')
