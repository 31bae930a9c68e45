import { stemmer } from 'stemmer'

import { clustersOf } from './khmer-clusters.ts'
import { wordsOf, type Word } from './words.ts'

/**
 * What lies in the index for a word. A lexeme says by its first character of which kind it is, so that the beginning of a
 * word that somebody is typing finds words and nothing else.
 */
const STEM = '~'
const PAIR = '^'

/** PostgreSQL's four weights, the title's first. */
type Weight = 'A' | 'B' | 'C' | 'D'

interface WeightedText {
  text: string
  weight: Weight
}

/** Places of one lexeme that are kept: how often a word comes matters, but soon no more. */
const MOST_PLACES = 4

const stems = new Map<string, string>()
const MOST_STEMS = 20_000

/** The stem of an English word, after Porter. Remembered: a language has few words, and texts have many. */
export function stemLexeme(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MOST_STEMS) stems.clear()
  const lexeme = STEM + stemmer(word)
  stems.set(word, lexeme)
  return lexeme
}

export const isStemmed = (word: Word): boolean => word.script === 'other' && /^[a-z]+$/.test(word.text)

/** The words as they stand, and English ones by their stem too. */
export const lexemesOfWord = (word: Word): readonly string[] =>
  isStemmed(word) ? [word.text, stemLexeme(word.text)] : [word.text]

/** Khmer words that stand without a space between them, told apart or not. */
export function khmerRuns(words: readonly Word[]): readonly string[] {
  const runs: string[] = []
  let open = false
  for (const { text, script, joined } of words) {
    if (script !== 'khmer') open = false
    else if (open && joined) runs.push((runs.pop() ?? '') + text)
    else {
      runs.push(text)
      open = true
    }
  }
  return runs
}

/**
 * Pairs of neighbouring clusters. Where a dictionary tells Khmer words apart differently in two texts, or one letter is
 * wrong, most of the pairs are still the same.
 */
export function pairLexemes(run: string): readonly string[] {
  const clusters = clustersOf(run)
  return clusters.slice(1).map((cluster, before) => PAIR + (clusters[before] ?? '') + cluster)
}

/** `e-mail` and `cyber-bullying` are found as `email` and `cyberbullying` too. */
function joinedLexemes(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    if (before === undefined || !word.joined || !isStemmed(word) || !isStemmed(before)) return []
    return [before.text + word.text, stemLexeme(before.text + word.text)]
  })
}

/** A lexeme in the notation of `tsvector` and `tsquery`. */
export const quoted = (lexeme: string) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/**
 * The texts as a `tsvector` in PostgreSQL's own notation. Made here and not by PostgreSQL, whose parser knows no Khmer; the
 * same texts give the same vector wherever it is made.
 */
export function vectorOf(texts: readonly WeightedText[]): string {
  const places = new Map<string, string[]>()
  let position = 0
  const add = (lexeme: string, weight: Weight) => {
    const known = places.get(lexeme)
    if (known === undefined) places.set(lexeme, [`${position}${weight}`])
    else if (known.length < MOST_PLACES) known.push(`${position}${weight}`)
  }
  for (const { text, weight } of texts) {
    const words = wordsOf(text)
    for (const word of words) {
      position = Math.min(position + 1, 16_000)
      for (const lexeme of lexemesOfWord(word)) add(lexeme, weight)
    }
    for (const lexeme of joinedLexemes(words)) add(lexeme, weight)
    if (weight === 'A' || weight === 'B') {
      for (const run of khmerRuns(words)) for (const lexeme of pairLexemes(run)) add(lexeme, weight)
    }
  }
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ')
}
