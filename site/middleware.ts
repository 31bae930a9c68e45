import { defineMiddleware } from 'astro:middleware'

import { DEFAULT_LOCALE, isLocale, type Locale } from '../collections/vocabulary/locales.ts'
import { feedAt, isForPrograms } from '../collections/vocabulary/paths.ts'
import { translator } from './messages/translate.ts'
import { readerFor } from './queries/reader.ts'
import { findSurroundings, isReportJourney, steadySurroundings } from './queries/surroundings.ts'

/** Language of an address; the default one where it names none. */
function localeOf(pathname: string): Locale {
  const first = feedAt(pathname)?.locale ?? pathname.split('/')[1]
  return isLocale(first) ? first : DEFAULT_LOCALE
}

/** What stands around an answer, and for whom it is: programs are shown no frame. */
async function surroundingsOf(pathname: string, locale: Locale) {
  if (isForPrograms(pathname)) return { reader: await readerFor({ locale }) }
  return isReportJourney(pathname) ? steadySurroundings(locale) : findSurroundings(locale)
}

/** Only the languages, and the root, begin an address of a page. */
const isAddressOfPage = (pathname: string) => pathname === '/' || isLocale(pathname.split('/')[1])

/** Lays out what every page needs, and holds a page back until it is whole: half a page is worse than an honest fault. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  // A page that hands over to another (to "not found", say) comes by again, and keeps what it had.
  if ('reader' in locals) return next()
  const { pathname } = url
  const locale = localeOf(pathname)
  Object.assign(locals, {
    locale,
    path: pathname,
    origin: process.env['SITE_URL'] ?? url.origin,
    t: translator(locale),
    ...(await surroundingsOf(pathname, locale)),
  })
  const response = await (isAddressOfPage(pathname) || isForPrograms(pathname) ? next() : next('/404'))
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(await response.arrayBuffer(), response)
})
