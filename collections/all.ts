import { albums } from './albums.ts'
import { deskRules } from './desk-rules.ts'
import { documents } from './documents.ts'
import { facts } from './facts.ts'
import { faqs } from './faqs.ts'
import { home } from './home.ts'
import { imageReleases } from './image-releases.ts'
import { media } from './media.ts'
import { mediaCoverage } from './media-coverage.ts'
import { memberFiles } from './member-files.ts'
import { memberRules } from './member-rules.ts'
import { members } from './members.ts'
import { navigation } from './navigation.ts'
import { newsletterIssues } from './newsletter-issues.ts'
import { newsletterSubscribers } from './newsletter-subscribers.ts'
import { news } from './news.ts'
import { pages } from './pages.ts'
import { partners } from './partners.ts'
import { pressReleases } from './press-releases.ts'
import { reportEvents } from './report-events.ts'
import { reportFigures } from './report-figures.ts'
import { reportFingerprints } from './report-fingerprints.ts'
import { reportRules } from './report-rules.ts'
import { reportTexts } from './report-texts.ts'
import { reports } from './reports.ts'
import { researchReports } from './research-reports.ts'
import { resources } from './resources.ts'
import { siteAlert } from './site-alert.ts'
import { siteSettings } from './site-settings.ts'
import { staff } from './staff.ts'
import { stakeholders } from './stakeholders.ts'
import { testimonials } from './testimonials.ts'
import { topics } from './topics.ts'
import { usefulLinks } from './useful-links.ts'

/** In the order of the admin's menu. */
export const collections = [
  pages,
  faqs,
  testimonials,
  facts,
  news,
  pressReleases,
  mediaCoverage,
  newsletterIssues,
  resources,
  topics,
  researchReports,
  stakeholders,
  partners,
  usefulLinks,
  albums,
  media,
  imageReleases,
  documents,
  memberFiles,
  reports,
  reportEvents,
  reportFingerprints,
  members,
  newsletterSubscribers,
  staff,
]

export const globals = [
  home,
  navigation,
  siteAlert,
  siteSettings,
  reportTexts,
  reportFigures,
  reportRules,
  memberRules,
  deskRules,
]
