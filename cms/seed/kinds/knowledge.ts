import type { Bilingual, Locale } from '../../../collections/vocabulary/locales.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import type { ResearchSeed, ResourceSeed, TopicSeed } from '../content/shapes.ts'
import { typesetDocument } from '../files.ts'
import type { Seeder } from '../seeder.ts'
import { morningOf, published } from './published.ts'

export async function seedTopics(seeder: Seeder, topics: readonly TopicSeed[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const topic of topics) {
    const id = await seeder.document('topics', { slug: { equals: topic.slug } }, ({ text }) => ({
      slug: topic.slug,
      name: text(topic.name),
      description: text(topic.description),
    }))
    ids.set(topic.slug, id)
  }
  return ids
}

/** Ids of the typeset files of one document, in the languages in which there is one. */
async function seedFiles(
  seeder: Seeder,
  collection: 'documents' | 'member-files',
  kind: 'research' | 'resources',
  slug: string,
  title: Bilingual,
): Promise<string[]> {
  const ids: string[] = []
  for (const locale of LOCALES) {
    const own: Locale = locale
    const typeset = await typesetDocument(kind, slug, own)
    if (typeset === undefined) continue
    const id = await seeder.document(
      collection,
      { and: [{ title: { equals: title.en || title[own] } }, { language: { equals: own } }] },
      ({ text }) => ({ title: text(title) ?? title[own], language: own, pages: typeset.pages }),
      () => Promise.resolve(typeset.file),
    )
    ids.push(id)
  }
  return ids
}

export async function seedResearch(seeder: Seeder, reports: readonly ResearchSeed[]): Promise<void> {
  for (const report of reports) {
    const files = await seedFiles(seeder, 'documents', 'research', report.slug, report.title)
    await seeder.document('research-reports', { slug: { equals: report.slug } }, ({ text, rich }) => ({
      slug: report.slug,
      title: text(report.title),
      subtitle: text(report.subtitle),
      summary: text(report.summary),
      abstract: rich(report.abstract),
      authors: report.authors.map((name) => ({ name })),
      files,
      type: report.type,
      publisher: report.publisher,
      issuedOn: morningOf(report.date),
      seriesNumber: report.seriesNumber,
      isbn: report.isbn ?? null,
      doi: report.doi ?? null,
      licence: report.licence,
      ...published(report, report.date),
    }))
  }
}

export async function seedResources(
  seeder: Seeder,
  resources: readonly ResourceSeed[],
  topics: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, string>,
): Promise<void> {
  for (const resource of resources) {
    const forMembers = resource.visibility === 'members'
    const collection = forMembers ? 'member-files' : 'documents'
    const files = await seedFiles(seeder, collection, 'resources', resource.slug, resource.title)
    await seeder.document('resources', { slug: { equals: resource.slug } }, ({ text, rich }) => ({
      slug: resource.slug,
      title: text(resource.title),
      summary: text(resource.summary),
      description: rich(resource.description),
      picture: (resource.picture && pictures.get(resource.picture)) ?? null,
      audiences: resource.audiences,
      ageFrom: resource.ages[0],
      ageTo: resource.ages[1],
      topics: resource.topics.flatMap((slug) => topics.get(slug) ?? []),
      type: resource.type,
      languages: resource.languages,
      durationMinutes: resource.durationMinutes,
      needs: resource.needs,
      accessibilityFeatures: resource.accessibility,
      contentAdvisory: resource.advisory,
      [forMembers ? 'memberFiles' : 'files']: files,
      url: resource.url ?? null,
      publisher: resource.publisher,
      year: resource.year,
      licence: resource.licence,
      reviewBy: morningOf(resource.reviewBy),
      visibility: resource.visibility,
      ...published(resource, `${resource.year}-06-01`),
    }))
  }
}
