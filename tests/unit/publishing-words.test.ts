import { describe, expect, test } from 'vitest'

import { GATE_RULES } from '../../cms/gate/finding.ts'
import { HINDRANCE_WORDS, sayToMend, STAGE_WORDS } from '../../cms/workflow/refusal.ts'
import { GATE_MODE_LABELS } from '../../collections/vocabulary/desk-rules.ts'
import { STAGE_LABELS } from '../../collections/vocabulary/stages.ts'
import { illSpelt } from '../support/khmer/pairs-of-words.ts'

describe('the words of the publishing desk', () => {
  test('are in Khmer script in Khmer where they are labels, spelt in the order that Unicode asks for', () => {
    const labels = [STAGE_LABELS, GATE_MODE_LABELS, HINDRANCE_WORDS, STAGE_WORDS].flatMap((each) => Object.values(each))
    expect(illSpelt(Object.fromEntries(labels.map(({ en, km }) => [en, km])))).toEqual([])
  })

  test('end a sentence as the language does, where what is wrong and what mends it are said in one', () => {
    expect(sayToMend('alt-missing', 'en')).toMatch(/^The picture has no alternative text\. \S/)
    const ended = GATE_RULES.map((rule) => sayToMend(rule, 'km'))
    expect(ended.filter((text) => /\p{Script=Khmer}\)?»?\. /u.test(text))).toEqual([])
  })
})
