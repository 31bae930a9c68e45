import { describe, expect, test } from 'vitest'

import { COLUMNS } from '../../cms/resource-sheets/columns.ts'
import { COLUMN_WORDS } from '../../cms/resource-sheets/words/columns.ts'
import { en } from '../../cms/resource-sheets/words/en.ts'
import { km } from '../../cms/resource-sheets/words/km.ts'
import { count, sayIn } from '../../cms/resource-sheets/words/say.ts'
import { MERGE_WORDS } from '../../cms/topic-merging/words.ts'
import { disorderIn } from '../support/khmer/order.ts'

const placeholdersOf = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

/** Names of formats are the same in both languages. */
const SAME_EVERYWHERE = new Set(['file.label'])

describe.each([
  ['importing and exporting', en, km],
  ['the columns', COLUMN_WORDS.en, COLUMN_WORDS.km],
  ['merging', MERGE_WORDS.en, MERGE_WORDS.km],
] as [string, Record<string, string>, Record<string, string>][])('the words of %s', (_name, english, khmer) => {
  const words = Object.keys(english)

  test('exist in both languages, with the same placeholders', () => {
    expect(Object.keys(khmer).toSorted()).toEqual(words.toSorted())
    const differ = words.filter(
      (word) => String(placeholdersOf(english[word] ?? '')) !== String(placeholdersOf(khmer[word] ?? '')),
    )
    expect(differ).toEqual([])
  })

  test('are in Khmer script in Khmer, spelt in the order that Unicode asks for', () => {
    const latin = words.filter((word) => !SAME_EVERYWHERE.has(word) && !/\p{Script=Khmer}/u.test(khmer[word] ?? ''))
    expect(latin).toEqual([])
    expect(words.flatMap((word) => disorderIn(khmer[word] ?? ''))).toEqual([])
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
