import { randomBytes } from 'node:crypto'

import { NextResponse, type NextRequest } from 'next/server'

import { environmentHere } from '../collections/vocabulary/environment-here.ts'
import { preferredLocale } from '../collections/vocabulary/preferred-locale.ts'
import { LANGUAGE_COOKIE } from './i18n/language-cookie.ts'

/**
 * The admin's scripts run by a nonce alone. Its styles cannot: Payload and Lexical set style attributes on elements.
 * `blob:` and `data:` are previews of pictures before they are uploaded.
 */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Drafts are shown by the site itself.
    `frame-src ${environmentHere().SITE_URL}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Where Next keeps fonts; nothing there is anybody's own. */
const STATIC_MEDIA = '/_next/static/media/'

export function proxy(request: NextRequest): NextResponse {
  const contentSecurityPolicy = policy(randomBytes(16).toString('base64'))
  const headers = new Headers(request.headers)
  // Next reads the nonce for its own scripts from here.
  headers.set('content-security-policy', contentSecurityPolicy)
  // Whoever has never logged in here is asked for a password in the language of the browser.
  if (!request.cookies.has(LANGUAGE_COOKIE)) {
    const language = `${LANGUAGE_COOKIE}=${preferredLocale(headers.get('accept-language'))}`
    headers.set('cookie', [headers.get('cookie'), language].filter(Boolean).join('; '))
  }
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', contentSecurityPolicy)
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'no-referrer')
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  // A previewed letter is a document of no origin, and browsers ask whether it may have a font of ours.
  if (request.nextUrl.pathname.startsWith(STATIC_MEDIA)) response.headers.set('access-control-allow-origin', '*')
  return response
}

export const config = { matcher: '/:path*' }
