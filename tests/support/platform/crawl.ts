import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { homePath } from '../../../collections/vocabulary/paths.ts'

/** Bounds the walk, should a page ever link to endless others. */
const MOST = 2000

/** Every page of the site that a visitor can reach by links from the two home pages, with its HTML. Files among them are no pages. */
export async function crawl(
  siteUrl: string,
): Promise<ReadonlyMap<string, { locale: Locale; status: number; html: string }>> {
  const pages = new Map<string, { locale: Locale; status: number; html: string }>()
  const waiting: string[] = LOCALES.map(homePath)
  const seen = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined && pages.size < MOST; path = waiting.shift()) {
    const response = await fetch(siteUrl + path)
    if (response.ok && !response.headers.get('content-type')?.startsWith('text/html')) {
      await response.body?.cancel()
      continue
    }
    const html = await response.text()
    pages.set(path, { locale: path.startsWith('/km') ? 'km' : 'en', status: response.status, html })
    for (const [, href] of html.matchAll(/<a [^>]*href="(\/(?:en|km)\/[^"#]*)/g)) {
      if (href === undefined || seen.has(href)) continue
      seen.add(href)
      waiting.push(href)
    }
  }
  return pages
}
