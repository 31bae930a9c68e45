import { element, textElement, xmlDocument } from '../xml.ts'
import type { FeedContent, FeedEntry } from './feed.ts'

const person = (name: string) => element('author', {}, element('name', {}, name))

/** Atom (RFC 4287). */
export function atom(feed: FeedContent): string {
  const { title, description, locale, author, home, addresses, updated, entries } = feed
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, addresses.xml),
      element('title', {}, title),
      textElement('subtitle', description),
      element('updated', {}, updated),
      person(author),
      element('link', { rel: 'self', type: 'application/atom+xml', href: addresses.xml }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: home }),
      element('link', { rel: 'alternate', type: 'application/feed+json', href: addresses.json }),
      entries.map((entry) => atomEntry(entry, feed)),
    ),
  )
}

function atomEntry(entry: FeedEntry, { locale }: FeedContent) {
  const { id, url, title, summary, lang, published, updated, authors, categories, files, licence } = entry
  return element(
    'entry',
    { 'xml:lang': lang === locale ? undefined : lang },
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, updated),
    element('published', {}, published),
    authors.map(person),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: url }),
    files.map((file) =>
      element('link', {
        rel: 'enclosure',
        type: file.mimeType,
        length: file.bytes,
        hreflang: file.language,
        title: file.title,
        href: file.url,
      }),
    ),
    licence === undefined ? undefined : element('link', { rel: 'license', href: licence }),
    categories.map(({ term, label }) => element('category', { term, label })),
    textElement('summary', summary),
  )
}
