import { excerptAround, placeOf } from '../excerpt.ts'
import type { Rule } from '../judged.ts'
import { isLegacyKhmer } from '../khmer/legacy-font.ts'

/** Enough to be sure; a whole report in such letters is not read to its end. UTF-16 units. */
const MOST_READ = 20_000

/** A Khmer field holds Khmer, and nothing that only a font of the nineties shows as Khmer. */
export const legacyFont: Rule = function* ({ parts }) {
  for (const text of parts.texts) {
    if (text.locale !== 'km' || !isLegacyKhmer(text.text.slice(0, MOST_READ))) continue
    const from = Math.max(0, text.text.search(/\p{Script=Latin}/u))
    yield {
      rule: 'khmer-legacy-font',
      ...placeOf(text),
      excerpt: excerptAround(text.text, from, from + 16),
      weight: 'must',
    }
  }
}
