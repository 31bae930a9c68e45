import { stemLexeme } from '../../collections/text-analysis/lexemes.ts'
import { WORDS_WITH_SYNONYMS } from '../../collections/text-analysis/synonym-phrases.ts'
import type { Alike } from '../queries/lexemes.ts'
import { editDistance } from './edit-distance.ts'

/** Slips that a word of this length may hold and still be recognised. */
const slipsIn = (word: string) => (word.length < 5 ? 1 : 2)

/** A slip at the end of a word is one in its ending, too: `blackmaling` is as near to "blackmail" as their stems are. */
const slipsBetween = (word: string, known: string, limit: number) =>
  Math.min(editDistance(word, known, limit), editDistance(stemLexeme(word), stemLexeme(known), limit))

/**
 * For each word that is in no document the one that it is likely to mean.
 * @param alike words that are in documents and look like it
 */
export function meantWords(unknown: readonly string[], alike: readonly Alike[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>()
  for (const word of unknown) {
    const candidates = [
      ...alike.filter((each) => each.word === word),
      ...WORDS_WITH_SYNONYMS.map((lexeme) => ({ lexeme, documents: 0 })),
    ]
    const near = candidates
      .map(({ lexeme, documents }) => ({ lexeme, documents, slips: slipsBetween(word, lexeme, slipsIn(word)) }))
      .filter(({ slips }) => slips <= slipsIn(word))
      .sort((one, other) => one.slips - other.slips || other.documents - one.documents)
    if (near[0] !== undefined) meant.set(word, near[0].lexeme)
  }
  return meant
}
