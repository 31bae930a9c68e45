import { LOCALES, type Bilingual, type Locale } from '../../../collections/vocabulary/locales.ts'
import { pagePath, resourcePath } from '../../../collections/vocabulary/paths.ts'
import { bilingualIn } from '../content/texts.ts'
import { LISTS } from '../content/first-run.ts'

/** What the first run brings for members alone: where it is shown to them, and sentences that nobody else may read. */
export interface Withheld {
  pathIn: (locale: Locale) => string
  sentences: Bilingual<readonly string[]>
}

/** UTF-16 units. What is shorter may stand elsewhere by chance. */
const TELLING = 40

/** Sentences that are written alike in Markdown, HTML, XML and JSON. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|(?<=។)\s*|\n+/)
    .map((sentence) => sentence.replace(/^(?:#+|-|\d+\.)\s+/, ''))
    .filter((sentence) => sentence.length >= TELLING && !/[{}[\]()<>&"'“”’*_`|:\\]/.test(sentence))

const withheldIn = (content: unknown): Bilingual<string[]> => {
  const texts = bilingualIn(content).map(({ value }) => value)
  return { en: texts.flatMap(({ en }) => sentencesOf(en)), km: texts.flatMap(({ km }) => sentencesOf(km)) }
}

const isForMembers = ({ visibility }: { visibility: string }) => visibility === 'members'

/** Every page and resource of the first run that is for members. */
export const WITHHELD: readonly Withheld[] = [
  ...LISTS.pages.filter(isForMembers).map(({ slug, blocks }) => ({
    pathIn: (locale: Locale) => pagePath(locale, slug),
    sentences: withheldIn(blocks),
  })),
  ...LISTS.resources.filter(isForMembers).map(({ slug, description }) => ({
    pathIn: (locale: Locale) => resourcePath(locale, slug),
    sentences: withheldIn({ description }),
  })),
]

/** All of their sentences, in all languages. */
export const WITHHELD_SENTENCES: readonly string[] = WITHHELD.flatMap(({ sentences }) =>
  LOCALES.flatMap((locale) => sentences[locale]),
)

/** Those of them that a text gives away. */
export const givenAwayBy = (text: string): readonly string[] =>
  WITHHELD_SENTENCES.filter((sentence) => text.includes(sentence))
