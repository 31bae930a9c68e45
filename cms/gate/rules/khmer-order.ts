import { excerptAround, placeOf } from '../excerpt.ts'
import type { Rule } from '../judged.ts'
import { disorderIn, mendOrder } from '../khmer/mend.ts'
import { strayIn } from '../khmer/stray.ts'

/**
 * Signs in an order of their own, repeated or without a letter: one machine draws what was meant, the next a dotted
 * circle, and nobody finds the word by searching. One finding of each kind for a text, at the first such place.
 */
export const khmerOrder: Rule = function* ({ parts }) {
  for (const text of parts.texts) {
    const place = placeOf(text)
    const [first] = disorderIn(text.text)
    if (first !== undefined) {
      const excerpt = excerptAround(text.text, first.from, first.to)
      yield { rule: 'khmer-order', ...place, excerpt, suggestion: mendOrder(excerpt), weight: 'must' }
    }
    const stray = strayIn(text.text)
    if (stray !== undefined) {
      const excerpt = excerptAround(text.text, stray.from, stray.to)
      yield { rule: 'khmer-stray-sign', ...place, excerpt, weight: 'must' }
    }
  }
}
