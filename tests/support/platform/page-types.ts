import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { withNext } from '../../../collections/vocabulary/member-forms.ts'
import {
  albumPath,
  audiencePath,
  homePath,
  newsletterPath,
  newsPath,
  pagePath,
  pressReleasePath,
  researchPath,
  resourcePath,
  sectionPath,
} from '../../../collections/vocabulary/paths.ts'
import { FIRST_RUN } from '../content/first-run.ts'

function first<Item extends { slug: string }>(
  items: readonly Item[],
  matches: (item: Item) => boolean = () => true,
): string {
  const found = items.find(matches)
  if (found === undefined) throw new Error('The first-run content has no such item.')
  return found.slug
}

type PathIn = (locale: Locale) => string

/** One address of every kind of page, and of every state that looks different. */
export const PAGE_TYPES: Readonly<Record<string, PathIn>> = {
  home: homePath,
  'a page of prose and cards': (locale) => pagePath(locale, 'about'),
  'a page with steps and boxes': (locale) => pagePath(locale, 'notice-and-takedown'),
  'a page with a time line': (locale) => pagePath(locale, 'history'),
  'a page with a chart': (locale) => pagePath(locale, 'inhope'),
  'how to report': (locale) => pagePath(locale, 'how-to-report'),
  'a page for members': (locale) => pagePath(locale, 'members-materials'),
  contact: (locale) => sectionPath(locale, 'contact'),
  'list of news': (locale) => sectionPath(locale, 'news'),
  'a news item with a picture': (locale) =>
    newsPath(
      locale,
      first(FIRST_RUN.news, ({ picture }) => picture !== undefined),
    ),
  'a news item in English only': (locale) =>
    newsPath(
      locale,
      first(FIRST_RUN.news, ({ readyIn }) => readyIn?.join() === 'en'),
    ),
  'a news item in Khmer only': (locale) =>
    newsPath(
      locale,
      first(FIRST_RUN.news, ({ readyIn }) => readyIn?.join() === 'km'),
    ),
  'list of press releases': (locale) => sectionPath(locale, 'pressReleases'),
  'a press release': (locale) => pressReleasePath(locale, first(FIRST_RUN.pressReleases)),
  'media coverage': (locale) => sectionPath(locale, 'inTheNews'),
  'list of research': (locale) => sectionPath(locale, 'research'),
  'a research report': (locale) => researchPath(locale, first(FIRST_RUN.research)),
  stakeholders: (locale) => sectionPath(locale, 'stakeholders'),
  'list of albums': (locale) => sectionPath(locale, 'gallery'),
  'an album': (locale) => albumPath(locale, first(FIRST_RUN.albums)),
  'questions and answers': (locale) => sectionPath(locale, 'faq'),
  newsletter: (locale) => sectionPath(locale, 'newsletter'),
  'a link to confirm that is not good': (locale) => sectionPath(locale, 'newsletterConfirmation'),
  'a link to unsubscribe that is not good': (locale) => sectionPath(locale, 'newsletterUnsubscription'),
  'a newsletter issue': (locale) => newsletterPath(locale, first(FIRST_RUN.newsletterIssues)),
  'list of resources': (locale) => sectionPath(locale, 'resources'),
  'resources for an audience': (locale) => audiencePath(locale, 'parents'),
  'a resource with files': (locale) =>
    resourcePath(
      locale,
      first(FIRST_RUN.resources, (item) => item.sheet !== undefined && item.visibility === 'public'),
    ),
  'a resource for members': (locale) =>
    resourcePath(
      locale,
      first(FIRST_RUN.resources, ({ visibility }) => visibility === 'members'),
    ),
  search: (locale) => sectionPath(locale, 'search'),
  'results of a search': (locale) => `${sectionPath(locale, 'search')}?q=password`,
  'a search that finds nothing': (locale) => `${sectionPath(locale, 'search')}?q=xqzxqzxqz`,
  'report entry': (locale) => sectionPath(locale, 'report'),
  'status entry': (locale) => sectionPath(locale, 'reportStatus'),
  statistics: (locale) => sectionPath(locale, 'statistics'),
  'members entry': (locale) => sectionPath(locale, 'members'),
  'sign-up': (locale) => sectionPath(locale, 'memberRegistration'),
  'log-in': (locale) => sectionPath(locale, 'memberLogin'),
  'log-in for a page': (locale) => withNext(sectionPath(locale, 'memberLogin'), sectionPath(locale, 'members')),
  'log-out': (locale) => sectionPath(locale, 'memberLogout'),
  'a forgotten password': (locale) => sectionPath(locale, 'memberForgotten'),
  'an account that waits for approval': (locale) => `${sectionPath(locale, 'memberConfirmation')}?waiting`,
  'not found': (locale) => pagePath(locale, 'no-such-page'),
}

/** Every kind of page in every language, as `test.each` takes it. */
export function pageTypesIn(locales: readonly Locale[]): [name: string, locale: Locale, path: string][] {
  return locales.flatMap((locale) =>
    Object.entries(PAGE_TYPES).map(([name, path]): [string, Locale, string] => [name, locale, path(locale)]),
  )
}
