import type { Bilingual } from '../../../collections/vocabulary/locales.ts'
import { excerptAround, placeOf } from '../excerpt.ts'
import type { Rule } from '../judged.ts'

/** Graphemes: what people count as letters. A Khmer one is wider, and a Khmer sentence has fewer of them. */
interface Limits {
  least: number
  most: number
}

/**
 * Search engines cut titles at about 600 pixels and descriptions at about 920 (some 75 and 160 letters of English); a
 * card on a phone shows a title in three lines. A summary much shorter than this says no more than its title.
 */
export const TITLE_LIMITS: Bilingual<Limits> = { en: { least: 3, most: 75 }, km: { least: 2, most: 50 } }
export const SUMMARY_LIMITS: Bilingual<Limits> = { en: { least: 40, most: 160 }, km: { least: 20, most: 110 } }

const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' })

/** Counts no further than it must: a text that was pasted into the wrong field may be a whole report. */
function isOutside(text: string, { least, most }: Limits): boolean {
  let count = 0
  for (const { segment } of graphemes.segment(text.trim())) {
    if (segment === '\u200b') continue
    count += 1
    if (count > most) return true
  }
  return count < least
}

const JUDGED = { title: ['title-length', TITLE_LIMITS], summary: ['summary-length', SUMMARY_LIMITS] } as const

const isJudged = (field: string): field is keyof typeof JUDGED => field in JUDGED

export const lengths: Rule = function* ({ parts }) {
  for (const text of parts.texts) {
    if (text.locale === undefined || !isJudged(text.field)) continue
    const [rule, limits] = JUDGED[text.field]
    if (!isOutside(text.text, limits[text.locale])) continue
    yield { rule, ...placeOf(text), excerpt: excerptAround(text.text, 0, 0), weight: 'should' }
  }
}
