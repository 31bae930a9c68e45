import { describe, expect, test } from 'vitest'

import { count } from '../../collections/vocabulary/wording.ts'
import { COLUMNS } from '../../cms/resource-sheets/columns.ts'
import { COLUMN_WORDS } from '../../cms/resource-sheets/words/columns.ts'
import { en } from '../../cms/resource-sheets/words/en.ts'
import { km } from '../../cms/resource-sheets/words/km.ts'
import { sayIn } from '../../cms/resource-sheets/words/say.ts'
import { MERGE_WORDS } from '../../cms/topic-merging/words.ts'
import { illSpelt, unpairedWords } from '../support/khmer/pairs-of-words.ts'

/** Names of formats are the same in both languages. */
const SAME_EVERYWHERE = new Set(['file.label'])

describe.each([
  ['importing and exporting', en, km],
  ['the columns', COLUMN_WORDS.en, COLUMN_WORDS.km],
  ['merging', MERGE_WORDS.en, MERGE_WORDS.km],
] as [string, Record<string, string>, Record<string, string>][])('the words of %s', (_name, english, khmer) => {
  test('exist in both languages, with the same placeholders', () => {
    expect(unpairedWords(english, khmer)).toEqual([])
  })

  test('are in Khmer script in Khmer, spelt in the order that Unicode asks for', () => {
    expect(illSpelt(khmer, SAME_EVERYWHERE)).toEqual([])
  })
})

test('numbers are in groups of three, in the digits of the language', () => {
  expect([count(sayIn('en'), 'import', 1), count(sayIn('en'), 'import', 1234)]).toEqual([
    'Import 1 row',
    'Import 1,234 rows',
  ])
  expect(count(sayIn('km'), 'import', 1234)).toBe('នាំចូល ១.២៣៤ ជួរដេក')
})

test('every column is explained', () => {
  expect(Object.keys(COLUMN_WORDS.en)).toEqual([...COLUMNS])
})
