import { excerptAround, placeOf } from '../excerpt.ts'
import type { Rule } from '../judged.ts'

/** The rank that the editor begins with; the page around it has the one above. */
const FIRST = 2

/** Headings of a text go down one by one: who listens to a page finds the way by them. */
export const headings: Rule = function* ({ parts }) {
  const ranks = new Map<string, number>()
  for (const text of parts.texts) {
    if (text.form !== 'heading' || text.rank === undefined) continue
    const prose = `${text.field} ${text.locale ?? ''}`
    const above = ranks.get(prose) ?? FIRST - 1
    ranks.set(prose, text.rank)
    if (text.rank <= above + 1) continue
    yield { rule: 'heading-skip', ...placeOf(text), excerpt: excerptAround(text.text, 0, 40), weight: 'should' }
  }
}
