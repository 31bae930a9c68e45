import {
  albumPath,
  newsPath,
  pagePath,
  pressReleasePath,
  researchPath,
  resourcePath,
  sectionPath,
} from '../../../collections/vocabulary/paths.ts'
import type { Bilingual, Locale } from '../../../collections/vocabulary/locales.ts'
import { FIRST_RUN } from './first-run.ts'

/** The titles that stand at each address of the first run, the questions of the FAQ among them, in one language. */
export function titlesOfFirstRun(locale: Locale): ReadonlyMap<string, readonly string[]> {
  const at = (path: string, title: Bilingual) => ({ path: path.slice(`/${locale}`.length), title: title[locale] })
  const titles = [
    ...FIRST_RUN.resources.map(({ slug, title }) => at(resourcePath(locale, slug), title)),
    ...FIRST_RUN.research.map(({ slug, title }) => at(researchPath(locale, slug), title)),
    ...FIRST_RUN.news.map(({ slug, title }) => at(newsPath(locale, slug), title)),
    ...FIRST_RUN.pressReleases.map(({ slug, title }) => at(pressReleasePath(locale, slug), title)),
    ...FIRST_RUN.albums.map(({ slug, title }) => at(albumPath(locale, slug), title)),
    ...FIRST_RUN.pages.map(({ slug, title }) => at(pagePath(locale, slug), title)),
    ...FIRST_RUN.faqs.map(({ question }) => at(sectionPath(locale, 'faq'), question)),
    ...FIRST_RUN.mediaCoverage.map(({ title }) => at(sectionPath(locale, 'inTheNews'), title)),
    ...FIRST_RUN.stakeholders.map(({ name }) => at(sectionPath(locale, 'stakeholders'), name)),
  ].filter(({ title }) => title !== '')
  return new Map(
    [...Map.groupBy(titles, ({ path }) => path)].map(([path, group]) => [path, group.map(({ title }) => title)]),
  )
}
