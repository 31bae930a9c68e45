import { LOCALES, type Bilingual, type Locale } from '../../../collections/vocabulary/locales.ts'

/** A text of the content and where it stands, such as `pages about blocks.0.text`. */
export interface Found<Value> {
  where: string
  value: Value
}

type Words = Record<string, unknown>

const isObject = (value: unknown): value is Words => typeof value === 'object' && value !== null

function isBilingual(value: Words): value is Words & Bilingual {
  return LOCALES.every((locale) => typeof value[locale] === 'string')
}

/** What people call an item: its slug where it has one. */
function nameOf(key: string, value: unknown): string {
  if (!isObject(value)) return key
  return [value['slug'], value['name']].find((name) => typeof name === 'string') ?? key
}

/** Every string below a value, with the keys that lead there. */
export function stringsIn(value: unknown, where = ''): Found<string>[] {
  if (typeof value === 'string') return [{ where, value }]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, item]) => stringsIn(item, `${where} ${nameOf(key, item)}`.trim()))
}

/** Every text that is there in both languages. */
export function bilingualIn(value: unknown, where = ''): Found<Bilingual>[] {
  if (!isObject(value)) return []
  if (isBilingual(value)) return [{ where, value }]
  return Object.entries(value).flatMap(([key, item]) => bilingualIn(item, `${where} ${nameOf(key, item)}`.trim()))
}

export const inLanguage = (texts: readonly Found<Bilingual>[], locale: Locale): Found<string>[] =>
  texts.map(({ where, value }) => ({ where, value: value[locale] }))

/** Where the links of a Markdown text lead. */
export const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
