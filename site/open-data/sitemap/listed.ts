import { AUDIENCES } from '../../../collections/vocabulary/audiences.ts'
import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import {
  audiencePath,
  DOCUMENT_PATHS,
  homePath,
  sectionPath,
  SITEMAP_KINDS,
  type DocumentKind,
  type Section,
  type SitemapKind,
} from '../../../collections/vocabulary/paths.ts'

/** A document that search engines may list. */
export interface ListedDocument {
  kind: DocumentKind
  slug: string
  /** The languages in which it is there; in the others its page names one of these as the one to list. */
  readyIn: readonly Locale[]
  changed: Date
}

/** A page, in each language that it has an address of its own in. */
export interface ListedPage {
  paths: Readonly<Partial<Record<Locale, string>>>
  changed?: Date | undefined
}

/** Pages that are there whatever staff write, and the kind of document whose newest change is theirs. */
const SECTIONS: readonly (readonly [section: Section, lists?: DocumentKind])[] = [
  ['news', 'news'],
  ['pressReleases', 'press-releases'],
  ['inTheNews'],
  ['research', 'research-reports'],
  ['resources', 'resources'],
  ['gallery', 'albums'],
  ['newsletter', 'newsletter-issues'],
  ['faq'],
  ['stakeholders'],
  ['statistics'],
  ['search'],
  ['report'],
  ['members'],
]

const inEach = (path: (locale: Locale) => string): ListedPage['paths'] =>
  Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)]))

function newest(documents: readonly ListedDocument[]): ReadonlyMap<DocumentKind, Date> {
  const found = new Map<DocumentKind, Date>()
  for (const { kind, changed } of documents) {
    const known = found.get(kind)
    if (known === undefined || known < changed) found.set(kind, changed)
  }
  return found
}

function sectionsOf(documents: readonly ListedDocument[]): ListedPage[] {
  const changed = newest(documents)
  return [
    { paths: inEach(homePath) },
    ...SECTIONS.map(([section, lists]) => ({
      paths: inEach((locale) => sectionPath(locale, section)),
      changed: lists && changed.get(lists),
    })),
    ...AUDIENCES.map((audience) => ({ paths: inEach((locale) => audiencePath(locale, audience)) })),
  ]
}

const pageOf = ({ kind, slug, readyIn, changed }: ListedDocument): ListedPage => ({
  paths: Object.fromEntries(
    LOCALES.filter((locale) => readyIn.includes(locale)).map((locale) => [locale, DOCUMENT_PATHS[kind](locale, slug)]),
  ),
  changed,
})

/** Every page that search engines may list, by the parts of the sitemap. */
export function listedPages(documents: readonly ListedDocument[]): ReadonlyMap<SitemapKind, readonly ListedPage[]> {
  const sections = sectionsOf(documents)
  // The site's own page comes first where a page of the staff's has the same address.
  const taken = new Set(sections.flatMap(({ paths }) => Object.values(paths)))
  const pages = new Map<SitemapKind, ListedPage[]>(SITEMAP_KINDS.map((kind) => [kind, []]))
  pages.set('sections', sections)
  for (const document of documents) {
    const page = pageOf(document)
    if (!Object.values(page.paths).some((path) => taken.has(path))) pages.get(document.kind)?.push(page)
  }
  return pages
}
