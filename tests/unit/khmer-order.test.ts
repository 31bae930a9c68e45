import { describe, expect, test } from 'vitest'

import { disorderIn } from '../support/khmer/order.ts'

describe('the order of Khmer characters', () => {
  test.each([
    'ស្ត្រី',
    'ឲ្យ',
    'ឱ្យ',
    'ពណ៌',
    'ម៉្យាង',
    'ប៉ុន្តែ',
    'ន័យ',
    'ចាំ',
    'នោះ',
    'ចេះ',
    'កាត់',
    'ដ៏',
    'ព័ត៌មាន',
    'អ៊ីនធឺណិត',
    'ផ្សេងៗ',
    'ខ្ញុំ',
    'សៀវភៅ',
    'ធម៌',
  ])('%s is in order', (word) => {
    expect(disorderIn(word)).toEqual([])
  })

  test.each([
    ['ស្', 'a coeng at the end'],
    ['ស្ ត', 'a coeng before a space'],
    ['សី្ត', 'a vowel before what is below the letter'],
    ['កេា', 'two vowels for one'],
    ['ា', 'a vowel alone'],
    ['ក ា', 'a vowel after a space'],
    ['កុុ', 'a vowel twice'],
    ['កុ៉', 'a shifter after the vowel'],
    ['a្ត', 'a coeng below a Latin letter'],
    [' ់', 'a sign alone'],
  ])('%j is not: %s', (word) => {
    expect(disorderIn(word)).not.toEqual([])
  })
})
