import { inject } from 'vitest'

import {
  albumPath,
  audiencePath,
  cardPath,
  documentPath,
  feedPath,
  homePath,
  mediaPath,
  memberFilePath,
  newsletterPath,
  newsPath,
  pagePath,
  pressReleasePath,
  researchPath,
  resourcePath,
  SECTIONS,
  sitemapPartPath,
} from '../../../collections/vocabulary/paths.ts'
import { staticRoots } from '../../../site/server/static-files.ts'
import { FIRST_RUN } from '../content/first-run.ts'
import { GATED_PAGE, GATED_RESOURCE, gatedFile } from '../members/gated.ts'
import { query } from '../postgres/cluster.ts'
import { FILES, textOf } from '../sources/files.ts'

const PAGE_FILES = FILES.filter((path) => /^site\/pages\/.+\.(astro|ts)$/.test(path))

/** The address of a file of `site/pages`, with what changes in brackets. */
const routeOf = (file: string) =>
  `/${file.replace(/^site\/pages\//, '').replace(/\.(astro|ts)$/, '')}`.replace(/(?<=.)\/index$|index$/, '')

/** Addresses that the front answers before any page is asked. */
const ofFront = () =>
  ['site/server/door.ts', 'site/server/front.ts'].flatMap((file) =>
    [...textOf(file).matchAll(/pathname(?: === |\.startsWith\()'(\/[^']+)'/g)].map(([, path = '']) => path),
  )

const ofFolders = () =>
  staticRoots('', '').flatMap(({ prefix }) =>
    prefix === '/'
      ? FILES.filter((path) => path.startsWith('site/public/')).map((path) => path.replace('site/public', ''))
      : [`${prefix}[file]`],
  )

/** Every route of the site, as its code names them. */
export const siteRoutes = (): readonly string[] =>
  [
    ...new Set([
      ...PAGE_FILES.map(routeOf),
      ...Object.values(SECTIONS).map((path) => `/[locale]/${path}`),
      ...ofFront(),
      ...ofFolders(),
      decodeURIComponent(memberFilePath('[id]', '[file]')),
    ]),
  ].toSorted()

/** Those that look at what is sent to them. */
export const routesThatTakeForms = (): readonly string[] =>
  PAGE_FILES.filter((path) => /Astro\.request\b(?!\.headers)|export const POST\b/.test(textOf(path)))
    .map(routeOf)
    .toSorted()

const nameOf = async (table: 'media' | 'documents') => {
  const [row] = await query<{ filename: string }>(
    inject('platform').databaseUrl,
    `SELECT filename FROM ${table} ORDER BY filename LIMIT 1`,
  )
  return row?.filename ?? ''
}

async function builtAsset(): Promise<string> {
  const home = await (await fetch(inject('platform').siteUrl + homePath('en'))).text()
  return /\/assets\/[\w.-]+\.css/.exec(home)?.[0] ?? ''
}

const slugOf = (items: readonly { slug: string }[]) => items[0]?.slug ?? ''

/** An address of each route that has more to fill in than a language, and of what is for members. */
const ADDRESSES: Readonly<Record<string, () => string | Promise<string>>> = {
  '/[locale]': () => homePath('en'),
  '/[locale]/[slug]': () => pagePath('en', 'about'),
  '/[locale]/[slug](members)': () => pagePath('en', GATED_PAGE.slug),
  '/[locale]/gallery/[slug]': () => albumPath('en', slugOf(FIRST_RUN.albums)),
  '/[locale]/news/[slug]': () => newsPath('en', slugOf(FIRST_RUN.news)),
  '/[locale]/newsletter/[slug]': () => newsletterPath('en', slugOf(FIRST_RUN.newsletterIssues)),
  '/[locale]/press-releases/[slug]': () => pressReleasePath('en', slugOf(FIRST_RUN.pressReleases)),
  '/[locale]/research/[slug]': () => researchPath('en', slugOf(FIRST_RUN.research)),
  '/[locale]/resources/[slug]': () =>
    resourcePath('en', slugOf(FIRST_RUN.resources.filter(({ visibility }) => visibility === 'public'))),
  '/[locale]/resources/[slug](members)': () => resourcePath('en', GATED_RESOURCE.slug),
  '/[locale]/resources/for/[audience]': () => audiencePath('en', 'professionals'),
  '/feeds/[locale]/[feed]': () => feedPath({ locale: 'en', feed: 'resources', format: 'xml' }),
  '/og/[...card]': () => cardPath({ locale: 'en', format: 'png' }),
  '/sitemaps/[part]': () => sitemapPartPath({ kind: 'news', number: 1 }),
  '/assets/[file]': builtAsset,
  '/media/[file]': async () => mediaPath(await nameOf('media')),
  '/media/documents/[file]': async () => documentPath(await nameOf('documents')),
  '/files/[id]/[file]': async () => {
    const { id, filename } = await gatedFile()
    return memberFilePath(id, filename)
  },
}

/** @param others addresses that a test has made itself */
export async function addressOf(row: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const address = others[row] ?? (await ADDRESSES[row]?.()) ?? row.replace('[locale]', 'en')
  if (/[[(]/.test(address)) throw new Error(`Nobody has said which address ${row} is asked at.`)
  return address
}
