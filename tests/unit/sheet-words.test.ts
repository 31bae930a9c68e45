import { expect, test } from 'vitest'

import { count } from '../../collections/vocabulary/wording.ts'
import { COLUMNS } from '../../cms/resource-sheets/columns.ts'
import { COLUMN_WORDS } from '../../cms/resource-sheets/words/columns.ts'
import { sayIn } from '../../cms/resource-sheets/words/say.ts'

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
