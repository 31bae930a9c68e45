import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { excerptAround } from '../../cms/gate/excerpt.ts'
import { judge } from '../../cms/gate/judge.ts'
import { textsOf } from '../../cms/gate/texts-of.ts'
import { passagesOf } from '../../cms/rich-text/passages.ts'
import { richTextWords } from '../../cms/search/rich-text-words.ts'
import { pages } from '../../collections/pages.ts'
import { facts } from '../support/gate/made-up.ts'
import { rich } from '../support/newsletter/rich-text.ts'

const node = (type: string, ...children: object[]) => ({ type, version: 1, children })
const says = (...words: string[]) => rich.paragraph(...words.map((word) => rich.text(word)))

describe('the passages of a rich text', () => {
  const document = rich.document(
    rich.heading('A heading', 'h3'),
    rich.paragraph(rich.text('See '), rich.bold('the '), rich.link('page', '/donate'), rich.text('.')),
    node('quote', node('list', node('listitem', rich.text('Said in a list')))),
    node('list', node('listitem', rich.text('One'), node('list', node('listitem', rich.text('Within'))))),
    node('table', node('tablerow', node('tablecell', says('Cell')), node('tablecell', says('Other')))),
    rich.paragraph(rich.text('First'), { type: 'linebreak', version: 1 }, rich.text('second')),
    rich.picture('boats'),
    rich.paragraph(rich.text('  ')),
    node('something-new', says('Still read')),
  )

  test('each have the form of what they stand in; a list in a quotation is quoted', () => {
    expect(
      passagesOf(document).map((each) =>
        each.form === 'picture' ? `picture ${each.id}` : `${each.form}: ${each.text}`,
      ),
    ).toEqual([
      'heading: A heading',
      'paragraph: See the page.',
      'quote: Said in a list',
      'item: One',
      'item: Within',
      'cell: Cell',
      'cell: Other',
      'paragraph: First second',
      'picture boats',
      'paragraph: Still read',
    ])
  })

  test('are the words that the search has, a line for each', () => {
    expect(richTextWords(document).split('\n')).toHaveLength(9)
    expect(richTextWords(null)).toBe('')
  })

  test('know the rank of a heading, and where links lead', () => {
    const [heading, paragraph] = passagesOf(document)
    expect([heading, paragraph]).toMatchObject([{ rank: 3 }, { links: [{ href: '/donate', words: 'page' }] }])
  })
})

describe('the texts of a document', () => {
  const prose = (words: string) => ({ blockType: 'prose', text: { en: rich.document(says(words)) } })

  test('have paths as Payload writes them, and a language where the field has one in each', () => {
    const steps = [{ title: { en: 'Look', km: 'មើល' }, text: { en: null } }]
    const action = { label: { en: 'Give' }, href: '/donate' }
    const blocks = [
      prose('Words'),
      { blockType: 'steps', steps },
      { blockType: 'callToAction', action },
      { blockType: 'x' },
    ]
    const { texts, links } = textsOf(pages.fields, { slug: 'a-page', title: { en: 'Title' }, blocks })
    expect(texts.map(({ field, locale, text }) => [field, locale, text])).toEqual([
      ['title', 'en', 'Title'],
      ['blocks.0.text', 'en', 'Words'],
      ['blocks.1.steps.0.title', 'en', 'Look'],
      ['blocks.1.steps.0.title', 'km', 'មើល'],
      ['blocks.2.action.label', 'en', 'Give'],
    ])
    expect(links).toEqual([{ field: 'blocks.2.action.href', href: '/donate' }])
  })

  test('are found in rows and tabs, named or not', () => {
    const name: Field = { name: 'name', type: 'text' }
    const fields: Field[] = [
      { type: 'row', fields: [{ ...name, name: 'inRow' }] },
      {
        type: 'tabs',
        tabs: [
          { label: 'One', fields: [name] },
          { name: 'second', fields: [name] },
        ],
      },
    ]
    const { texts } = textsOf(fields, { inRow: 'a', name: 'b', second: { name: 'c' } })
    expect(texts.map(({ field, text }) => `${field}=${text}`)).toEqual(['inRow=a', 'name=b', 'second.name=c'])
  })

  test('know what of them is quoted', () => {
    const quotedIn = (text: string) =>
      textsOf([{ name: 'text', type: 'text' }], { text }).texts.flatMap(({ quoted }) =>
        quoted.map(([from, to]) => text.slice(from, to)),
      )
    expect(quotedIn('He said “so”, «ដូច្នេះ» and "more", ‘it’s’ all.')).toEqual(['“so”', '«ដូច្នេះ»', '"more"', '‘it’s’'])
    expect(quotedIn('The children’s books and teachers’ rooms')).toEqual([])
    expect(quotedIn('“ never closed')).toEqual([])
  })

  test('give findings in the order of the page: the third block before the eleventh', () => {
    const blocks = Array.from({ length: 11 }, (_, at) => prose(at === 2 || at === 10 ? 'No child porn' : 'Words'))
    const title = { en: 'A title' }
    const summary = { en: 'A calm sentence about safety online, which is long enough.' }
    const document = { readyIn: ['en'], title, summary, blocks }
    const findings = judge({ slug: 'pages', fields: pages.fields, document }, facts())
    expect(findings.map(({ field }) => field)).toEqual(['blocks.2.text', 'blocks.10.text'])
  })

  test('give no more than five findings of a kind in a field', () => {
    const document = { readyIn: ['en'], title: { en: 'child porn, '.repeat(20) } }
    const findings = judge({ slug: 'pages', fields: pages.fields, document }, facts())
    expect(findings.filter(({ rule }) => rule === 'terminology')).toHaveLength(5)
  })
})

test('an excerpt never cuts a Khmer letter', () => {
  const text = 'ស្ត្រី'.repeat(20)
  for (let at = 0; at < text.length; at += 1) {
    expect(excerptAround(text, at, at)).toMatch(/^…?(?:ស្ត្រី)+…?$/)
  }
})
