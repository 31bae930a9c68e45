import { describe, expect, test } from 'vitest'

import { blocks } from '../../cms/gate/judge.ts'
import { judgeNews, judgeText, newsWith, rulesOf } from '../support/gate/made-up.ts'
import { rich } from '../support/newsletter/rich-text.ts'

const withLink = (words: string, href: string) => newsWith(rich.paragraph(rich.text('See '), rich.link(words, href)))
/** The same text stands in both languages: what is said of it in one. */
const judgeLink = (words: string, href: string, more: Parameters<typeof judgeNews>[1] = {}) =>
  judgeNews(withLink(words, href), more).filter(({ locale }) => locale === 'en')

describe('where a link leads', () => {
  test.each([
    '/donate',
    'https://example.org/',
    'http://example.org/',
    'mailto:a@example.org',
    'tel:{{child-helpline}}',
    '#top',
  ])('%s is let through', (href) => {
    expect(judgeLink('how to help', href)).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'donate',
    '',
  ])('%j is stopped', (href) => {
    expect(rulesOf(blocks(judgeLink('how to help', href)))).toEqual(['link-scheme'])
  })

  test('to this site with its whole address is told how to write it, and stopped when it is not protected', () => {
    const open = judgeLink('how to help', 'http://hotline.example/km/donate?a=1#b')
    expect(open.map(({ rule, suggestion, weight }) => [rule, suggestion, weight])).toEqual([
      ['link-own-host', '/donate?a=1#b', 'must'],
    ])
    expect(judgeLink('how to help', 'https://HOTLINE.example/donate').map(({ weight }) => weight)).toEqual(['should'])
    expect(judgeLink('how to help', 'https://hotline.example.org/donate')).toEqual([])
  })

  test('nowhere is stopped; what nobody has followed yet is not', () => {
    const links = { leads: (href: string) => (href === '/gone' ? 'nowhere' : 'unknown') } as const
    expect(rulesOf(blocks(judgeLink('how to help', '/gone', { links })))).toEqual(['link-lost'])
    expect(judgeLink('how to help', '/new', { links })).toEqual([])
  })
})

describe('what a link says', () => {
  test.each([
    'click here',
    'Click here!',
    'Read more…',
    'here',
    'ចុចទីនេះ',
    'ចុច\u200bទី\u200bនេះ',
    'ចុច ទីនេះ',
    'អានបន្ថែម »',
  ])('%j is too little, and stops nothing', (words) => {
    const findings = judgeLink(words, '/donate')
    expect([rulesOf(findings), blocks(findings)]).toEqual([['link-words'], []])
  })

  test.each(['', ' ', '\u200b', '→'])('%j is nothing, and is stopped', (words) => {
    expect(rulesOf(blocks(judgeLink(words, '/donate')))).toEqual(['link-words'])
  })

  test.each(['how to report', 'Read more about grooming', 'របៀបរាយការណ៍', 'ចុចទីនេះដើម្បីរាយការណ៍'])(
    '%j is enough',
    (words) => {
      expect(judgeLink(words, '/donate')).toEqual([])
    },
  )
})

describe('headings', () => {
  const ranks = (...tags: string[]) =>
    rulesOf(judgeNews(newsWith(...tags.map((tag) => rich.heading(`A part of ${tag}`, tag)))))

  test('go down one by one, and up as they like', () => {
    expect(ranks('h2', 'h3', 'h4', 'h2', 'h3')).toEqual([])
  })

  test('skip no level, in neither language', () => {
    expect(ranks('h2', 'h4')).toEqual(['heading-skip', 'heading-skip'])
  })

  test('begin with the largest', () => {
    expect(ranks('h3', 'h2')).toEqual(['heading-skip', 'heading-skip'])
  })
})

describe('capitals', () => {
  test.each(['PLEASE REPORT WHAT YOU SEE ONLINE', 'Read this: NEVER SHARE YOUR PASSWORD WITH ANYBODY, please'])(
    '%s is read slowly',
    (text) => {
      expect(judgeText('en', text).map(({ rule, weight }) => [rule, weight])).toEqual([['all-caps', 'should']])
    },
  )

  test.each([
    'IHC, INHOPE, ICCAM, ECPAT and CSAM',
    'IHC APLE CSAM OCSE ACCD',
    'Please report what you see',
    'INTERPOL and EUROPOL',
    'The sign says “PLEASE REPORT WHAT YOU SEE ONLINE”.',
  ])('%s is not', (text) => {
    expect(judgeText('en', text)).toEqual([])
  })
})
