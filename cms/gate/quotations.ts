/** From, and up to but not including; in UTF-16 units. */
export type Range = readonly [from: number, to: number]

/**
 * Pairs of marks, each no longer than what people quote within a sentence or two: a mark that somebody forgot to close
 * does not turn the rest of the text into a quotation. An apostrophe closes nothing while a letter follows.
 */
const QUOTED = /«[^«»]{1,600}»|“[^”“]{1,600}”|„[^„“”]{1,600}[“”]|"[^"\n]{1,600}"|‘[^‘\n]{1,200}?’(?![\p{L}\p{N}])/gu

/** What stands between quotation marks, the marks included. */
export const quotationsIn = (text: string): readonly Range[] =>
  [...text.matchAll(QUOTED)].map(({ 0: quoted, index }) => [index, index + quoted.length])

export const isWithin = (ranges: readonly Range[], from: number, to: number): boolean =>
  ranges.some(([start, end]) => start <= from && to <= end)
