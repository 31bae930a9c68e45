import { FEED_TYPES } from '../../../collections/vocabulary/paths.ts'
import { element, textElement, xmlDocument } from '../xml.ts'
import type { FeedContent, FeedEntry } from './feed.ts'

/** RSS 2.0 (https://www.rssboard.org/rss-specification), for readers that know nothing younger. */
export function rss(feed: FeedContent): string {
  const { title, description, locale, home, addresses, updated, entries } = feed
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      element(
        'channel',
        {},
        element('title', {}, title),
        element('link', {}, home),
        // It must be there, and say something.
        textElement('description', description) ?? element('description', {}, title),
        element('language', {}, locale),
        element('lastBuildDate', {}, rssDate(updated)),
        element('atom:link', { rel: 'self', type: FEED_TYPES.rss, href: addresses.rss }),
        entries.map((entry) => rssItem(entry, feed)),
      ),
    ),
  )
}

/** A moment as RFC 822 writes it, with four digits of the year. */
const rssDate = (moment: string) => new Date(moment).toUTCString()

function rssItem(
  { id, url, title, summary, lang, published, authors, categories, files }: FeedEntry,
  feed: FeedContent,
) {
  // An item has one at most, and must say how long it is.
  const file = files.find(({ bytes }) => bytes !== undefined)
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, rssDate(published)),
    textElement('description', summary),
    lang === feed.locale ? undefined : element('dc:language', {}, lang),
    // The element `author` would have to be an address of e-mail.
    authors.map((name) => element('dc:creator', {}, name)),
    file && element('enclosure', { url: file.url, length: file.bytes, type: file.mimeType }),
    categories.map(({ label }) => element('category', {}, label)),
  )
}
