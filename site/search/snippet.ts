import { foundLexemes, type QueryTerms } from '../../collections/text-analysis/query-terms.ts'
import { lexemesOfWord } from '../../collections/text-analysis/lexemes.ts'
import { normaliseText } from '../../collections/text-analysis/khmer-clusters.ts'
import { wordsOf } from '../../collections/text-analysis/words.ts'

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  text: string
  isFound: boolean
}

export type Mark = (text: string) => readonly Piece[]

/** UTF-16 units. Two lines on a phone, or three. */
const LENGTH = 220
/** How much of it stands before what was found. */
const BEFORE = 60

/** Marks the words of a query in any text, as the search itself tells words apart. */
export function marker(terms: QueryTerms): Mark {
  const { exact, beginnings } = foundLexemes(terms)
  const isFound = (lexemes: readonly string[], word: string) =>
    lexemes.some((lexeme) => exact.has(lexeme)) || beginnings.some((beginning) => word.startsWith(beginning))
  return (text) => {
    const pieces: Piece[] = []
    let at = 0
    for (const word of wordsOf(text)) {
      if (word.start < at || !isFound(lexemesOfWord(word), word.text)) continue
      if (word.start > at) pieces.push({ text: text.slice(at, word.start), isFound: false })
      pieces.push({ text: text.slice(word.start, word.end), isFound: true })
      at = word.end
    }
    if (at < text.length) pieces.push({ text: text.slice(at), isFound: false })
    return pieces
  }
}

/** What a word of the query looks like in a text, whatever its ending. */
function beginningsOf({ terms }: QueryTerms): readonly string[] {
  const words = terms.flatMap(({ word, wordings }) => [
    ...(word === undefined ? [] : [word]),
    ...wordings.map(([lexeme = '']) => lexeme.replace(/^~/, '')),
  ])
  return words.map((word) => (/^[a-z]/.test(word) ? word.slice(0, Math.max(3, word.length - 2)) : word))
}

/** Where the sentence or the line begins that holds this place, if that is near. */
function beginningOf(text: string, place: number): number {
  const from = Math.max(0, place - BEFORE)
  const before = text.slice(from, place)
  const sentence = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('។'))
  if (sentence !== -1) return from + sentence + 1
  if (from === 0) return 0
  const space = before.indexOf(' ')
  return space === -1 ? from : from + space + 1
}

/** The part of a text that shows best why it was found; its beginning when nothing in it was. */
export function snippet(summary: string, body: string, terms: QueryTerms): string {
  const text = normaliseText(`${summary}\n${body}`).text.trim()
  const lower = text.toLowerCase()
  const places = beginningsOf(terms).flatMap((word) => {
    const place = word === '' ? -1 : lower.indexOf(word)
    return place === -1 ? [] : [place]
  })
  const start =
    places.length === 0 || places.some((place) => place < LENGTH) ? 0 : beginningOf(text, Math.min(...places))
  const cut = text.slice(start, start + LENGTH)
  const isWhole = start + LENGTH >= text.length
  const end = isWhole ? cut.length : Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('។') + 1, LENGTH / 2)
  const words = cut.slice(0, end).replaceAll('\n', ' ').trim()
  return `${start > 0 ? '… ' : ''}${words}${isWhole ? '' : ' …'}`
}
