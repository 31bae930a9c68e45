import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { SITEMAP_KINDS, sitemapPartPath, type SitemapPart } from '../../../collections/vocabulary/paths.ts'
import { element, escapeValue, Xml, xmlDocument } from '../xml.ts'
import { listedPages, type ListedDocument, type ListedPage } from './listed.ts'

/** Addresses in one file. The protocol allows 50,000, and 50 MB, of which these take half. */
const MOST = 40_000
/** Each page has an address in each language. */
const MOST_PAGES = MOST / LOCALES.length

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const addressesOf = (pages: readonly ListedPage[]) =>
  pages.reduce((sum, { paths }) => sum + Object.keys(paths).length, 0)

/** The sitemap: of all pages, or of its parts where they are too many for one file. */
export function sitemap(documents: readonly ListedDocument[], origin: string): string {
  const pages = listedPages(documents)
  const all = [...pages.values()].flat()
  if (addressesOf(all) <= MOST) return urlSet(all, origin)
  const parts = SITEMAP_KINDS.flatMap((kind) => {
    const files = Math.ceil((pages.get(kind)?.length ?? 0) / MOST_PAGES)
    return Array.from({ length: files }, (_, index): SitemapPart => ({ kind, number: index + 1 }))
  })
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: NAMESPACE },
      parts.map((part) => element('sitemap', {}, element('loc', {}, origin + sitemapPartPath(part)))),
    ),
  )
}

/** A part of the sitemap; undefined where there is none of that number. */
export function sitemapPart(
  documents: readonly ListedDocument[],
  { kind, number }: SitemapPart,
  origin: string,
): string | undefined {
  const pages = listedPages(documents).get(kind) ?? []
  const some = pages.slice((number - 1) * MOST_PAGES, number * MOST_PAGES)
  return some.length === 0 ? undefined : urlSet(some, origin)
}

const urlSet = (pages: readonly ListedPage[], origin: string): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      pages.map((page) => urlsOf(page, origin)),
    ),
  )

/**
 * An element for each address of a page, each of which names them all. There may be tens of thousands, and everybody waits while
 * they are written, so that this is put together at once and not element by element.
 */
function urlsOf({ paths, changed }: ListedPage, origin: string): Xml {
  const found = LOCALES.flatMap((locale) => {
    const path = paths[locale]
    return path === undefined ? [] : [{ locale, href: escapeValue(origin + path) }]
  })
  const alternate = (hreflang: Locale | 'x-default', href: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`
  const alternates = [
    ...found.map(({ locale, href }) => alternate(locale, href)),
    ...found.slice(0, 1).map(({ href }) => alternate('x-default', href)),
  ].join('')
  const lastmod = changed === undefined ? '' : `<lastmod>${changed.toISOString()}</lastmod>`
  return new Xml(found.map(({ href }) => `<url><loc>${href}</loc>${lastmod}${alternates}</url>`).join(''))
}
