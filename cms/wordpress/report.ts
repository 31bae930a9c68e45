import { z } from 'zod'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import type { PreparedPlan } from './plan/make-plan.ts'
import { KINDS, type Kind, type Known, type PlannedDocument } from './plan/plan.ts'
import { problemSchema, REASONS } from './plan/problems.ts'
import { localesOfTexts } from './plan/texts.ts'
import type { OldSite } from './wxr/export.ts'

/** What is shown of a plan, and kept with the import: everything but the texts themselves. */
const documentSchema = z.object({
  posts: z.array(z.string()),
  title: z.string(),
  kind: z.enum(KINDS),
  slug: z.string(),
  locales: z.array(z.enum(LOCALES)),
  /** An earlier import has made it already. */
  isThere: z.boolean(),
  problems: z.array(problemSchema),
})
export type ReportedDocument = z.infer<typeof documentSchema>

export const reportSchema = z.object({
  title: z.string(),
  siteUrl: z.string(),
  documents: z.array(documentSchema),
  leftOut: z.array(z.object({ post: z.string(), title: z.string(), reason: z.enum(REASONS), detail: z.string() })),
  categories: z.array(z.object({ slug: z.string(), name: z.string(), posts: z.number() })),
  pictures: z.object({ used: z.number(), withoutAlt: z.number(), unused: z.number() }),
  addresses: z.number(),
  unreadable: z.array(z.number()),
})
export type Report = z.infer<typeof reportSchema>

/** A title to call a document by, in the first language that has one. */
export const titleOf = ({ texts, posts }: Pick<PlannedDocument, 'texts' | 'posts'>): string =>
  LOCALES.map((locale) => texts[locale]?.title).find(Boolean) ?? `#${posts.join(', #')}`

/** Reads a plan document by document, and keeps of each what is shown of it. */
export async function reportOf(
  { title, siteUrl, unreadable }: Pick<OldSite, 'title' | 'siteUrl' | 'unreadable'>,
  plan: PreparedPlan,
  { made }: Pick<Known, 'made'>,
): Promise<Report> {
  const documents: ReportedDocument[] = []
  let addresses = 0
  for await (const document of plan.documents()) {
    addresses += document.addresses.length
    documents.push({
      posts: [...document.posts],
      title: titleOf(document),
      kind: document.kind,
      slug: document.slug,
      locales: localesOfTexts(document),
      isThere: document.posts.some((post) => made.has(post)),
      problems: [...document.problems],
    })
  }
  const pictures = [...plan.pictures.used.values()]
  return {
    ...{ title, siteUrl, documents, addresses, unreadable },
    leftOut: [...plan.leftOut],
    categories: [...plan.categories],
    pictures: {
      used: pictures.length,
      withoutAlt: pictures.filter(({ alt }) => alt.en === undefined && alt.km === undefined).length,
      unused: plan.pictures.unused,
    },
  }
}

interface Counts {
  /** New documents of each kind. */
  kinds: Readonly<Record<Kind, number>>
  /** New documents by the languages that they have. */
  pairs: number
  alone: Readonly<Record<Locale, number>>
  there: number
  new: number
}

/** The figures above the list. */
export function countsOf({ documents }: Pick<Report, 'documents'>): Counts {
  const fresh = documents.filter(({ isThere }) => !isThere)
  const alone = (locale: Locale) => fresh.filter(({ locales }) => locales.length === 1 && locales[0] === locale).length
  const of = (kind: Kind) => fresh.filter((document) => document.kind === kind).length
  return {
    kinds: { news: of('news'), 'press-releases': of('press-releases'), pages: of('pages') },
    pairs: fresh.filter(({ locales }) => locales.length > 1).length,
    alone: { en: alone('en'), km: alone('km') },
    there: documents.length - fresh.length,
    new: fresh.length,
  }
}
