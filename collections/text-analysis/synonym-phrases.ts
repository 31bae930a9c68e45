import { isStemmed, stemLexeme } from './lexemes.ts'
import { SYNONYMS } from './synonyms.ts'
import { wordsOf, type Word } from './words.ts'

/** The one lexeme by which a word is looked up. */
const lexemeOf = (word: Word): string => (isStemmed(word) ? stemLexeme(word.text) : word.text)

/** An expression of a query and all that means the same. */
interface Expression {
  /** How many words of the query it takes. */
  length: number
  /** Lexemes of each wording, of the typed one first. */
  wordings: readonly (readonly string[])[]
}

const MOST_WORDS = 6

const keyOf = (lexemes: readonly string[]) => lexemes.join(' ')

/** For each wording, by its lexemes, every wording of the groups that it is in. */
function readGroups(): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const wordings = new Map<string, Map<string, readonly string[]>>()
  for (const group of new Set(Object.values(SYNONYMS).flat())) {
    const phrases = group.map((phrase) => wordsOf(phrase).map(lexemeOf)).filter((lexemes) => lexemes.length > 0)
    for (const phrase of phrases) {
      const same = wordings.get(keyOf(phrase)) ?? new Map<string, readonly string[]>()
      for (const wording of [phrase, ...phrases]) same.set(keyOf(wording), wording)
      wordings.set(keyOf(phrase), same)
    }
  }
  return wordings
}

const groups = readGroups()

/** The longest expression with synonyms that begins with this word of a query. */
export function synonymsAt(words: readonly Word[], at: number): Expression | undefined {
  const lexemes = words.slice(at, at + MOST_WORDS).map(lexemeOf)
  for (let length = lexemes.length; length > 0; length -= 1) {
    const typed = lexemes.slice(0, length)
    const wordings = groups.get(keyOf(typed))
    if (wordings !== undefined) return { length, wordings: [...wordings.values()] }
  }
  return undefined
}

/** English words that mean something here even if no text has them, because others mean the same. */
export const WORDS_WITH_SYNONYMS: readonly string[] = [
  ...new Set(
    Object.values(SYNONYMS)
      .flat(2)
      .flatMap((phrase) => phrase.match(/^[a-z]{4,}$/) ?? []),
  ),
]
