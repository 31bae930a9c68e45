import { feedPath, sectionPath, type Feed, type FeedFormat, type Section } from '../../collections/vocabulary/paths.ts'
import { translator, type Translate } from '../messages/translate.ts'
import { newsEntry, pressReleaseEntry, researchEntry, resourceEntry, type Edition } from '../open-data/feeds/entries.ts'
import type { FeedContent, FeedEntry } from '../open-data/feeds/feed.ts'
import { findGlobal } from '../payload.ts'
import { findShown } from './localised.ts'
import { withFacts, type Reader } from './reader.ts'

const NEWEST = { sort: ['-publishedAt', 'slug'], limit: 50, depth: 1 }

type FindEntries = (reader: Reader, edition: Edition) => Promise<FeedEntry[]>

interface FeedKind {
  section: Section
  title: Parameters<Translate>[0]
  intro: Parameters<Translate>[0]
  find: FindEntries
}

const KINDS: Readonly<Record<Feed, FeedKind>> = {
  news: {
    section: 'news',
    title: 'news.title',
    intro: 'news.intro',
    find: async (reader, edition) =>
      (await findShown('news', reader, NEWEST)).docs.map((each) => newsEntry(each, edition)),
  },
  'press-releases': {
    section: 'pressReleases',
    title: 'press.title',
    intro: 'press.intro',
    find: async (reader, edition) =>
      (await findShown('press-releases', reader, NEWEST)).docs.map((each) => pressReleaseEntry(each, edition)),
  },
  research: {
    section: 'research',
    title: 'research.title',
    intro: 'research.intro',
    find: async (reader, edition) =>
      (await findShown('research-reports', reader, NEWEST)).docs.map((each) => researchEntry(each, edition)),
  },
  resources: {
    section: 'resources',
    title: 'resources.title',
    intro: 'resources.intro',
    find: async (reader, edition) =>
      (await findShown('resources', reader, NEWEST)).docs.map((each) => resourceEntry(each, edition)),
  },
}

/** The newest of a kind, as everybody may see it. */
export async function findFeed(feed: Feed, reader: Reader, origin: string): Promise<FeedContent> {
  const { locale } = reader
  const { section, title, intro, find } = KINDS[feed]
  const t = translator(locale)
  const [entries, found] = await Promise.all([find(reader, { locale, origin }), findGlobal('site-settings', reader)])
  const settings = withFacts(found, reader.facts)
  const name = settings.siteName ?? new URL(origin).hostname
  const address = (format: FeedFormat) => origin + feedPath({ locale, feed, format })
  return {
    title: `${t(title)} – ${name}`,
    description: t(intro),
    locale,
    author: settings.organisation ?? name,
    home: origin + sectionPath(locale, section),
    addresses: { xml: address('xml'), rss: address('rss'), json: address('json') },
    updated: entries.reduce((latest, each) => (each.updated > latest ? each.updated : latest), NEVER),
    entries,
  }
}

/** When a feed without entries last changed. */
const NEVER = '1970-01-01T00:00:00.000Z'
