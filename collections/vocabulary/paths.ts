import type { Audience } from './audiences.ts'
import { isLocale, LOCALES, type Locale } from './locales.ts'
import { keysOf } from './options.ts'

/** Every public address of the site is spelt here and nowhere else. */

export const SECTIONS = {
  news: 'news',
  pressReleases: 'press-releases',
  inTheNews: 'in-the-news',
  research: 'research',
  stakeholders: 'stakeholders',
  gallery: 'gallery',
  faq: 'faq',
  newsletter: 'newsletter',
  contact: 'contact',
  resources: 'resources',
  search: 'search',
  report: 'report',
  reportSent: 'report/sent',
  reportStatus: 'report/status',
  statistics: 'statistics',
  members: 'members',
  memberRegistration: 'members/register',
  memberLogin: 'members/login',
  memberLogout: 'members/logout',
  memberForgotten: 'members/forgot',
  memberConfirmation: 'members/confirm',
  memberReset: 'members/reset',
  memberTerms: 'members/terms',
  memberPasskeyLogin: 'members/login/passkey',
  account: 'members/account',
  accountDetails: 'members/account/details',
  accountPassword: 'members/account/password',
  accountEmail: 'members/account/email',
  accountSessions: 'members/account/sessions',
  accountPasskeys: 'members/account/passkeys',
  accountData: 'members/account/data.json',
  accountDeletion: 'members/account/delete',
  accountEmailLink: 'members/email',
  newsletterConfirmation: 'newsletter/confirm',
  newsletterUnsubscription: 'newsletter/unsubscribe',
} as const
export type Section = keyof typeof SECTIONS

const REPORT_JOURNEY = new RegExp(`^/[a-z]+/(?:${SECTIONS.report}|${SECTIONS.reportSent}|${SECTIONS.reportStatus})/?$`)

/** Whether somebody reports there, or looks how their report stands. */
export const isReportJourney = (pathname: string): boolean => REPORT_JOURNEY.test(pathname)

export const homePath = (locale: Locale) => `/${locale}/`
export const sectionPath = (locale: Locale, section: Section) => `/${locale}/${SECTIONS[section]}`
export const pagePath = (locale: Locale, slug: string) => `/${locale}/${slug}`
export const newsPath = (locale: Locale, slug: string) => `${sectionPath(locale, 'news')}/${slug}`
export const pressReleasePath = (locale: Locale, slug: string) => `${sectionPath(locale, 'pressReleases')}/${slug}`
export const researchPath = (locale: Locale, slug: string) => `${sectionPath(locale, 'research')}/${slug}`
export const albumPath = (locale: Locale, slug: string) => `${sectionPath(locale, 'gallery')}/${slug}`
export const newsletterPath = (locale: Locale, slug: string) => `${sectionPath(locale, 'newsletter')}/${slug}`
export const resourcePath = (locale: Locale, slug: string) => `${sectionPath(locale, 'resources')}/${slug}`
export const audiencePath = (locale: Locale, audience: Audience) =>
  `${sectionPath(locale, 'resources')}/for/${audience}`

export const STATISTICS_FORMATS = ['csv', 'json'] as const
export type StatisticsFormat = (typeof STATISTICS_FORMATS)[number]
/** The public figures as a file. */
export const statisticsFilePath = (locale: Locale, format: StatisticsFormat) =>
  `${sectionPath(locale, 'statistics')}.${format}`

/** Titles that fit what is being typed into the search box, as JSON. */
export const suggestionsPath = (locale: Locale) => `${sectionPath(locale, 'search')}/suggestions.json`

/** The list of resources as a file, by the same parameters as the finder. */
export const RESOURCE_LIST_FORMATS = ['json', 'csv'] as const
export type ResourceListFormat = (typeof RESOURCE_LIST_FORMATS)[number]
export const resourceListPath = (locale: Locale, format: ResourceListFormat) =>
  `${sectionPath(locale, 'resources')}.${format}`

/** Collections of which each document has a page of its own, and where that is. */
export const DOCUMENT_PATHS = {
  pages: pagePath,
  news: newsPath,
  'press-releases': pressReleasePath,
  'research-reports': researchPath,
  resources: resourcePath,
  albums: albumPath,
  'newsletter-issues': newsletterPath,
} as const
export type DocumentKind = keyof typeof DOCUMENT_PATHS
export const DOCUMENT_KINDS = keysOf(DOCUMENT_PATHS)

/** The parameter by which a page is shown as it was saved last, with a token of `collections/previews`. */
export const PREVIEW_PARAMETER = 'preview'
export const previewPath = (locale: Locale, kind: DocumentKind, slug: string, token: string) =>
  `${DOCUMENT_PATHS[kind](locale, slug)}?${PREVIEW_PARAMETER}=${token}`

/** What can be subscribed to, in each language: Atom as `xml`, RSS 2.0 as `rss`, JSON Feed as `json`. */
export const FEEDS = ['news', 'press-releases', 'research', 'resources'] as const
export type Feed = (typeof FEEDS)[number]
export const FEED_FORMATS = ['xml', 'rss', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  xml: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}
interface FeedAddress {
  locale: Locale
  feed: Feed
  format: FeedFormat
}
export const feedPath = ({ locale, feed, format }: FeedAddress) => `/feeds/${locale}/${feed}.${format}`

/** The feed that an address names; undefined when it names none. */
export function feedAt(pathname: string): FeedAddress | undefined {
  const [, locale, name] = /^\/feeds\/([a-z]+)\/([a-z.-]+)$/.exec(pathname) ?? []
  if (!isLocale(locale)) return undefined
  return FEEDS.flatMap((feed) => FEED_FORMATS.map((format) => ({ locale, feed, format }))).find(
    ({ feed, format }) => name === `${feed}.${format}`,
  )
}

/** Where libraries harvest the descriptions of research and resources (OAI-PMH), in all languages at once. */
export const HARVEST_PATH = '/oai'

/** What search engines are told: which addresses there are, and which they leave alone. */
export const SITEMAP_PATH = '/sitemap.xml'
export const ROBOTS_PATH = '/robots.txt'

/** A part of the sitemap: the documents of a kind, or what else there is; there may be several, numbered from 1. */
export const SITEMAP_KINDS = ['sections', ...DOCUMENT_KINDS] as const
export type SitemapKind = (typeof SITEMAP_KINDS)[number]
export interface SitemapPart {
  kind: SitemapKind
  number: number
}
export const sitemapPartPath = ({ kind, number }: SitemapPart) => `/sitemaps/${kind}-${number}.xml`

/** The part of the sitemap that an address names; undefined when it names none. */
export function sitemapPartAt(pathname: string): SitemapPart | undefined {
  const [, name, digits] = /^\/sitemaps\/([a-z-]+)-([1-9]\d?)\.xml$/.exec(pathname) ?? []
  const kind = SITEMAP_KINDS.find((each) => each === name)
  return kind === undefined ? undefined : { kind, number: Number(digits) }
}

/** The picture with which a page is shared: a drawn card as `png`, the document's own picture as `jpg`. */
const CARD_FORMATS = ['png', 'jpg'] as const
export interface CardAddress {
  locale: Locale
  /** The one of the whole site without it. */
  document?: { kind: DocumentKind; slug: string }
  format: (typeof CARD_FORMATS)[number]
}
export const cardPath = ({ locale, document, format }: CardAddress) =>
  `/og/${locale}/${document === undefined ? 'site' : `${document.kind}/${document.slug}`}.${format}`

/** The card that an address names; undefined when it names none. */
export function cardAt(pathname: string): CardAddress | undefined {
  const [, locale, name, slug, ending] = /^\/og\/([a-z]+)\/([a-z-]+)(?:\/([a-z0-9-]+))?\.([a-z]+)$/.exec(pathname) ?? []
  const format = CARD_FORMATS.find((each) => each === ending)
  if (!isLocale(locale) || format === undefined) return undefined
  if (slug === undefined) return name === 'site' && format === 'png' ? { locale, format } : undefined
  const kind = DOCUMENT_KINDS.find((each) => each === name)
  return kind === undefined ? undefined : { locale, document: { kind, slug }, format }
}

/** Files for programs that are made like pages, and kept like them. */
export const isKeptForPrograms = (pathname: string): boolean =>
  pathname === SITEMAP_PATH ||
  pathname === ROBOTS_PATH ||
  feedAt(pathname) !== undefined ||
  sitemapPartAt(pathname) !== undefined

/** Addresses of the site's own that begin with no language: programs ask them, and nothing stands around what they answer. */
export const isForPrograms = (pathname: string): boolean =>
  pathname === HARVEST_PATH || isKeptForPrograms(pathname) || cardAt(pathname) !== undefined

/** The drawn mark as a picture of its own. */
export const MARK_PATH = '/favicon.svg'

/** Public uploads, immutable: a changed file gets a new name. */
export const mediaPath = (filename: string) => `/media/${encodeURIComponent(filename)}`
export const documentPath = (filename: string) => `/media/documents/${encodeURIComponent(filename)}`
/** The decoded name of the file that an address below a folder names; undefined when it names none. */
function fileAt(pathname: string, folder: string): string | undefined {
  const name = pathname.startsWith(folder) ? pathname.slice(folder.length) : ''
  if (name === '' || name.includes('/')) return undefined
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
  }
}
export const pictureAt = (pathname: string) => fileAt(pathname, '/media/')
export const documentAt = (pathname: string) => fileAt(pathname, '/media/documents/')
/** Files of members-only documents, checked at every request. */
export const memberFilePath = (id: string, filename: string) => `/files/${id}/${encodeURIComponent(filename)}`

/** The members' file that an address names; undefined when it is no such address. */
export function memberFileAt(pathname: string): { id: string; filename: string } | undefined {
  const [, id, name] = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([^/]+)$/.exec(pathname) ?? []
  if (id === undefined || name === undefined) return undefined
  try {
    return { id, filename: decodeURIComponent(name) }
  } catch {
    return undefined
  }
}

/** First path segments under a language that belong to the site itself, so that no page may take them as its slug. */
export const RESERVED_PAGE_SLUGS: readonly string[] = [
  ...new Set(Object.values(SECTIONS).map((path) => path.split('/')[0] ?? path)),
].filter((slug) => slug !== SECTIONS.contact && slug !== SECTIONS.stakeholders)

/** The same of the issues of the newsletter. */
export const RESERVED_ISSUE_SLUGS: readonly string[] = Object.values(SECTIONS)
  .filter((path) => path.startsWith(`${SECTIONS.newsletter}/`))
  .map((path) => path.slice(SECTIONS.newsletter.length + 1))

/** Pages of which not even the number of readers is anybody's business: reporting, and members. */
export const isUncounted = (path: string): boolean => UNCOUNTED.test(path)

const UNCOUNTED = new RegExp(`^/[a-z]+/(?:${SECTIONS.report}|${SECTIONS.members})(?:/|$)`)

const LOCALE_PREFIX = new RegExp(`^/(?:${LOCALES.join('|')})(?=/|$)`)

/** Whether an address begins with a language, as those of all pages do. */
export const isInLocale = (path: string): boolean => LOCALE_PREFIX.test(path)

/** The same document in another language: only the prefix differs. */
export function pathInLocale(path: string, locale: Locale): string {
  const rest = path.replace(LOCALE_PREFIX, '')
  return `/${locale}${rest === '' ? '/' : rest}`
}

/** An address as staff write it: one that begins with `/` and no language means the reader's own language. */
export function localiseHref(href: string, locale: Locale): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href
  if (/^\/(media|files|feeds)\//.test(href)) return href
  return LOCALE_PREFIX.test(href) ? href : pathInLocale(href, locale)
}
