import { describe, expect, test } from 'vitest'

import { en, type DeskWord } from '../../cms/workflow/words/en.ts'
import { km } from '../../cms/workflow/words/km.ts'
import { GATE_RULES } from '../../cms/gate/finding.ts'
import { HINDRANCE_WORDS, sayToMend, STAGE_WORDS } from '../../cms/workflow/refusal.ts'
import { GATE_MODE_LABELS } from '../../collections/vocabulary/desk-rules.ts'
import { STAGE_LABELS } from '../../collections/vocabulary/stages.ts'
import { disorderIn } from '../support/khmer/order.ts'

const WORDS = Object.keys(en) as DeskWord[]
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

describe('the words of the publishing desk', () => {
  test('are the same in both languages, with the same values in them', () => {
    expect(Object.keys(km).toSorted()).toEqual([...WORDS].toSorted())
    const differ = WORDS.filter((word) => String(placeholders(en[word])) !== String(placeholders(km[word])))
    expect(differ).toEqual([])
  })

  test('are in Khmer script in Khmer, spelt in the order that Unicode asks for', () => {
    const labels = [STAGE_LABELS, GATE_MODE_LABELS, HINDRANCE_WORDS, STAGE_WORDS].flatMap((each) => Object.values(each))
    const texts = [...WORDS.map((word) => km[word]), ...labels.map((label) => label.km)]
    expect(texts.filter((text) => !/\p{Script=Khmer}/u.test(text))).toEqual([])
    expect(texts.flatMap(disorderIn)).toEqual([])
  })

  test('end a sentence as the language does, where what is wrong and what mends it are said in one', () => {
    expect(sayToMend('alt-missing', 'en')).toMatch(/^The picture has no alternative text\. \S/)
    const ended = GATE_RULES.map((rule) => sayToMend(rule, 'km'))
    expect(ended.filter((text) => /\p{Script=Khmer}\)?»?\. /u.test(text))).toEqual([])
  })
})
