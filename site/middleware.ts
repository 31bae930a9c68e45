import { defineMiddleware } from 'astro:middleware'

import { DEFAULT_LOCALE, isLocale, type Locale } from '../collections/vocabulary/locales.ts'
import { translator } from './messages/translate.ts'
import { findFrame } from './queries/frame.ts'
import { readerFor } from './queries/reader.ts'

/** Language of an address; the default one where it names none. */
function localeOf(pathname: string): Locale {
  const first = pathname.split('/')[1]
  return isLocale(first) ? first : DEFAULT_LOCALE
}

/** Lays out what every page needs, and holds a page back until it is whole: half a page is worse than an honest fault. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const locale = localeOf(url.pathname)
  const reader = await readerFor({ locale })
  const frame = await findFrame(reader)
  Object.assign(locals, { locale, reader, frame, t: translator(locale), origin: process.env['SITE_URL'] ?? url.origin })
  // Only the languages, the root and the site's own error pages begin an address.
  const first = url.pathname.split('/')[1] ?? ''
  const known = isLocale(first) || first === ''
  const response = await (known ? next() : next('/404'))
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(await response.arrayBuffer(), response)
})
