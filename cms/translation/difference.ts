import type { Locale } from '../../collections/vocabulary/locales.ts'

/** A run of text that is the same in both, or in one of them alone. */
export interface Piece {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/**
 * More words that differ than these are not told one from the other: the whole is said to be another text. Finding the
 * shortest way takes steps of this number squared, and nobody reads such a difference word by word.
 */
const MOST_DIFFERENT = 600

const segmenters = new Map<Locale, Intl.Segmenter>()

/** Words, and what stands between them. Khmer has no spaces: a dictionary tells its words apart. */
function wordsOf(text: string, locale: Locale): readonly string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/**
 * The shortest script of deletions and insertions, after Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
 * @returns the furthest reaching ends of each number of steps; undefined when there would be too many
 */
function trace(before: readonly string[], after: readonly string[]): readonly Map<number, number>[] | undefined {
  const most = Math.min(before.length + after.length, MOST_DIFFERENT)
  const steps: Map<number, number>[] = []
  let ends = new Map<number, number>([[1, 0]])
  for (let d = 0; d <= most; d += 1) {
    steps.push(ends)
    const next = new Map(ends)
    for (let k = -d; k <= d; k += 2) {
      const [down, right] = [ends.get(k + 1) ?? -1, ends.get(k - 1) ?? -1]
      let x = k === -d || (k !== d && right < down) ? down : right + 1
      let y = x - k
      while (x < before.length && y < after.length && before[x] === after[y]) [x, y] = [x + 1, y + 1]
      next.set(k, x)
      if (x >= before.length && y >= after.length) return steps
    }
    ends = next
  }
  return undefined
}

function piecesOf(before: readonly string[], after: readonly string[]): Piece[] {
  const steps = trace(before, after)
  if (steps === undefined) {
    return [
      { kind: 'gone', text: before.join('') },
      { kind: 'new', text: after.join('') },
    ]
  }
  const backwards: Piece[] = []
  let [x, y] = [before.length, after.length]
  for (let d = steps.length - 1; d >= 0; d -= 1) {
    const ends = steps[d] ?? new Map<number, number>()
    const k = x - y
    const [down, right] = [ends.get(k + 1) ?? -1, ends.get(k - 1) ?? -1]
    const from = k === -d || (k !== d && right < down) ? k + 1 : k - 1
    const fromX = ends.get(from) ?? 0
    const fromY = fromX - from
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      ;[x, y] = [x - 1, y - 1]
      backwards.push({ kind: 'same', text: before[x] ?? '' })
    }
    if (d === 0) break
    if (x === fromX) backwards.push({ kind: 'new', text: after[(y -= 1)] ?? '' })
    else backwards.push({ kind: 'gone', text: before[(x -= 1)] ?? '' })
  }
  return backwards.reverse()
}

/** A space between two words that have both changed belongs to what has changed: a phrase is read as one. */
function withoutLoneSpaces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]]
    const isLone = before !== undefined && after !== undefined && before.kind !== 'same' && after.kind !== 'same'
    if (piece.kind !== 'same' || !isLone || piece.text.trim() !== '') return [piece]
    return [
      { kind: 'gone', text: piece.text },
      { kind: 'new', text: piece.text },
    ]
  })
}

/** Neighbours of a kind in one piece, and between two that are the same: first what is gone, then what is new. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  let [gone, fresh] = ['', '']
  const flush = () => {
    if (gone !== '') found.push({ kind: 'gone', text: gone })
    if (fresh !== '') found.push({ kind: 'new', text: fresh })
    ;[gone, fresh] = ['', '']
  }
  for (const { kind, text } of pieces) {
    if (kind === 'gone') gone += text
    else if (kind === 'new') fresh += text
    else {
      flush()
      const last = found.at(-1)
      if (last?.kind === 'same') last.text += text
      else found.push({ kind, text })
    }
  }
  flush()
  return found
}

/** What has changed from one text to another, word by word: all pieces but the new ones are the first, all but those gone the second. */
export function differenceOf(before: string, after: string, locale: Locale): readonly Piece[] {
  return joined(withoutLoneSpaces(piecesOf(wordsOf(before, locale), wordsOf(after, locale))))
}
