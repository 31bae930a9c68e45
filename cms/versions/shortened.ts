import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { Piece } from '../translation/difference.ts'

/** So much of what is the same is shown beside what is not: a few words on each side. */
const AROUND = 90

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  km: new Intl.Segmenter('km', { granularity: 'word' }),
} satisfies Record<Locale, Intl.Segmenter>

/** Whole words alone: what stands at the cut may be half of one. */
function end(text: string, locale: Locale): string {
  const words = [...segmenters[locale].segment(text.slice(-AROUND))].map(({ segment }) => segment)
  return words.slice(1).join('').trimStart()
}
function beginning(text: string, locale: Locale): string {
  const words = [...segmenters[locale].segment(text.slice(0, AROUND))].map(({ segment }) => segment)
  return words.slice(0, -1).join('').trimEnd()
}

/** A long text with one changed word is read at a glance: of what is the same, only what stands next to a change is left. */
export function shortened(pieces: readonly Piece[], locale: Locale): Piece[] {
  return pieces.map((piece, at) => {
    const { kind, text } = piece
    if (kind !== 'same' || text.length <= AROUND * 3) return piece
    const before = at === 0 ? '' : `${beginning(text, locale)} `
    const after = at === pieces.length - 1 ? '' : ` ${end(text, locale)}`
    return { kind, text: `${before}…${after}` }
  })
}
