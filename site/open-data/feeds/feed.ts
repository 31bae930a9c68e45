import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { FeedFormat } from '../../../collections/vocabulary/paths.ts'
import type { PublicFile } from '../files.ts'

/** What can be subscribed to, before it is written as Atom, RSS or JSON Feed. Addresses are absolute, moments ISO 8601 in UTC. */
export interface FeedContent {
  title: string
  description: string
  locale: Locale
  /** Whoever runs the site. */
  author: string
  /** The page that shows the same. */
  home: string
  /** This feed in each format. */
  addresses: Readonly<Record<FeedFormat, string>>
  updated: string
  entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** Stays when the document's address changes (RFC 4151). */
  id: string
  url: string
  title: string
  summary: string | undefined
  /** Of title and summary: the other one while the feed's own is not ready. */
  lang: Locale
  published: string
  updated: string
  /** Persons; where there are none, whoever published it. */
  authors: readonly string[]
  categories: readonly { term: string; label: string }[]
  /** None of what is for members. */
  files: readonly PublicFile[]
  licence: string | undefined
}
