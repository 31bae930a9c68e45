/** What draws as a dotted circle, on top of something else, or not at all. */
const STRAY: readonly RegExp[] = [
  // A sign without a letter. A dotted circle before it says that it is meant to stand alone; a coeng after a break is out
  // of order, and can be mended.
  /(?<![\u1780-\u17d3\u17dd\u200c\u200d\u25cc])(?!(?<=[\u1780-\u17d3\u17dd][\u200b\u2060]{1,3})\u17d2)[\u17b6-\u17d3\u17dd]/u,
  // A coeng that draws nothing below.
  /\u17d2(?![\u200b-\u200d\u2060]*[\u1780-\u17b3])/u,
  // The same sign again.
  /([\u17b6-\u17d1\u17d3\u17dd])\1/u,
  // Two vowels on one letter that are not the halves of a third, nor a shifter that was typed as the vowel u.
  /(?!\u17c1[\u17b6\u17b8]|[\u17b6\u17b8]\u17c1|\u17bb[\u17b7-\u17ba\u17be]|[\u17b7-\u17ba\u17be]\u17bb)[\u17b6-\u17c5][\u17b6-\u17c5]/u,
  // Letters that Unicode advises against.
  /[\u17a3\u17a4\u17b4\u17b5\u17d8]/u,
]

interface Stray {
  from: number
  to: number
}

/** The first stray sign of a text. */
export function strayIn(text: string): Stray | undefined {
  const found = STRAY.flatMap((pattern) => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ from: match.index, to: match.index + match[0].length }]
  })
  return found.toSorted((one, other) => one.from - other.from)[0]
}
