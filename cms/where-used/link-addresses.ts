import { LOCALES } from '../../collections/vocabulary/locales.ts'
import {
  DOCUMENT_KINDS,
  DOCUMENT_PATHS,
  documentPath,
  mediaPath,
  memberFilePath,
  pathInLocale,
} from '../../collections/vocabulary/paths.ts'
import type { Values } from '../document-values.ts'

const textsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((each): each is string => typeof each === 'string' && each !== '')

/** Where a file lies, under the name that it has and those that it had. */
const FILES: Readonly<Record<string, (name: string, id: string) => string>> = {
  media: mediaPath,
  documents: documentPath,
  'member-files': (name, id) => memberFilePath(id, name),
}

/** A page of the site as people write it: in one language, or in the reader's own. */
const spellings = (path: string): readonly string[] => [
  ...LOCALES.map((locale) => pathInLocale(path, locale)),
  ...LOCALES.filter((locale) => path.startsWith(`/${locale}/`)).map((locale) => path.slice(locale.length + 1)),
]

/**
 * Every way in which a link may name a document or a file, without the place on its page, so that links to it are found.
 * @param collection the slug of its collection
 * @param more names that a file had before
 * @param site origin of the public site
 */
export function linkAddresses(
  collection: string,
  { id, slug, formerSlugs, filename }: Values,
  { site, more }: { site: string; more: readonly string[] },
): readonly string[] {
  const kind = DOCUMENT_KINDS.find((each) => each === collection)
  const fileAt = FILES[collection]
  const pages = kind === undefined ? [] : [...textsIn(slug), ...textsIn(formerSlugs)]
  const files = fileAt === undefined ? [] : [...textsIn(filename), ...more]
  const paths = [
    ...pages.flatMap((each) => (kind === undefined ? [] : spellings(DOCUMENT_PATHS[kind]('en', each)))),
    ...files.flatMap((each) => (fileAt === undefined ? [] : [fileAt(each, String(id))])),
  ]
  return [...new Set([...paths, ...paths.map((path) => site + path)])]
}
