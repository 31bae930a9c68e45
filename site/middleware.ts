import type { APIContext, MiddlewareNext } from 'astro'
import { defineMiddleware } from 'astro:middleware'

import { environmentHere } from '../collections/vocabulary/environment-here.ts'
import { DEFAULT_LOCALE, isLocale, type Locale } from '../collections/vocabulary/locales.ts'
import { withNext } from '../collections/vocabulary/member-forms.ts'
import {
  cardAt,
  feedAt,
  homePath,
  isForPrograms,
  isReportJourney,
  ROBOTS_PATH,
  sectionPath,
} from '../collections/vocabulary/paths.ts'
import { log } from './log.ts'
import { translator } from './messages/translate.ts'
import { attempt } from './members/attempt.ts'
import { tokenInCookies } from './members/cookie.ts'
import { onward, seeOther, type Onward } from './members/door-answer.ts'
import { asUser, findSession } from './members/sessions.ts'
import { asksForAgreement, hasAgreed, isDoor } from './members/terms.ts'
import { findMemberRules } from './queries/member-rules.ts'
import { PageReads } from './page-reads.ts'
import { previewAsked, type PreviewAsked } from './preview.ts'
import { previewHeaders } from './server/preview-headers.ts'
import { whereOldAddressLeads } from './queries/old-addresses.ts'
import { readerFor } from './queries/reader.ts'
import { findSurroundings, steadySurroundings } from './queries/surroundings.ts'

/** Language of an address; the default one where it names none. */
function localeOf(pathname: string): Locale {
  const first = (feedAt(pathname) ?? cardAt(pathname))?.locale ?? pathname.split('/')[1]
  return isLocale(first) ? first : DEFAULT_LOCALE
}

/** Who comes to log in, or out, has come in vain when the page falls with the database. */
async function memberAtTheDoor(token: string | undefined) {
  const found = await attempt(async () => (token === undefined ? undefined : findSession(token)))
  return found.kind === 'done' ? found.value : undefined
}

/** A member, and who that is to the rules of access: nobody, until the terms as they are now are agreed to. */
async function memberAndReader(token: string | undefined, locale: Locale, reads: PageReads) {
  const member = token === undefined ? undefined : await findSession(token)
  const agreed = member !== undefined && hasAgreed(member, await findMemberRules(locale))
  return { ...(await findSurroundings({ locale, reads, ...asUser(agreed ? member : undefined) })), member }
}

/** What stands around an answer, and for whom it is: programs are shown no frame, and who reports is nobody. */
async function surroundingsOf(pathname: string, locale: Locale, token: string | undefined, reads: PageReads) {
  // Robots that get no answer leave the whole site alone, so that theirs needs no database.
  if (pathname === ROBOTS_PATH) return { reader: { locale, reads, facts: new Map() } }
  if (isForPrograms(pathname)) return { reader: await readerFor({ locale, reads }) }
  if (isReportJourney(pathname)) return steadySurroundings(locale)
  if (isDoor(pathname)) return { ...(await steadySurroundings(locale)), member: await memberAtTheDoor(token) }
  return memberAndReader(token, locale, reads)
}

/** A member's own pages wait until the terms as they are now are agreed to. */
function agreementFirst({ locale, path, member, reader }: App.Locals, search: string): Onward | undefined {
  if (member === undefined || reader.user !== undefined || !asksForAgreement(path)) return undefined
  return onward(withNext(sectionPath(locale, 'memberTerms'), path + search))
}

/** A draft, for whoever has a link to it and for nobody else. */
async function previewed(
  asked: Exclude<PreviewAsked, { kind: 'none' }>,
  locals: App.Locals,
  next: MiddlewareNext,
): Promise<Response> {
  if (asked.kind === 'moved') return seeOther(onward(asked.path))
  if (asked.kind === 'open') {
    const { claim, isLive, readyIn, typed } = asked
    locals.reader = { ...locals.reader, preview: { kind: claim.kind, id: claim.id, ...(typed && { typed }) } }
    locals.preview = { until: new Date(claim.until), readyIn, ...(isLive && { staff: environmentHere().CMS_URL }) }
  }
  const response = await (asked.kind === 'open' ? next() : next('/preview-closed'))
  const whole = new Response(await response.arrayBuffer(), response)
  const headers = previewHeaders(locals.origin, locals.preview?.staff)
  for (const [name, value] of Object.entries(headers)) whole.headers.set(name, value)
  return whole
}

/** Only the languages, and the root, begin an address of a page. */
const isAddressOfPage = (pathname: string) => pathname === '/' || isLocale(pathname.split('/')[1])

/** What no program can decode is no address: the page that says so leads to none in the other language. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== ''
  } catch {
    return false
  }
}

/**
 * The way to what stood at an address of the former site: where nothing is found, and where the first page is asked for with
 * the number of a post.
 */
async function ofFormerSite(
  { reader, reads }: App.Locals,
  { method }: Request,
  { pathname, search }: URL,
): Promise<Response | undefined> {
  if ((method !== 'GET' && method !== 'HEAD') || (pathname === '/' && search === '')) return undefined
  const to = await whereOldAddressLeads({ ...reader, reads }, pathname, search)
  return to === undefined ? undefined : new Response(null, { status: 301, headers: { location: to } })
}

/** Lays out what every page needs, and holds a page back until it is whole: half a page is worse than an honest fault. */
async function answer({ locals, request, url }: APIContext, next: MiddlewareNext): Promise<Response> {
  const { pathname } = url
  const locale = localeOf(pathname)
  const token = tokenInCookies(request.headers.get('cookie'))
  // The front hands it in where it wants to keep the page.
  const { reads = new PageReads() }: Partial<App.Locals> = locals
  Object.assign(locals, {
    locale,
    path: isReadable(pathname) ? pathname : homePath(locale),
    origin: environmentHere().SITE_URL,
    t: translator(locale),
    reads,
    ...(await surroundingsOf(pathname, locale, token, reads)),
  })
  const first = agreementFirst(locals, url.search)
  if (first !== undefined) return seeOther(first)
  const preview = await previewAsked(request, pathname)
  if (preview.kind !== 'none') return previewed(preview, locals, next)
  const former = pathname === '/' ? await ofFormerSite(locals, request, url) : undefined
  if (former !== undefined) return former
  const found = await (isAddressOfPage(pathname) || isForPrograms(pathname) ? next() : next('/404'))
  const response = (found.status === 404 && (await ofFormerSite(locals, request, url))) || found
  // What was made for one browser is nobody else's, not even where its session is over.
  if (token !== undefined) response.headers.set('cache-control', 'private, no-store')
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(await response.arrayBuffer(), response)
}

/**
 * Astro would write down what an error says, with all that somebody has typed, and then take `/500` for the first page of a
 * language of that name. The front has a page for faults.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  // A page that hands over to another (to "not found", say) comes by again, and keeps what it had.
  if ('reader' in context.locals) return next()
  try {
    return await answer(context, next)
  } catch (error) {
    log.error({ err: error }, 'A page could not be made.')
    return new Response('A fault', { status: 500 })
  }
})
