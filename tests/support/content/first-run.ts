import { albums } from '../../../cms/seed/content/albums.ts'
import { facts } from '../../../cms/seed/content/facts.ts'
import { faqs } from '../../../cms/seed/content/faqs.ts'
import { home } from '../../../cms/seed/content/home.ts'
import { logos } from '../../../cms/seed/content/logos.ts'
import { mediaCoverage } from '../../../cms/seed/content/media-coverage.ts'
import { navigation } from '../../../cms/seed/content/navigation.ts'
import { newsletterIssues } from '../../../cms/seed/content/newsletter-issues.ts'
import { news } from '../../../cms/seed/content/news/index.ts'
import { pages } from '../../../cms/seed/content/pages/index.ts'
import { partners } from '../../../cms/seed/content/partners.ts'
import { pictures } from '../../../cms/seed/content/pictures.ts'
import { pressReleases } from '../../../cms/seed/content/press-releases.ts'
import { reportFigures } from '../../../cms/seed/content/report-figures.ts'
import { research } from '../../../cms/seed/content/research/index.ts'
import { resources } from '../../../cms/seed/content/resources/index.ts'
import { settings } from '../../../cms/seed/content/settings.ts'
import { stakeholders } from '../../../cms/seed/content/stakeholders.ts'
import { testimonials } from '../../../cms/seed/content/testimonials.ts'
import { topics } from '../../../cms/seed/content/topics.ts'
import { usefulLinks } from '../../../cms/seed/content/useful-links.ts'

/** Lists of which each item has an address or a name of its own. */
export const LISTS = {
  albums,
  facts,
  faqs,
  mediaCoverage,
  newsletterIssues,
  news,
  pages,
  partners,
  pictures,
  pressReleases,
  research,
  resources,
  stakeholders,
  testimonials,
  topics,
  usefulLinks,
} as const

/** All that a first run writes. */
export const FIRST_RUN = { ...LISTS, logos, home, navigation, reportFigures, settings } as const
