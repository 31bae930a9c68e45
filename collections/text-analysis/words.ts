import { latinDigits } from '../vocabulary/digits.ts'
import { foldKhmer, normaliseText } from './khmer-clusters.ts'

export interface Word {
  /** Folded: small letters without accents, Latin digits, one spelling of what looks or sounds the same. */
  text: string
  script: 'khmer' | 'other'
  /** Where it stands in the original, in UTF-16 units: from, and up to but not including. */
  start: number
  end: number
  /** Nothing but a hyphen, an apostrophe or nothing at all stands between the word before and this one. */
  joined: boolean
}

/** Longer runs of letters are no words, and would only bloat the index. */
const MAX_WORD_LENGTH = 60

const segmenter = new Intl.Segmenter('km', { granularity: 'word' })

const KHMER = /[\u1780-\u17b3]/

/** Most words need no more than small letters, and all of a document pass here. */
const PLAIN = /^[A-Za-z0-9]+$/

const foldLatin = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : foldAccents(word))

const foldAccents = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’,]/g, '')

const RUNS_OF_ONE_SCRIPT = /[\u1780-\u17dd]+|(?:(?![\u1780-\u17dd])[\p{L}\p{M}\p{N}'’])+/gu

/** Parts of what the segmenter keeps together and people look for apart: `saferinternet.org`, `kind_of`, a year after a Khmer word; not `1,000`. */
function partsOf(segment: string): readonly (readonly [text: string, at: number])[] {
  if (PLAIN.test(segment) || /^\d{1,3}(,\d{3})+$/.test(segment)) return [[segment, 0]]
  return [...segment.matchAll(RUNS_OF_ONE_SCRIPT)].map((match) => [match[0], match.index])
}

/**
 * The words of a text in either language, mixed as they come: Khmer as ICU's dictionary tells it apart (it writes no spaces),
 * everything else by the rules of Unicode.
 */
export function wordsOf(original: string): readonly Word[] {
  const { text, origin } = normaliseText(original)
  const words: Word[] = []
  let end = -1
  for (const { segment, index, isWordLike } of segmenter.segment(latinDigits(text))) {
    if (isWordLike !== true) continue
    for (const [part, at] of partsOf(segment)) {
      const from = index + at
      const script = KHMER.test(part) ? 'khmer' : 'other'
      const folded = (script === 'khmer' ? foldKhmer(part) : foldLatin(part)).slice(0, MAX_WORD_LENGTH)
      if (folded === '') continue
      const joined = end !== -1 && (from === end || (from === end + 1 && /[-‐‑.]/.test(text[end] ?? '')))
      end = from + part.length
      words.push({ text: folded, script, start: origin[from] ?? 0, end: origin[end] ?? original.length, joined })
    }
  }
  return words
}
