import { khmerDigits } from '../../../collections/vocabulary/digits.ts'
import { excerptAround, placeOf } from '../excerpt.ts'
import type { Rule } from '../judged.ts'

/** Up to as many digits as a telephone number or an amount has. */
const NUMBER = /[0-9\u17e0-\u17e9](?:[.,]?[0-9\u17e0-\u17e9]){1,30}/gu

/** One number is written in the digits of one script. */
export const khmerDigitsMixed: Rule = function* ({ parts }) {
  for (const text of parts.texts) {
    const mixed = [...text.text.matchAll(NUMBER)].find(
      ([number]) => /[0-9]/.test(number) && /[\u17e0-\u17e9]/.test(number),
    )
    if (mixed === undefined) continue
    const excerpt = excerptAround(text.text, mixed.index, mixed.index + mixed[0].length)
    yield { rule: 'khmer-digits', ...placeOf(text), excerpt, suggestion: khmerDigits(mixed[0]), weight: 'should' }
  }
}
