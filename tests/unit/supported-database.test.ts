import { expect, test } from 'vitest'

import { unsupported } from '../../ops/database/supported.ts'

const RUNS = { version: 150_000, encoding: 'UTF8', icu: true }

test('the platform runs on PostgreSQL 15 or newer with ICU, encoded in UTF-8', () => {
  expect(unsupported(RUNS)).toBeUndefined()
  expect(unsupported({ ...RUNS, version: 180_004 })).toBeUndefined()
})

test('of every other it is said what hinders, and what to do', () => {
  expect(unsupported({ ...RUNS, version: 140_012 })).toEqual({
    says: 'PostgreSQL 14 is too old',
    remedy: 'Use 15 or newer.',
  })
  expect(unsupported({ ...RUNS, icu: false })?.says).toContain('without ICU')
  expect(unsupported({ ...RUNS, encoding: 'LATIN1' })?.remedy).toContain('createdb --encoding=UTF8')
})
