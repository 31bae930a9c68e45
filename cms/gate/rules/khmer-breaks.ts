import { excerptAround, placeOf } from '../excerpt.ts'
import type { Rule } from '../judged.ts'
import type { DocumentText } from '../texts-of.ts'

const BREAK = '\u200b'

/** Letters with their signs and no place to break a line. Two or three words have no more. */
const LONGEST_RUN = 16
const UNBROKEN = new RegExp(
  `(?:[\\u1780-\\u17b3](?:\\u17d2[\\u1780-\\u17b3]|[\\u17b4-\\u17d3\\u17dd])*){${LONGEST_RUN + 1},}`,
  'u',
)

const BROKEN = /[\u1780-\u17dd]\u200b[\u1780-\u17dd]/

const words = new Intl.Segmenter('km', { granularity: 'word' })

/** With a break between words, as ICU's dictionary tells them apart. */
export function withBreaks(text: string): string {
  let broken = ''
  for (const { segment } of words.segment(text.replaceAll(BREAK, ''))) {
    const isBetween = /[\u1780-\u17dd]$/.test(broken) && /^[\u1780-\u17b3]/.test(segment)
    broken += (isBetween ? BREAK : '') + segment
  }
  return broken
}

const keyOf = ({ field, locale }: DocumentText) => `${field} ${locale ?? ''}`

/**
 * Some programs throw breaks away when a text is pasted. Browsers know where Khmer words end, mostly; where the other fields
 * of a document have breaks, somebody wanted them.
 */
export const khmerBreaks: Rule = function* ({ parts }) {
  const broken = new Set(parts.texts.filter(({ text }) => BROKEN.test(text)).map(keyOf))
  for (const text of parts.texts) {
    const key = keyOf(text)
    if (broken.size === 0 || broken.has(key)) continue
    const found = UNBROKEN.exec(text.text)
    if (found === null) continue
    const excerpt = excerptAround(text.text, found.index, found.index + 1)
    yield { rule: 'khmer-breaks', ...placeOf(text), excerpt, suggestion: withBreaks(excerpt), weight: 'should' }
  }
}
