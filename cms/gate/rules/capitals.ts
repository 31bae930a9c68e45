import { excerptAround, placeOf } from '../excerpt.ts'
import type { Rule } from '../judged.ts'
import { isWithin } from '../quotations.ts'

/** Three words and more, so that two abbreviations side by side are none. */
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}’'-]*(?: \p{Lu}[\p{Lu}’'-]*){2,40}(?![\p{L}\p{N}])/gu

/** Shorter than this it is a list of abbreviations. */
const LEAST_LETTERS = 12
/** Abbreviations rarely have more letters; somebody who shouts has at least two words that have. */
const LONG_WORD = /\p{Lu}{5,}/gu

/** Words all in capitals are slower to read, and screen readers may spell them letter by letter. */
export const capitals: Rule = function* ({ parts }) {
  for (const text of parts.texts) {
    for (const { 0: shouted, index } of text.text.matchAll(SHOUTED)) {
      const letters = shouted.replace(/[^\p{Lu}]/gu, '').length
      if (letters < LEAST_LETTERS || (shouted.match(LONG_WORD) ?? []).length < 2) continue
      if (isWithin(text.quoted, index, index + shouted.length)) continue
      const excerpt = excerptAround(text.text, index, index + shouted.length)
      yield { rule: 'all-caps', ...placeOf(text), excerpt, weight: 'should' }
      break
    }
  }
}
