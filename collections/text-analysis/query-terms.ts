import { isStemmed, khmerRuns, lexemesOfWord, pairLexemes, quoted, stemLexeme } from './lexemes.ts'
import { clustersOf } from './khmer-clusters.ts'
import { STOP_WORDS } from './stop-words.ts'
import { synonymsAt } from './synonym-phrases.ts'
import { wordsOf, type Word } from './words.ts'

/** One thing that a query asks for: a word or an expression, and what means the same. */
export interface Term {
  /** In PostgreSQL's notation of a `tsquery`. */
  query: string
  /** The same for whole words alone, without those that only begin so. */
  whole: string
  /** Lexemes of the term as it was typed, and of every other wording that means the same. */
  wordings: readonly (readonly string[])[]
  /** The word as it was typed, folded; left out for an expression. */
  word?: string
  /** It is only being typed: words that begin like it count too. */
  unfinished: boolean
}

export interface QueryTerms {
  /** What a text should have, all of it. Empty when nothing was asked. */
  terms: readonly Term[]
  /** Lexemes that a text with the same Khmer words shares most of, however they are spelt or told apart. */
  pairs: readonly string[]
}

/** With the mark before it. Longer stems are rarely the beginning of another word. */
const SHORT_STEM = 5

/** More than people type; what comes after adds nothing but work. */
const MOST_TERMS = 12
const MOST_PAIRS = 40

const stopWords = new Set(
  Object.values(STOP_WORDS).flatMap((words) => words.flatMap((word) => wordsOf(word).map(({ text }) => text))),
)

const isCleft = (word: Word) => word.script === 'khmer' && clustersOf(word.text).length < 2

/** Single clusters between words are what is left of a word that the dictionary does not know; pairs find it. */
const isLeftOver = (word: Word, next: Word | undefined) => isCleft(word) && (word.joined || next?.joined === true)

const anyOf = (queries: readonly string[]) => (queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(' | ')})`)

/** In PostgreSQL's notation: all of these. */
export const allOf = (lexemes: readonly string[]): string =>
  lexemes.length === 1 ? quoted(lexemes[0] ?? '') : `(${lexemes.map(quoted).join(' & ')})`

function wordTerm(word: Word, before: Word | undefined, after: Word | undefined, unfinished: boolean): Term {
  const lexemes = isStemmed(word) ? [stemLexeme(word.text)] : lexemesOfWord(word)
  const whole = lexemes.map(quoted)
  // "cyber bullying" is "cyberbullying" too.
  for (const [one, other] of [
    [before, word],
    [word, after],
  ]) {
    if (one && other && isStemmed(one) && isStemmed(other)) whole.push(quoted(stemLexeme(one.text + other.text)))
  }
  const beginnings: string[] = []
  // Longer stems stand for their family: what somebody "discloses" is a "disclosure".
  if (isStemmed(word)) beginnings.push(...lexemes.filter(({ length }) => length > SHORT_STEM).map(quoted))
  if (unfinished && word.text.length > 1) beginnings.push(quoted(word.text))
  const others = whole.filter((each) => !beginnings.includes(each))
  const query = anyOf([...others, ...beginnings.map((beginning) => `${beginning}:*`)])
  return { query, whole: anyOf(whole), wordings: [lexemes], word: word.text, unfinished }
}

/**
 * What a typed query asks for. Words that say nothing are left out, unless there are no others.
 * @param typed in one language or both, as it was typed; a space at its end says that the last word is finished
 */
export function queryTerms(typed: string): QueryTerms {
  const words = wordsOf(typed)
  const isEnding = /[\p{L}\p{M}\p{N}]$/u.test(typed)
  const meaning = words.filter(({ text }) => !stopWords.has(text))
  const asked = meaning.length > 0 ? meaning : words
  const terms: Term[] = []
  for (let at = 0; at < asked.length && terms.length < MOST_TERMS;) {
    const word = asked[at]
    if (word === undefined) break
    const expression = synonymsAt(asked, at)
    const unfinished = isEnding && at === asked.length - 1 && word === words.at(-1)
    if (expression !== undefined) {
      const queries = expression.wordings.map(allOf)
      const whole = anyOf(queries)
      const query = unfinished ? anyOf([...queries, `${quoted(word.text)}:*`]) : whole
      terms.push({ query, whole, wordings: expression.wordings, unfinished: false })
      at += expression.length
    } else {
      if (!isLeftOver(word, asked[at + 1])) terms.push(wordTerm(word, asked[at - 1], asked[at + 1], unfinished))
      at += 1
    }
  }
  const pairs = [...new Set(khmerRuns(words).flatMap(pairLexemes))].slice(0, MOST_PAIRS)
  return { terms, pairs }
}

/** Says that the word before it is said twice, and stands after very many words. */
const SAID_TWICE = 'ៗ'

/** Lexemes by which a word of a text counts as found. */
export function foundLexemes({ terms, pairs }: QueryTerms): {
  exact: ReadonlySet<string>
  beginnings: readonly string[]
} {
  const inQuery = terms.flatMap(({ query }) =>
    [...query.matchAll(/'((?:[^'\\]|''|\\\\)+)'/g)].flatMap((match) => match[1] ?? []),
  )
  const beginnings = terms.flatMap(({ unfinished, word }) =>
    unfinished && word !== undefined && word.length > 1 ? [word] : [],
  )
  return { exact: new Set([...inQuery, ...pairs].filter((lexeme) => lexeme !== SAID_TWICE)), beginnings }
}
