import type { Media } from '../../cms/generated/payload-types.ts'
import type { DocumentKind } from '../../collections/vocabulary/paths.ts'
import { shownPicture } from '../shown-picture.ts'

/** Of a document, what those see to whom its address is sent. */
export interface SharedDocument {
  kind: DocumentKind
  slug: string
  title: string
  publishedAt: string | undefined
  updatedAt: string
  /** Its own picture, where it has one that may be shown. */
  picture: Media | undefined
  /** It touches reporting or abuse: what stands in a message to somebody should not show that at a glance. */
  isSensitive: boolean
}

interface Given {
  slug: string
  title?: string | null
  publishedAt?: string | null
  updatedAt: string
  picture?: Media | string | null
  sensitive?: boolean | null
  contentAdvisory?: string | null
}

/** A document that is shared, from one that has been read. */
export function sharedDocument(kind: DocumentKind, given: Given): SharedDocument {
  const { slug, title, publishedAt, updatedAt, picture, sensitive, contentAdvisory } = given
  return {
    kind,
    slug,
    title: title ?? '',
    publishedAt: publishedAt ?? undefined,
    updatedAt,
    picture: shownPicture(picture),
    isSensitive: sensitive === true || (contentAdvisory ?? 'none') !== 'none',
  }
}
