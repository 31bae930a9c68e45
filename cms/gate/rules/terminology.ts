import { normaliseText } from '../../../collections/text-analysis/khmer-clusters.ts'
import { excerptAround, placeOf } from '../excerpt.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../judged.ts'
import { isWithin, type Range } from '../quotations.ts'
import { ENGLISH_NAMES, ENGLISH_TERMS } from '../terms/en.ts'
import { KHMER_NAMES, KHMER_TERMS } from '../terms/km.ts'
import type { Term } from '../terms/terms.ts'
import type { DocumentText } from '../texts-of.ts'

interface Hit {
  from: number
  to: number
  term: Term
}

/** Places of one pattern in one text: whoever has mended so many looks again. */
const MOST_PLACES = 100

const rangesOf = (text: string, patterns: readonly RegExp[]): readonly Range[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .slice(0, MOST_PLACES)
      .map(({ 0: found, index }): Range => [index, index + found.length]),
  )

/** Where a text says one of the terms, but for names; each place once, by the term that stands first in the list. */
function hitsIn(text: string, terms: readonly Term[], names: readonly RegExp[]): readonly Hit[] {
  const taken: Range[] = [...rangesOf(text, names)]
  return terms.flatMap((term) =>
    rangesOf(text, [term.pattern]).flatMap(([from, to]) => {
      if (taken.some(([start, end]) => from < end && start < to)) return []
      taken.push([from, to])
      return [{ from, to, term }]
    }),
  )
}

/** Khmer is compared in the one order of signs: a break between words, or another order of typing, hides no term. */
function khmerHitsIn(original: string): readonly Hit[] {
  if (!/[\u1780-\u17b3]/.test(original)) return []
  const { text, origin } = normaliseText(original)
  return hitsIn(text, KHMER, NAMES).map(({ from, to, term }) => ({
    from: origin[from] ?? 0,
    to: origin[to] ?? original.length,
    term,
  }))
}

const normalised = (pattern: RegExp) => new RegExp(normaliseText(pattern.source).text, pattern.flags)
const KHMER = KHMER_TERMS.map((term) => ({ ...term, pattern: normalised(term.pattern) }))
const NAMES = KHMER_NAMES.map(normalised)

function findingOf(text: DocumentText, { from, to, term }: Hit): Finding {
  const excerpt = excerptAround(text.text, from, to)
  return { rule: 'terminology', ...placeOf(text), excerpt, suggestion: term.instead, weight: term.weight }
}

/** Words that make a child's abuse sound like a trade or a pastime; somebody else's words may be quoted. */
export const terminology: Rule = function* ({ parts }) {
  for (const text of parts.texts) {
    const hits = [...hitsIn(text.text, ENGLISH_TERMS, ENGLISH_NAMES), ...khmerHitsIn(text.text)]
    for (const hit of hits) if (!isWithin(text.quoted, hit.from, hit.to)) yield findingOf(text, hit)
  }
}
