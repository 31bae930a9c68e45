import { isHref } from '../../../collections/vocabulary/hrefs.ts'
import { DEFAULT_LOCALE } from '../../../collections/vocabulary/locales.ts'
import { oldAddress } from '../../../collections/vocabulary/old-addresses.ts'
import { DOCUMENT_PATHS } from '../../../collections/vocabulary/paths.ts'
import type { TextFindings } from '../texts/findings.ts'
import { bareHost, isShownKind } from './pictures.ts'
import type { Kind } from './plan.ts'

/** Where a document will be, as staff write it: without a language, so that it leads to the reader's own. */
const placeOf = ({ kind, slug }: { kind: Kind; slug: string }): string =>
  DOCUMENT_PATHS[kind](DEFAULT_LOCALE, slug).replace(`/${DEFAULT_LOCALE}`, '')

/**
 * Where links of the former site lead from now on: to what was imported, wherever that is known; to what others have as
 * before. What the former site alone had keeps its whole address, and is told.
 */
export function linksOf(siteUrl: string, documentAt: (address: string) => { kind: Kind; slug: string } | undefined) {
  const site = URL.parse(`${siteUrl}/`)
  return (findings: TextFindings) =>
    (written: string): string | undefined => {
      const href = written.trim()
      if (/^(?:mailto|tel):/i.test(href)) return isHref(href) ? href : undefined
      // Names of places inside a text are not kept.
      if (href === '' || href.startsWith('#')) return undefined
      const url = site === null ? URL.parse(href) : URL.parse(href, site)
      if (url === null || !/^https?:$/.test(url.protocol)) return undefined
      if (site === null || bareHost(url) !== bareHost(site)) return isHref(url.href) ? url.href : undefined
      const address = oldAddress(url.pathname, url.search)
      if (address === undefined) return '/'
      const document = documentAt(address)
      if (document !== undefined) return placeOf(document)
      if (isShownKind(url.pathname)) return undefined
      const isFile = /\/uploads\/.+\.[a-z0-9]{2,5}$/i.test(url.pathname)
      findings[isFile ? 'files' : 'oldLinks'].add(url.href)
      return isHref(url.href) ? url.href : undefined
    }
}
