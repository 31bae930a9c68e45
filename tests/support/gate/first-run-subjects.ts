import type { Field } from 'payload'

import { localizedRichText } from '../../../cms/fields/rich-text.ts'
import config from '../../../payload.config.ts'
import type { PictureFacts, Subject } from '../../../cms/gate/judged.ts'
import { seedResearch, seedResources, seedTopics } from '../../../cms/seed/kinds/knowledge.ts'
import {
  seedFaqs,
  seedPartners,
  seedStakeholders,
  seedTestimonials,
  seedUsefulLinks,
} from '../../../cms/seed/kinds/network.ts'
import { seedPages } from '../../../cms/seed/kinds/pages.ts'
import { seedAlbums, seedLogos } from '../../../cms/seed/kinds/pictures.ts'
import { seedMediaCoverage, seedNews, seedNewsletterIssues, seedPressReleases } from '../../../cms/seed/kinds/press.ts'
import { seedFacts, seedHome, seedNavigation, seedReportFigures, seedSettings } from '../../../cms/seed/kinds/site.ts'
import type { Seeder } from '../../../cms/seed/seeder.ts'
import { createVoices } from '../../../cms/seed/voice.ts'
import { collections, globals } from '../../../collections/all.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { FIRST_RUN } from '../content/first-run.ts'
import { inEveryLanguage } from './in-every-language.ts'

const CONFIGS: readonly { slug: string; fields: readonly Field[] }[] = [...collections, ...globals]

export const fieldsOf = (slug: string): readonly Field[] => CONFIGS.find((each) => each.slug === slug)?.fields ?? []

/** The pictures of the first run, by their names, which stand for ids here. */
export const FIRST_RUN_PICTURES: ReadonlyMap<string, PictureFacts> = new Map(
  [...FIRST_RUN.pictures, ...FIRST_RUN.logos].map(({ name, alt }) => [
    name,
    { filename: `${name}.webp`, alt, consent: { needed: false } },
  ]),
)

/** What is in the PDFs; it goes through no gate, and is written by the same rules. */
const TYPESET = [
  ...FIRST_RUN.research.map(({ document }) => document),
  ...FIRST_RUN.resources.flatMap(({ sheet }) => sheet ?? []),
]

/** Every document of the first run as the database has it afterwards, made by what seeds it and without a database. */
export async function firstRunSubjects(): Promise<readonly Subject[]> {
  const subjects: Subject[] = []
  const voices = await createVoices(await config)
  const keep = (slug: string, written: readonly unknown[]) => {
    const fields = fieldsOf(slug)
    const byLocale = Object.fromEntries(LOCALES.map((locale, at) => [locale, written[at]]))
    subjects.push({ slug, fields, document: inEveryLanguage(fields, byLocale) })
  }
  const seeder: Seeder = {
    async document(collection, _where, build) {
      keep(collection, voices.map(build))
      return `${collection}-${subjects.length}`
    },
    async global(slug, build) {
      keep(slug, voices.map(build))
    },
  }
  const pictureIds = new Map([...FIRST_RUN_PICTURES.keys()].map((name) => [name, name]))
  await seedFacts(seeder, FIRST_RUN.facts)
  await seedSettings(seeder, FIRST_RUN.settings)
  await seedNavigation(seeder, FIRST_RUN.navigation)
  await seedHome(seeder, FIRST_RUN.home)
  await seedReportFigures(seeder, FIRST_RUN.reportFigures)
  await seedLogos(seeder, FIRST_RUN.logos)
  await seedAlbums(seeder, FIRST_RUN.albums, pictureIds)
  await seedPages(seeder, FIRST_RUN.pages, pictureIds)
  await seedFaqs(seeder, FIRST_RUN.faqs)
  await seedStakeholders(seeder, FIRST_RUN.stakeholders)
  await seedUsefulLinks(seeder, FIRST_RUN.usefulLinks)
  await seedPartners(seeder, FIRST_RUN.partners)
  await seedTestimonials(seeder, FIRST_RUN.testimonials)
  const newsIds = await seedNews(seeder, FIRST_RUN.news, pictureIds)
  await seedPressReleases(seeder, FIRST_RUN.pressReleases)
  await seedMediaCoverage(seeder, FIRST_RUN.mediaCoverage)
  await seedNewsletterIssues(seeder, FIRST_RUN.newsletterIssues, newsIds)
  const topicIds = await seedTopics(seeder, FIRST_RUN.topics)
  await seedResearch(seeder, FIRST_RUN.research)
  await seedResources(seeder, FIRST_RUN.resources, topicIds, pictureIds)
  for (const { alt } of FIRST_RUN.pictures)
    keep(
      'media',
      voices.map(({ text }) => ({ alt: text(alt) })),
    )
  for (const document of TYPESET) {
    const written = Object.fromEntries(voices.map(({ locale, rich }) => [locale, rich(document)]))
    subjects.push({
      slug: 'typeset',
      fields: [localizedRichText('text', { en: '', km: '' })],
      document: { text: written },
    })
  }
  return subjects
}
