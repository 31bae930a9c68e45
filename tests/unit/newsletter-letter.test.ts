import { describe, expect, test } from 'vitest'

import type { Letter } from '../../cms/newsletter/letter/letter.ts'
import { LETTER_WORDS } from '../../cms/newsletter/letter/words.ts'
import { letterHtml } from '../../cms/newsletter/letter/write-html.ts'
import { letterText } from '../../cms/newsletter/letter/write-text.ts'
import { fillFacts } from '../../collections/vocabulary/facts.ts'
import { UNSUBSCRIBE_MARK } from '../../collections/vocabulary/newsletter.ts'
import { rich } from '../support/newsletter/rich-text.ts'

const SITE = 'https://hotline.example'
const facts = new Map([['child-helpline', '១២៨០']])

const KHMER: Letter = {
  language: 'km',
  siteUrl: SITE,
  siteName: 'អ៊ីនធឺណិតហតឡាញខេមបូឌា',
  organisation: 'An organisation',
  address: 'ផ្ទះលេខ ១\nភ្នំពេញ',
  subject: 'លេខខែតុលា',
  intro: rich.document(
    rich.paragraph(rich.text('សូម'), rich.link('រាយការណ៍', '/report'), rich.text(' ឬទូរសព្ទ {{child-helpline}}។')),
    rich.heading('មាតិកា'),
    rich.list('ol', [rich.bold('មួយ')], [rich.text('ពីរ')], [rich.list('ul', [rich.text('ក្នុង')])]),
    rich.paragraph(rich.link('គេហទំព័រ', 'https://example.org/'), rich.link('ចុះក្រោម', '#below')),
    rich.picture('0193'),
  ),
  items: [
    {
      title: 'ចំណងជើង',
      summary: 'សេចក្ដីសង្ខេប',
      kind: 'ព័ត៌មាន',
      href: `${SITE}/km/news/one`,
      language: 'km',
    },
    { title: 'A title', summary: '', kind: 'វីដេអូ', href: `${SITE}/km/resources/two`, language: 'en' },
  ],
  archive: `${SITE}/km/newsletter/october`,
  fill: (text) => fillFacts(text, facts),
}

const addressesIn = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g'))].map(([, address]) => address)

describe('a letter in Khmer', () => {
  const html = letterHtml(KHMER)
  const text = letterText(KHMER)

  test('leads to whole addresses of its language, and to the reader’s own way out', () => {
    expect(addressesIn(html, 'href')).toEqual([
      `${SITE}/km/`,
      `${SITE}/km/report`,
      'https://example.org/',
      `${SITE}/km/news/one`,
      `${SITE}/km/resources/two`,
      `${SITE}/km/newsletter/october`,
      UNSUBSCRIBE_MARK,
    ])
  })

  test('has its facts filled in', () => {
    for (const written of [html, text]) {
      expect(written).toContain('ឬទូរសព្ទ ១២៨០។')
      expect(written.replaceAll(UNSUBSCRIBE_MARK, '')).not.toContain('{{')
    }
  })

  test('fetches nothing: no picture, no style sheet, no font, no script', () => {
    expect(html).not.toMatch(/<(img|picture|link|script|iframe|video|audio|object|embed|form)\b|url\(|@import|src=/i)
  })

  test('says in which language each part of it is', () => {
    expect(html).toMatch(/^<!doctype html><html lang="km" dir="ltr">/)
    expect(html).toContain('lang="en"><a')
    expect(html).toContain('វីដេអូ · មានតែជាភាសាអង់គ្លេស')
    expect(text).toContain('* A title (វីដេអូ · មានតែជាភាសាអង់គ្លេស)')
  })

  test('leaves Khmer the height that it needs, in fonts that have it', () => {
    const heights = [...html.matchAll(/line-height:([\d.]+)/g)].map(([, height]) => Number(height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.7)
    expect(html).toContain("font-family:'Noto Sans Khmer'")
  })

  test('follows a dark theme', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html).toContain('@media (prefers-color-scheme:dark)')
  })

  test('says the same in plain text', () => {
    expect(text).toContain('សូមរាយការណ៍ (https://hotline.example/km/report) ឬទូរសព្ទ')
    expect(text).toContain('1. មួយ\n2. ពីរ\n  - ក្នុង\n')
    expect(text).toContain(`* ចំណងជើង (ព័ត៌មាន)\nសេចក្ដីសង្ខេប\n${SITE}/km/news/one\n`)
    expect(text.endsWith('An organisation\nផ្ទះលេខ ១\nភ្នំពេញ\n')).toBe(true)
    const body = html.slice(html.indexOf('<body')).replaceAll(/<!--.*?-->/g, '')
    const said = body.split(/<[^>]*>/).filter((words) => words.trim() !== '')
    expect(said.length).toBeGreaterThan(15)
    expect(said.filter((words) => !text.includes(words.trim()))).toEqual([])
  })
})

describe('hostile words', () => {
  const hostile = `"><img src=x onerror=alert(1)><a href='javascript:alert(1)'>&amp;`
  const letter: Letter = {
    ...KHMER,
    language: 'en',
    siteName: hostile,
    organisation: hostile,
    address: hostile,
    subject: hostile,
    intro: rich.document(
      rich.paragraph(
        rich.text(hostile),
        rich.link(hostile, 'javascript:alert(1)'),
        rich.link('words', 'https://example.org/"onclick="x'),
        rich.link('other', '//example.org'),
      ),
    ),
    items: [{ title: hostile, summary: hostile, kind: hostile, href: `${SITE}/en/news/one`, language: 'en' }],
  }

  test('stay words, and links that run or leave the web are no links', () => {
    const html = letterHtml(letter)
    expect(html).not.toMatch(/<img|javascript:[^&]*"|\sonerror=x|<a href='/)
    expect(addressesIn(html, 'href').filter((href) => /javascript|^\/\//.test(href ?? ''))).toEqual([])
    expect(html.split('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;').length - 1).toBeGreaterThanOrEqual(8)
    expect(html).toContain('href="https://example.org/&quot;onclick=&quot;x"')
  })
})

test('the words of letters are in both languages', () => {
  expect(Object.keys(LETTER_WORDS.km)).toEqual(Object.keys(LETTER_WORDS.en))
})
