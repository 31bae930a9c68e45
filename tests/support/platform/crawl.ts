import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { homePath } from '../../../collections/vocabulary/paths.ts'

/** Bounds the walk, should a page ever link to endless others. */
const MOST = 2000

export interface CrawledPage {
  locale: Locale
  status: number
  html: string
  /** The page on which the link to it was seen first; the home pages have none. */
  linkedFrom: string | undefined
}

/** Every page of the site that a visitor can reach by links from the two home pages, with its HTML. Files among them are no pages. */
export async function crawl(siteUrl: string): Promise<ReadonlyMap<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>()
  const linkedFrom = new Map<string, string>()
  const waiting: string[] = LOCALES.map(homePath)
  const seen = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined && pages.size < MOST; path = waiting.shift()) {
    const response = await fetch(siteUrl + path)
    if (response.ok && !response.headers.get('content-type')?.startsWith('text/html')) {
      await response.body?.cancel()
      continue
    }
    const html = await response.text()
    const locale = path.startsWith('/km') ? 'km' : 'en'
    pages.set(path, { locale, status: response.status, html, linkedFrom: linkedFrom.get(path) })
    for (const [, href] of html.matchAll(/<a [^>]*href="(\/(?:en|km)\/[^"#]*)/g)) {
      if (href === undefined || seen.has(href)) continue
      seen.add(href)
      linkedFrom.set(href, path)
      waiting.push(href)
    }
  }
  return pages
}
