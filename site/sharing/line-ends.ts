const segmenter = new Intl.Segmenter('km', { granularity: 'word' })

/**
 * A text with a zero-width space between Khmer words, which are written without one: a line ends between two of them, and never
 * within one. A browser knows these words by itself; what sets the text of a card does not.
 */
export function withLineEnds(text: string): string {
  let written = ''
  let wasWord = false
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    const isWord = isWordLike && /\p{Script=Khmer}/u.test(segment)
    written += isWord && wasWord ? `\u200b${segment}` : segment
    wasWord = isWord
  }
  return written
}
