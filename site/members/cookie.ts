import { isToken } from '../../collections/accounts/token.ts'
import { environmentHere } from '../../collections/vocabulary/environment-here.ts'

/** Only over https may a cookie say that nobody but this host can have set it. */
const isSecure = (siteUrl: string) => siteUrl.startsWith('https:')
export const cookieName = (siteUrl: string): string => (isSecure(siteUrl) ? '__Host-member' : 'member')

const siteUrl = (): string => environmentHere().SITE_URL

const attributes = (maxAge: number): string =>
  ['Path=/', `Max-Age=${maxAge}`, 'HttpOnly', 'SameSite=Lax', ...(isSecure(siteUrl()) ? ['Secure'] : [])].join('; ')

/** @param seconds that the browser keeps it */
export const sessionCookie = (token: string, seconds: number): string =>
  `${cookieName(siteUrl())}=${token}; ${attributes(seconds)}`

export const endedCookie = (): string => `${cookieName(siteUrl())}=; ${attributes(0)}`

/** Whether a Cookie header has anything that could be a session of either name; a page that is everybody's is not for them. */
export const mayBeMember = (header: string | undefined): boolean => header?.includes('member=') ?? false

/** The session's token in a Cookie header; undefined when there is none that could be one. */
export function tokenInCookies(header: string | null | undefined): string | undefined {
  if (!header) return undefined
  const prefix = `${cookieName(siteUrl())}=`
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(prefix))
    .map((pair) => pair.slice(prefix.length))
    .find(isToken)
}
