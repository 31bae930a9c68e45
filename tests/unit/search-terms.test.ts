import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { pairLexemes, vectorOf } from '../../collections/text-analysis/lexemes.ts'
import { queryTerms } from '../../collections/text-analysis/query-terms.ts'
import { meantWords } from '../../site/search/corrections.ts'
import { editDistance } from '../../site/search/edit-distance.ts'
import { marker, snippet } from '../../site/search/snippet.ts'

const queryOf = (typed: string) => queryTerms(typed).terms.map(({ query }) => query)

describe('what is asked for', () => {
  test('words that say nothing are left out, unless there are no others', () => {
    expect(queryOf('what is a helmet ')).toEqual(["'~helmet':*"])
    expect(queryOf('what is it').length).toBe(3)
  })

  test('the last word counts by its beginning while it is being typed, and no longer when a space follows', () => {
    expect(queryOf('umbr')[0]).toContain("'umbr':*")
    expect(queryOf('umbr ')[0]).not.toContain("'umbr':*")
  })

  test('an expression brings all that means the same, in the other script too', () => {
    const [query = ''] = queryOf('facebook ')
    expect(query).toContain("'~fb'")
    expect(query).toContain('ហ្វេ')
  })

  test.each([
    ['grooming ', 'លួងលោម'],
    ['sextortion ', 'គំរាម'],
    ['sexting ', 'អាក្រាត'],
    ['cyberbullying ', 'សម្លុត'],
    ['delete ', 'លុប'],
    ['គំរាម ', '~blackmail'],
    ['រាយការណ៍ ', '~report'],
    ['ជំនួយ ', '~help'],
  ])('what most people come for is found in the other language too: %s', (typed, other) => {
    expect(queryOf(typed)[0]).toContain(`'${other}'`)
  })

  test('Khmer brings pairs of clusters, which survive another way of telling the words apart', () => {
    const shared = new Set(pairLexemes('ហ្វេសប៊ុក'))
    expect(queryTerms('ហ្វេសបុ៊ក').pairs.some((pair) => shared.has(pair))).toBe(true)
  })

  test('is bounded and well quoted whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const { terms, pairs } = queryTerms(typed)
        expect(terms.length).toBeLessThanOrEqual(12)
        expect(pairs.length).toBeLessThanOrEqual(40)
        for (const { query } of terms) expect(query.replace(/'(?:[^'\\]|''|\\\\)*'/g, '')).toMatch(/^[()|&:*\s]*$/)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a vector', () => {
  test('has the words, their stems, and what a hyphen joins', () => {
    const vector = vectorOf([{ text: 'Cyber-bullying', weight: 'A' }])
    expect(vector.split(' ').map((lexeme) => lexeme.replace(/:.*/, ''))).toEqual(
      expect.arrayContaining(["'cyber'", "'bullying'", "'~bulli'", "'cyberbullying'", "'~cyberbulli'"]),
    )
  })

  test('keeps the weight of each text, and the first places of a word alone', () => {
    const vector = vectorOf([
      { text: 'game', weight: 'A' },
      { text: 'game '.repeat(50), weight: 'D' },
    ])
    expect(vector).toContain("'game':1A,2D,3D,4D ")
  })
})

describe('slips', () => {
  test.each([
    ['word', 'word', 0],
    ['word', 'wrod', 1],
    ['word', 'wod', 1],
    ['word', 'sword', 1],
    ['pasword', 'password', 1],
    ['kitten', 'sitting', 3],
  ])('between %s and %s there are %i', (one, other, slips) => {
    expect(editDistance(one, other, 3)).toBe(slips)
    expect(editDistance(other, one, 3)).toBe(slips)
  })

  test('are forgiven to the likest and most frequent word, short words only one', () => {
    const alike = [
      { word: 'helmt', lexeme: 'helmets', documents: 1 },
      { word: 'helmt', lexeme: 'helmet', documents: 2 },
      { word: 'cta', lexeme: 'tac', documents: 9 },
    ]
    expect(meantWords(['helmt'], alike).get('helmt')).toBe('helmet')
    expect(meantWords(['cta'], alike).has('cta')).toBe(false)
  })
})

describe('a snippet', () => {
  const body = `${'Nothing of note. '.repeat(40)}Wear a helmet on the road. ${'And so on. '.repeat(40)}`

  test('shows the sentence in which the word is, and marks it in any of its forms', () => {
    const terms = queryTerms('helmets ')
    const text = snippet('', body, terms)
    expect(text).toMatch(/^… Wear a helmet/)
    expect(text.length).toBeLessThan(230)
    expect(marker(terms)(text).filter(({ isFound }) => isFound)).toEqual([{ text: 'helmet', isFound: true }])
  })

  test('marks no sign that a word is said twice, which stands after many words', () => {
    const found = marker(queryTerms('កុមារ '))('កុមារនីមួយៗ').filter(({ isFound }) => isFound)
    expect(found).toEqual([{ text: 'កុមារ', isFound: true }])
  })

  test('loses nothing of the text that it marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 30 }), (text, typed) => {
        const pieces = marker(queryTerms(typed))(text)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })
})
