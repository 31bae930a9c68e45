import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { differenceOf, type Piece } from '../../cms/translation/difference.ts'

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`)).join('')

const without = (kind: Piece['kind'], pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')

describe('what has changed in a text', () => {
  test('is told word by word, a phrase as one', () => {
    expect(shown(differenceOf('Call 1280 by day.', 'Call 1288 by day.', 'en'))).toBe('Call [-1280][+1288] by day.')
    expect(shown(differenceOf('The old short text.', 'The very new text.', 'en'))).toBe(
      'The [-old short][+very new] text.',
    )
    expect(shown(differenceOf('', 'New.', 'en'))).toBe('[+New.]')
  })

  test('is told by the words of Khmer, which has no spaces', () => {
    expect(shown(differenceOf('កុមារនិងយុវជន', 'កុមារនិងឪពុកម្តាយ', 'km'))).toBe('កុមារនិង[-យុវជន][+ឪពុកម្តាយ]')
  })

  test('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'កុមារ', '.'), { maxLength: 60 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const pieces = differenceOf(before, after, 'en')
        expect(without('new', pieces)).toBe(before)
        expect(without('gone', pieces)).toBe(after)
      }),
    )
  })

  test('takes no longer than a blink where everything is different', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
    const [before, after] = [text('old'), text('new')]
    const begun = process.cpuUsage()
    const pieces = differenceOf(before, after, 'en')
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000)
    expect([without('new', pieces), without('gone', pieces)]).toEqual([before, after])
  })
})
