import { describe, expect, test } from 'vitest'

import { PREVIEW_WORDS } from '../../cms/preview/words.ts'
import { en } from '../../cms/translation/words/en.ts'
import { km } from '../../cms/translation/words/km.ts'
import { illSpelt, unpairedWords } from '../support/khmer/pairs-of-words.ts'

describe.each([
  ['translations', en, km],
  ['previews', PREVIEW_WORDS.en, PREVIEW_WORDS.km],
] as [string, Record<string, string>, Record<string, string>][])('the words of %s', (_name, english, khmer) => {
  test('exist in both languages, with the same placeholders', () => {
    expect(unpairedWords(english, khmer)).toEqual([])
  })

  test('are in Khmer script in Khmer, spelt in the order that Unicode asks for', () => {
    expect(illSpelt(khmer)).toEqual([])
  })
})
