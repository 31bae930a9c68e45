import { describe, expect, test } from 'vitest'

import { en, type ImportWord } from '../../cms/wordpress/words/en.ts'
import { km } from '../../cms/wordpress/words/km.ts'
import { disorderIn } from '../support/khmer/order.ts'
import { keysDefinedTwice } from '../support/text/keys.ts'

const WORDS = Object.keys(en) as ImportWord[]
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].toSorted()

describe('the words of the import from WordPress', () => {
  test('are the same in both languages, with the same values in them', () => {
    expect(Object.keys(km).toSorted()).toEqual([...WORDS].toSorted())
    const differ = WORDS.filter((word) => String(placeholders(en[word])) !== String(placeholders(km[word])))
    expect(differ).toEqual([])
  })

  test.each(['en', 'km'])('are each defined in one part alone (%s)', (locale) => {
    expect(keysDefinedTwice(new RegExp(`^cms/wordpress/words/(problems-)?${locale}\\.ts$`))).toEqual([])
  })

  test('are in Khmer script in Khmer, spelt in the order that Unicode asks for', () => {
    const texts = WORDS.filter((word) => word !== 'choices.category').map((word) => km[word])
    expect(texts.filter((text) => !/\p{Script=Khmer}/u.test(text))).toEqual([])
    expect(texts.flatMap(disorderIn)).toEqual([])
  })
})
