import type { PayloadRequest } from 'payload'

import { isLocale } from '../../collections/vocabulary/locales.ts'

const A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** Where Payload looks for the language of a request, before it asks the browser. */
export const LANGUAGE_COOKIE = 'payload-lng'

/** Whoever gets the answer to this request sees the administration in this language from now on. */
export function answerInLanguage(req: PayloadRequest, language: unknown): void {
  if (!isLocale(language)) return
  const secure = req.payload.config.serverURL.startsWith('https:') ? '; Secure' : ''
  const headers = new Headers(req.responseHeaders)
  headers.append(
    'Set-Cookie',
    `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${A_YEAR_IN_SECONDS}; HttpOnly; SameSite=Lax${secure}`,
  )
  req.responseHeaders = headers
}
