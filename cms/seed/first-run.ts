import type { Payload } from 'payload'

import { albums } from './content/albums.ts'
import { facts } from './content/facts.ts'
import { faqs } from './content/faqs.ts'
import { home } from './content/home.ts'
import { logos } from './content/logos.ts'
import { mediaCoverage } from './content/media-coverage.ts'
import { navigation } from './content/navigation.ts'
import { newsletterIssues } from './content/newsletter-issues.ts'
import { news } from './content/news/index.ts'
import { pages } from './content/pages/index.ts'
import { partners } from './content/partners.ts'
import { pictures } from './content/pictures.ts'
import { pressReleases } from './content/press-releases.ts'
import { reportFigures } from './content/report-figures.ts'
import { research } from './content/research/index.ts'
import { resources } from './content/resources/index.ts'
import { settings } from './content/settings.ts'
import { stakeholders } from './content/stakeholders.ts'
import { testimonials } from './content/testimonials.ts'
import { topics } from './content/topics.ts'
import { usefulLinks } from './content/useful-links.ts'
import { seedResearch, seedResources, seedTopics } from './kinds/knowledge.ts'
import { seedFaqs, seedPartners, seedStakeholders, seedTestimonials, seedUsefulLinks } from './kinds/network.ts'
import { seedPages } from './kinds/pages.ts'
import { seedAlbums, seedLogos, seedPictures } from './kinds/pictures.ts'
import { seedMediaCoverage, seedNews, seedNewsletterIssues, seedPressReleases } from './kinds/press.ts'
import { seedFacts, seedHome, seedNavigation, seedReportFigures, seedSettings } from './kinds/site.ts'
import { createSeeder } from './seeder.ts'

/** Set when all of it is written, so that what staff delete afterwards stays deleted. */
const DONE = 'first-run-content'

/**
 * Fills an empty platform with its first content, in both languages. May be stopped at any moment and called again: it
 * goes on where it was, and once it has finished it does nothing.
 */
export async function seedFirstRun(payload: Payload, onStep: (name: string) => void): Promise<boolean> {
  if (await payload.kv.has(DONE)) return false
  const seeder = await createSeeder(payload)

  onStep('Settings, navigation, facts')
  await seedFacts(seeder, facts)
  await seedSettings(seeder, settings)
  await seedNavigation(seeder, navigation)
  await seedHome(seeder, home)
  await seedReportFigures(seeder, reportFigures)

  onStep('Illustrations in every size')
  const pictureIds = await seedPictures(seeder, pictures)
  const logoIds = await seedLogos(seeder, logos)
  await seedAlbums(seeder, albums, pictureIds)

  onStep('Pages, questions, partners')
  await seedPages(seeder, pages, logoIds)
  await seedFaqs(seeder, faqs)
  await seedStakeholders(seeder, stakeholders)
  await seedUsefulLinks(seeder, usefulLinks)
  await seedPartners(seeder, partners)
  await seedTestimonials(seeder, testimonials)

  onStep('News and press')
  const newsIds = await seedNews(seeder, news, pictureIds)
  await seedPressReleases(seeder, pressReleases)
  await seedMediaCoverage(seeder, mediaCoverage)
  await seedNewsletterIssues(seeder, newsletterIssues, newsIds)

  onStep('Research and learning resources')
  const topicIds = await seedTopics(seeder, topics)
  await seedResearch(seeder, research)
  await seedResources(seeder, resources, topicIds, pictureIds)

  await payload.kv.set(DONE, { at: new Date().toISOString() })
  return true
}
