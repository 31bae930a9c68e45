import type { FeedContent, FeedEntry } from './feed.ts'

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, description, locale, author, home, addresses, entries }: FeedContent): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: addresses.json,
    description: description === '' ? undefined : description,
    language: locale,
    authors: [{ name: author }],
    items: entries.map(jsonItem),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function jsonItem({ id, url, title, summary, lang, published, updated, authors, categories, files }: FeedEntry) {
  return {
    id,
    url,
    title,
    // An item must have content; ours is on its page.
    content_text: summary ?? title,
    summary,
    language: lang,
    date_published: published,
    date_modified: updated,
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: categories.length > 0 ? categories.map(({ label }) => label) : undefined,
    attachments:
      files.length > 0
        ? files.map((file) => ({
            url: file.url,
            mime_type: file.mimeType,
            title: file.title,
            size_in_bytes: file.bytes,
          }))
        : undefined,
  }
}
