import { facts } from '../../cms/seed/content/facts.ts'
import type { Day, Markdown, ResearchSeed, ResourceSeed } from '../../cms/seed/content/shapes.ts'
import { RESEARCH_TYPE_LABELS } from '../../collections/vocabulary/content-kinds.ts'
import { factsIn, fillFacts } from '../../collections/vocabulary/facts.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPE_LABELS } from '../../collections/vocabulary/material-types.ts'
import { LICENCE_LABELS } from '../../collections/vocabulary/resource-details.ts'

/** One PDF in one language, with its facts filled in. */
interface Printed {
  slug: string
  locale: Locale
  title: string
  /** "Survey", "Poster". */
  type: string
  publisher: string
  /** Written into the file as the day on which it was made, so that the same text always gives the same bytes. */
  day: Day
  body: Markdown
}

export interface PrintedReport extends Printed {
  kind: 'research'
  subtitle: string | undefined
  authors: readonly string[]
  series: string
  abstract: Markdown
}

export interface PrintedSheet extends Printed {
  kind: 'resources'
  licence: string
  /** Sizes of letters to try, in points: the first that lets the sheet fit on one page is taken, otherwise the first. */
  sizes: readonly number[]
}

export type PrintedDocument = PrintedReport | PrintedSheet

/** The reports, each in the languages in which it is ready. */
export function printedReports(research: readonly ResearchSeed[]): PrintedReport[] {
  return research.flatMap((report) =>
    (report.readyIn ?? LOCALES).map((locale) => ({
      kind: 'research',
      slug: report.slug,
      locale,
      title: withFacts(report.title[locale], locale),
      subtitle: report.subtitle && withFacts(report.subtitle[locale], locale),
      authors: report.authors,
      series: report.seriesNumber,
      type: RESEARCH_TYPE_LABELS[report.type][locale],
      publisher: report.publisher,
      day: report.date,
      abstract: withFacts(report.abstract[locale], locale),
      body: withFacts(report.document[locale], locale),
    })),
  )
}

/** The sheets of those resources that have one. */
export function printedSheets(resources: readonly ResourceSeed[]): PrintedSheet[] {
  return resources.flatMap((resource) =>
    (resource.readyIn ?? LOCALES).flatMap((locale): PrintedSheet[] => {
      const sheet = resource.sheet?.[locale]
      if (!sheet) return []
      return [
        {
          kind: 'resources',
          slug: resource.slug,
          locale,
          title: withFacts(resource.title[locale], locale),
          type: MATERIAL_TYPE_LABELS[resource.type][locale],
          publisher: resource.publisher,
          day: `${resource.year}-01-01`,
          licence: LICENCE_LABELS[resource.licence][locale],
          sizes: lettersOf(resource),
          body: withFacts(sheet, locale),
        },
      ]
    }),
  )
}

/** A poster is read from afar; large print stays large, even if it takes a second page. */
function lettersOf(resource: ResourceSeed): readonly number[] {
  if (resource.type === 'poster') return [20, 18, 17, 16, 15, 14, 13]
  return resource.accessibility.includes('large-print') ? [16, 15, 14] : [14, 13, 12, 11.5, 11, 10.5]
}

/** Print cannot be mended later, so an unknown fact is an error here. */
function withFacts(text: string, locale: Locale): string {
  const values = new Map(facts.map((fact) => [fact.slug, fact.value[locale]]))
  const unknown = factsIn(text).filter((slug) => !values.has(slug))
  if (unknown.length > 0) throw new Error(`No such fact: ${unknown.join(', ')}. Add it to cms/seed/content/facts.ts`)
  return fillFacts(text, values)
}
