import { describe, expect, test } from 'vitest'

import { compareVersions, type Change } from '../../cms/versions/compare.ts'
import { shortened } from '../../cms/versions/shortened.ts'
import { news } from '../../collections/news.ts'
import { pages } from '../../collections/pages.ts'
import { rich } from '../support/newsletter/rich-text.ts'

const text = (words: string) => rich.document(rich.paragraph(rich.text(words)))
const item = (more: object = {}) => ({
  title: { en: 'A new page', km: 'ទំព័រថ្មី' },
  summary: { en: 'Advice for parents.' },
  body: { en: text('Talk with your children.') },
  slug: 'a-new-page',
  readyIn: ['en'],
  stage: 'draft',
  ...more,
})
const compared = (before: object, after: object) => compareVersions(news.fields, item(before), item(after), 'en')
const fieldsOf = (changes: readonly Change[]) =>
  changes.map(({ labels, locale, what }) => [labels.at(-1)?.en, locale, what.kind])

describe('what is different between two versions', () => {
  test('is nothing where they say the same, wherever the document stands', () => {
    expect(compared({}, { stage: 'published', wasPublished: true, _status: 'published' })).toEqual([])
  })

  test('is told word by word, in the language of the text', () => {
    const [change, ...more] = compared({}, { body: { en: text('Talk calmly with your child.') } })
    expect([change?.locale, more]).toEqual(['en', []])
    const pieces = change?.what.kind === 'words' ? change.what.pieces : []
    const joined = (kind: string) => pieces.filter((piece) => piece.kind === kind).map((piece) => piece.text.trim())
    expect([joined('gone'), joined('new')]).toEqual([['children'], ['calmly', 'child']])
  })

  test('is told for each language by itself', () => {
    const after = { title: { en: 'A new page', km: 'ទំព័រចាស់' }, summary: { en: 'Advice.' } }
    expect(fieldsOf(compared({}, after))).toEqual([
      ['Title', 'km', 'words'],
      ['Summary', 'en', 'words'],
    ])
  })

  test('is told of what is chosen as staff read it, not as it is stored', () => {
    const changes = compared({}, { readyIn: ['km', 'en'], slug: 'another-page', reviewBy: '2027-01-31T17:00:00.000Z' })
    expect(changes.map(({ labels, what }) => [labels[0]?.en, what])).toEqual([
      ['Address (slug)', { kind: 'value', before: 'a-new-page', after: 'another-page' }],
      ['Ready in', { kind: 'value', before: 'English', after: 'English, ខ្មែរ' }],
      ['Review by', { kind: 'value', before: undefined, after: '2027-02-01' }],
    ])
  })

  test('in pictures is which were taken out and put in, those within a text too', () => {
    const after = {
      picture: 'boat',
      body: { en: rich.document(rich.paragraph(rich.text('Talk with your children.')), rich.picture('kite')) },
    }
    const changes = compared({ picture: 'well' }, after)
    expect(changes.map(({ labels, what }) => [labels[0]?.en, what])).toEqual([
      ['Text', { kind: 'pictures', gone: [], fresh: [{ collection: 'media', id: 'kite' }] }],
      [
        'Picture',
        { kind: 'pictures', gone: [{ collection: 'media', id: 'well' }], fresh: [{ collection: 'media', id: 'boat' }] },
      ],
    ])
  })

  test('of rows that were moved is their order alone', () => {
    const prose = (id: string, words: string) => ({ blockType: 'prose', id, text: { en: text(words) } })
    const [one, other] = [prose('1', 'One.'), prose('2', 'Two.')]
    const changes = compareVersions(pages.fields, { blocks: [one, other] }, { blocks: [other, one] }, 'en')
    expect(changes.map(({ what }) => what)).toEqual([{ kind: 'order' }])
  })
})

test('of a long text only what stands next to a change is left', () => {
  const long = 'Some words that nobody has changed. '.repeat(30)
  const pieces = shortened(
    [
      { kind: 'same', text: long },
      { kind: 'new', text: 'new ' },
      { kind: 'same', text: long },
    ],
    'en',
  )
  expect(pieces.map(({ text: words }) => words.length < 200)).toEqual([true, true, true])
  expect(pieces[0]?.text).toMatch(/^….*nobody has changed\. $/)
  expect(pieces[2]?.text).toMatch(/^Some words that nobody .*…$/)
})
