import type { Locale } from '../../collections/vocabulary/locales.ts'
import { keysOf } from '../../collections/vocabulary/options.ts'
import {
  albumPath,
  newsletterPath,
  newsPath,
  pagePath,
  pressReleasePath,
  researchPath,
  resourcePath,
  sectionPath,
} from '../../collections/vocabulary/paths.ts'
import type { MessageKey } from '../messages/en.ts'

/** A kind of thing that is found, by its collection. */
interface Kind {
  /** Many of them, as a heading. */
  name: MessageKey
  path(locale: Locale, slug: string): string
}

/** In the order in which they stand beside each other. */
export const KINDS = {
  resources: { name: 'search.kind.resources', path: resourcePath },
  pages: { name: 'search.kind.pages', path: pagePath },
  faqs: { name: 'search.kind.faqs', path: (locale, slug) => `${sectionPath(locale, 'faq')}#${slug}` },
  news: { name: 'search.kind.news', path: newsPath },
  'press-releases': { name: 'search.kind.press-releases', path: pressReleasePath },
  'research-reports': { name: 'search.kind.research-reports', path: researchPath },
  'media-coverage': { name: 'search.kind.media-coverage', path: (locale) => sectionPath(locale, 'inTheNews') },
  stakeholders: {
    name: 'search.kind.stakeholders',
    path: (locale, slug) => `${sectionPath(locale, 'stakeholders')}#${slug}`,
  },
  albums: { name: 'search.kind.albums', path: albumPath },
  'newsletter-issues': { name: 'search.kind.newsletter-issues', path: newsletterPath },
} as const satisfies Record<string, Kind>
export type KindName = keyof typeof KINDS

export const KIND_NAMES = keysOf(KINDS)
export const isKind = (value: unknown): value is KindName => KIND_NAMES.some((kind) => kind === value)
