import fc from 'fast-check'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { judge } from '../../cms/gate/judge.ts'
import { GATE_RULES } from '../../cms/gate/finding.ts'
import { collections, globals } from '../../collections/all.ts'
import { media } from '../../collections/media.ts'
import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { facts, newsItem, judgeNews } from '../support/gate/made-up.ts'
import { rich } from '../support/newsletter/rich-text.ts'

const CONFIGS: readonly { slug: string; fields: readonly Field[] }[] = [...collections, ...globals]

/** What people type and paste here: both scripts, signs without letters, invisible ones, marks, halves of characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'កខស្តិីុោើ់៉៊៏ំះ។ៗ១2 \u200b\u200c«»“”"‘’abcXY<>;:{}[]()/.-') }),
  fc.constantFrom('child porn', '{{fact}}', 'https://hotline.example/', '\ud800', '្', 'IMG_1.jpg'),
)

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'text',
        'link',
        'quote',
        'list',
        'listitem',
        'upload',
        'unknown',
        3,
      ),
      tag: fc.constantFrom('h2', 'h4', 'hx', 7),
      text,
      value: fc.oneof(text, fc.record({ id: text }), fc.integer()),
      fields: fc.oneof(fc.record({ url: text }), fc.constant(null)),
      children: fc.oneof({ maxDepth: 4 }, fc.constant(null), fc.array(tie('node'), { maxLength: 4 })),
    },
    { requiredKeys: ['type'] },
  ),
}))

const value = fc.oneof(text, fc.anything(), fc.record({ root: node }), fc.date().map(String), fc.double())
const localised = fc.oneof(value, fc.record({ en: value, km: value }))

/** Values of any shape under the names that the fields have. */
function documentOf(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  const shapes = fields.flatMap((field): [string, fc.Arbitrary<unknown>][] => {
    if (!('name' in field) || !field.name) return 'fields' in field ? [['row', documentOf(field.fields)]] : []
    if (field.type === 'group') return [[field.name, fc.oneof(localised, documentOf(field.fields))]]
    if (field.type === 'array') return [[field.name, fc.array(fc.oneof(localised, documentOf(field.fields)))]]
    if (field.type !== 'blocks') return [[field.name, localised]]
    const rows = field.blocks.map((block) => documentOf(block.fields).map((row) => ({ ...row, blockType: block.slug })))
    return [[field.name, fc.array(fc.oneof(localised, ...rows))]]
  })
  return fc.record(Object.fromEntries(shapes), { requiredKeys: [] })
}

describe('the gate', () => {
  test.each(CONFIGS)(
    'throws for no document of $slug, and its findings are of known rules and languages',
    ({ slug, fields }) => {
      const known = new Set<string>(GATE_RULES)
      fc.assert(
        fc.property(documentOf(fields), (document) => {
          for (const { rule, locale, excerpt } of judge({ slug, fields, document }, facts())) {
            expect(known.has(rule) && (locale === undefined || LOCALES.includes(locale))).toBe(true)
            expect((excerpt ?? '').length).toBeLessThan(900)
          }
        }),
        { numRuns: 60 },
      )
    },
  )
})

const SIZE = 200_000
/** Milliseconds of the processor, for four such texts and more on a slow machine. What is quadratic takes minutes. */
const BOUND = 3_000

function processorTime(work: () => void): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

describe('200 kB of one thing are judged in bounded time', () => {
  const filled = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE)

  test.each([
    'a',
    'A',
    'A ',
    ' ',
    '"',
    '“',
    '«',
    '‘',
    '„a',
    '<',
    'a<',
    '.',
    'a.',
    'a@',
    'http://',
    '{{',
    'ក',
    '្',
    'ក្',
    'ក្ក',
    'ា',
    'កា',
    'កុី',
    '\u200b',
    'ក\u200b',
    'ក្\u200b',
    '១',
    '1',
    '១1,',
    'child ',
    'child porn ',
    'sex with a ',
    'young small ',
    'porn of ',
    'child-',
    'អាសអាភាសកុមារ',
    'កុមារជា',
    'ពិធីសារ',
    'ទេសចរណ៍ផ្លូវភេទ',
    'rbs; eyIg ',
    'Directive 2011/93/EU of ',
    '-_',
    'a_b-',
    'image of ',
    'ពាក្យ\u200bនេះ ',
    'Some English words, and more. ',
  ])('%j', (unit) => {
    const long = filled(unit)
    const prose = rich.document(rich.paragraph(rich.text(long), rich.link(long, long)))
    const document = newsItem({
      title: { en: long, km: long },
      body: { en: prose, km: prose },
      alt: { en: long, km: long },
    })
    const taken = processorTime(() => {
      judgeNews(document)
      judge({ slug: 'media', fields: media.fields, document }, facts())
    })
    expect(taken).toBeLessThan(BOUND)
  })
})

test('a text nested deeper than any editor makes overflows nothing', () => {
  let deep: Record<string, unknown> = { type: 'text', text: 'child porn' }
  for (let level = 0; level < 20_000; level += 1) deep = { type: 'listitem', children: [deep] }
  expect(() => judgeNews(newsItem({ body: { en: { root: deep } } }))).not.toThrow()
})
