import { AUDIENCES } from '../../../collections/vocabulary/audiences.ts'
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
  SECTIONS,
  type Section,
} from '../../../collections/vocabulary/paths.ts'
import { FIRST_RUN } from './first-run.ts'

const slugsOf = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug)

/** Every address that the first run gives the English site, without its language, as content names it. */
export function pathsOfFirstRun(): ReadonlySet<string> {
  const sections = Object.keys(SECTIONS) as Section[]
  const paths = [
    homePath('en'),
    ...sections.map((section) => sectionPath('en', section)),
    ...AUDIENCES.map((audience) => audiencePath('en', audience)),
    ...slugsOf(FIRST_RUN.pages).map((slug) => pagePath('en', slug)),
    ...slugsOf(FIRST_RUN.news).map((slug) => newsPath('en', slug)),
    ...slugsOf(FIRST_RUN.pressReleases).map((slug) => pressReleasePath('en', slug)),
    ...slugsOf(FIRST_RUN.research).map((slug) => researchPath('en', slug)),
    ...slugsOf(FIRST_RUN.resources).map((slug) => resourcePath('en', slug)),
    ...slugsOf(FIRST_RUN.albums).map((slug) => albumPath('en', slug)),
    ...slugsOf(FIRST_RUN.newsletterIssues).map((slug) => newsletterPath('en', slug)),
  ]
  return new Set(paths.map((path) => path.slice('/en'.length)))
}
