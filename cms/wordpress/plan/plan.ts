import type { Locale } from '../../../collections/vocabulary/locales.ts'
import type { Prose } from '../texts/nodes.ts'
import type { FoundProblem, Reason } from './problems.ts'

/** Collections that are imported into. */
export const KINDS = ['news', 'press-releases', 'pages'] as const
export type Kind = (typeof KINDS)[number]

export interface PlannedText {
  title: string
  summary: string
  body: Prose
}

export interface PlannedDocument {
  /** Numbers of its posts in WordPress, by which it is known again. */
  posts: readonly string[]
  kind: Kind
  slug: string
  publishedAt: string | undefined
  texts: Partial<Record<Locale, PlannedText>>
  /** Key of the picture that stands for it. */
  picture: string | undefined
  /** Keys of all its pictures. */
  pictures: readonly string[]
  /** Where it was on the former site, and in which language. */
  addresses: readonly { address: string; locale: Locale }[]
  problems: readonly FoundProblem[]
}

export interface PlannedPicture {
  /** Its path below the folder of uploads, without what names a smaller copy. */
  key: string
  /** Numbers of it in WordPress: plugins for languages keep one for each. */
  numbers: readonly string[]
  url: string
  alt: Partial<Record<Locale, string>>
}

export interface LeftOut {
  post: string
  title: string
  reason: Reason
  detail: string
}

export interface Plan {
  documents: readonly PlannedDocument[]
  /** Those that documents use, by their key. */
  pictures: ReadonlyMap<string, PlannedPicture>
  leftOut: readonly LeftOut[]
  /** Pictures of the former site that no document uses. */
  unused: number
  categories: readonly { slug: string; name: string; posts: number }[]
}

/** What is there already, which decides on addresses. */
export interface Known {
  /** Slugs that documents have, of each collection. */
  slugs: Readonly<Record<Kind, ReadonlySet<string>>>
  /** Slugs of those documents that earlier imports of this site have made, by the number of the post. */
  made: ReadonlyMap<string, { kind: Kind; slug: string }>
}
