import type {
  Faq,
  News,
  Page as SitePage,
  Partner,
  PressRelease,
  ResearchReport,
  Resource,
  Stakeholder,
  Testimonial,
  UsefulLink,
} from '../../cms/generated/payload-types.ts'
import type { Listing } from '../../collections/vocabulary/blocks.ts'
import { findNews, findPressReleases } from './articles.ts'
import { findResearch, findResources } from './knowledge.ts'
import type { Shown } from './localised.ts'
import { findFaqs, findPartners, findStakeholders, findTestimonials, findUsefulLinks } from './network.ts'
import type { Reader } from './reader.ts'

interface ListingItems {
  news: Shown<News>[]
  'press-releases': Shown<PressRelease>[]
  research: Shown<ResearchReport>[]
  resources: Shown<Resource>[]
  stakeholders: Shown<Stakeholder>[]
  'useful-links': UsefulLink[]
  partners: Partner[]
  testimonials: Shown<Testimonial>[]
  faqs: Shown<Faq>[]
}

/** What the listing blocks of one page show, by the kind of list. */
export type Listings = { [Kind in Listing]?: ListingItems[Kind] }

const FINDERS: { [Kind in Listing]: (reader: Reader, limit: number) => Promise<ListingItems[Kind]> } = {
  news: async (reader, limit) => (await findNews(reader, 1, limit)).docs,
  'press-releases': async (reader, limit) => (await findPressReleases(reader, 1, limit)).docs,
  research: async (reader, limit) => (await findResearch(reader, 1, limit)).docs,
  resources: findResources,
  stakeholders: findStakeholders,
  'useful-links': findUsefulLinks,
  partners: findPartners,
  testimonials: findTestimonials,
  faqs: findFaqs,
}

/** Everything that the listing blocks among these need, found once a kind. */
export async function findListings(reader: Reader, blocks: SitePage['blocks']): Promise<Listings> {
  const limits = new Map<Listing, number>()
  for (const block of blocks ?? []) {
    if (block.blockType === 'listing') limits.set(block.of, Math.max(limits.get(block.of) ?? 0, block.limit))
  }
  const found = await Promise.all(
    [...limits].map(async ([kind, limit]) => [kind, await FINDERS[kind](reader, limit)] as const),
  )
  return Object.fromEntries(found)
}
