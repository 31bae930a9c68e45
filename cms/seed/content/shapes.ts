/**
 * The shapes of the first-run content. Long texts are Markdown (headings from `##`, lists, bold, links, quotations).
 * A link that starts with `/` names a page of the site without its language: the site adds the reader's.
 * `{{slug}}` stands for the current value of the fact with that slug.
 */
import type { Listing } from '../../../collections/vocabulary/blocks.ts'
import type { AgeBand } from '../../../collections/vocabulary/age-bands.ts'
import type { Audience } from '../../../collections/vocabulary/audiences.ts'
import type {
  CoverageMedium,
  FaqGroup,
  LinkGroup,
  PartnerRole,
  ResearchType,
  StakeholderSector,
} from '../../../collections/vocabulary/content-kinds.ts'
import type { Bilingual, Locale } from '../../../collections/vocabulary/locales.ts'
import type { MaterialType } from '../../../collections/vocabulary/material-types.ts'
import type {
  AccessibilityFeature,
  ContentAdvisory,
  Licence,
  Need,
  Visibility,
} from '../../../collections/vocabulary/resource-details.ts'

export type Markdown = string

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

export interface ActionSeed {
  label: Bilingual
  /** `/report`, `/resources`, or a whole address. */
  href: string
}

export type BlockSeed =
  /** Running text. */
  | { block: 'prose'; text: Bilingual<Markdown> }
  /** A box that stands out: something to know, to beware of, or where to get help. */
  | {
      block: 'callout'
      tone: 'note' | 'warning' | 'help'
      title: Bilingual
      text: Bilingual<Markdown>
      action?: ActionSeed
    }
  /** Numbered steps, drawn as a diagram. */
  | { block: 'steps'; title: Bilingual; intro?: Bilingual; steps: { title: Bilingual; text: Bilingual }[] }
  /** Events in order of time; `when` is what people read ("2015", "March 2016"). */
  | { block: 'timeline'; title: Bilingual; events: { when: Bilingual; title: Bilingual; text: Bilingual }[] }
  /** Short texts side by side, each with a place to go on, if any. */
  | { block: 'cards'; title: Bilingual; cards: { title: Bilingual; text: Bilingual; href?: string }[] }
  /** One series of numbers, drawn as bars with its table. */
  | {
      block: 'chart'
      title: Bilingual
      unit: Bilingual
      rows: { label: Bilingual; value: number }[]
      source: Bilingual
    }
  /** Live list of what the CMS holds. */
  | {
      block: 'listing'
      title: Bilingual
      of: Listing
      limit: number
    }
  /** Things to take; `picture` is the name of a picture of the first run. */
  | {
      block: 'downloads'
      title: Bilingual
      intro: Bilingual
      items: { name: Bilingual; note: Bilingual; picture: string }[]
    }
  /** One sentence and one button. */
  | { block: 'callToAction'; title: Bilingual; text: Bilingual; action: ActionSeed }

export interface PageSeed {
  slug: string
  title: Bilingual
  /** One or two sentences: the page's introduction, and what search engines show. 60–200 characters in English. */
  summary: Bilingual
  /** True for pages that touch reporting or abuse: they get the "exit this page" button. */
  sensitive: boolean
  visibility: Visibility
  blocks: BlockSeed[]
}

/** Which languages an item is ready in; the rest of the item may then be missing in the other. */
export interface Ready {
  /** Left out: both. */
  readyIn?: readonly Locale[]
}

export interface NewsSeed extends Ready {
  slug: string
  date: Day
  title: Bilingual
  /** 60–200 characters in English. */
  summary: Bilingual
  body: Bilingual<Markdown>
  /** Name of an illustration, see illustrations.ts; news without a picture are welcome too. */
  picture?: string
}

export interface PressReleaseSeed extends Ready {
  slug: string
  date: Day
  title: Bilingual
  summary: Bilingual
  body: Bilingual<Markdown>
  /** City that the dateline names. */
  place: Bilingual
}

/** An article or programme of somebody else about our work. All of them are invented: outlets too, at `.example` addresses. */
export interface MediaCoverageSeed {
  slug: string
  date: Day
  title: Bilingual
  outlet: string
  medium: CoverageMedium
  /** The language of the article itself. */
  language: Locale
  url: string
  /** One sentence on what it says. */
  summary: Bilingual
}

export interface ResearchSeed extends Ready {
  slug: string
  title: Bilingual
  subtitle?: Bilingual
  authors: string[]
  publisher: string
  date: Day
  type: ResearchType
  /** Such as "IHC Working Paper 3". */
  seriesNumber: string
  isbn?: string
  doi?: string
  licence: Licence
  summary: Bilingual
  abstract: Bilingual<Markdown>
  /** The report itself: what its PDF holds, one per language. Tables as Markdown tables. */
  document: Bilingual<Markdown>
}

export interface TopicSeed {
  slug: string
  name: Bilingual
  /** One sentence. */
  description: Bilingual
}

export interface ResourceSeed extends Ready {
  slug: string
  title: Bilingual
  /** 60–220 characters in English. */
  summary: Bilingual
  /** What it is, how to use it; 60–160 words. */
  description: Bilingual<Markdown>
  audiences: Audience[]
  /** Years of age; an adult resource is 18 to 120. */
  ages: readonly [from: number, to: number]
  /** For readers of this code: the bands meant. Checked against `ages` by a test. */
  bands: AgeBand[]
  topics: string[]
  type: MaterialType
  languages: Locale[]
  durationMinutes: number
  needs: Need[]
  accessibility: AccessibilityFeature[]
  licence: Licence
  publisher: string
  year: number
  advisory: ContentAdvisory
  visibility: Visibility
  reviewBy: Day
  /** What is in the PDF that goes with it (a worksheet, a poster text, a guide), if it has one. */
  sheet?: Bilingual<Markdown>
  /** Where it is, when it is not ours. */
  url?: string
  picture?: string
}

export interface FaqSeed {
  slug: string
  group: FaqGroup
  question: Bilingual
  answer: Bilingual<Markdown>
}

export interface StakeholderSeed {
  slug: string
  sector: StakeholderSector
  name: Bilingual
  summary: Bilingual
  body: Bilingual<Markdown>
}

export interface UsefulLinkSeed {
  name: Bilingual
  group: LinkGroup
  /** May differ by language. */
  url: Bilingual
  description: Bilingual
}

export interface PartnerSeed {
  slug: string
  name: Bilingual
  role: PartnerRole
  url: string
  description: Bilingual
}

export interface TestimonialSeed {
  slug: string
  quote: Bilingual
  /** An invented person, named by role only ("A teacher in Battambang"). */
  attribution: Bilingual
}

export interface AlbumSeed {
  slug: string
  title: Bilingual
  summary: Bilingual
  date: Day
  photos: { picture: string; caption: Bilingual }[]
}

/** A picture: its source is drawn in illustrations/. */
export interface PictureSeed {
  name: string
  alt: Bilingual
}

export interface FactSeed {
  slug: string
  label: Bilingual
  value: Bilingual
  source: Bilingual
  sourceUrl?: string
  asOf: Day
  reviewBy: Day
}
