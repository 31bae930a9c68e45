import { describe, expect, test } from 'vitest'

import { linkContacts } from '../../site/components/contact-links.ts'
import { renderRichText, type RichTextValue } from '../../site/components/rich-text.ts'

const FACTS = new Map([
  ['child-helpline', '1280'],
  ['office-phone', '+855 23 000 000'],
  ['report-response-hours', '24'],
  ['inhope-hotlines', '5100'],
  ['hotline-email', 'report@hotline.example'],
])

describe('numbers and addresses of the facts can be tapped', () => {
  test.each([
    ['Call 1280.', 'Call <a href="tel:1280">1280</a>.'],
    ['ហៅលេខ1280។', 'ហៅលេខ<a href="tel:1280">1280</a>។'],
    ['+855 23 000 000, by day', '<a href="tel:+85523000000">+855 23 000 000</a>, by day'],
    ['To report@hotline.example.', 'To <a href="mailto:report@hotline.example">report@hotline.example</a>.'],
    ['1280 & 1280', '<a href="tel:1280">1280</a> &amp; <a href="tel:1280">1280</a>'],
  ])('%s', (text, html) => {
    expect(linkContacts(text, FACTS)).toBe(html)
  })

  test('a number in Khmer digits is called by the digits of a telephone', () => {
    expect(linkContacts('លេខ ១២៨០', new Map([['child-helpline', '១២៨០']]))).toBe('លេខ <a href="tel:1280">១២៨០</a>')
  })
})

test.each([
  '11280',
  '1,280',
  '1280.5',
  '12801',
  'x1280',
  'no-report@hotline.example',
  'within 24 hours',
  '5100 hotlines',
])('what is no contact, or more than one, stays as it is: %s', (text) => {
  expect(linkContacts(text, FACTS)).toBe(text)
})

describe('in running text', () => {
  const NODE = { version: 1 }
  const link = (url: string, text: string) => ({
    ...NODE,
    type: 'link',
    fields: { url },
    children: [{ ...NODE, type: 'text', text }],
  })
  const paragraph = (...children: object[]): NonNullable<RichTextValue> => ({
    root: {
      ...NODE,
      type: 'root',
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [{ ...NODE, type: 'paragraph', children }],
    },
  })
  const rendering = { locale: 'en', headingsFrom: 2, facts: FACTS } as const

  test('a bold number is bold still', () => {
    const text = paragraph({ ...NODE, type: 'text', text: '1280', format: 1 })
    expect(renderRichText(text, rendering)).toBe('<p><strong><a href="tel:1280">1280</a></strong></p>')
  })

  test('a link has no other within it', () => {
    expect(renderRichText(paragraph(link('/contact', 'Ask 1280')), rendering)).toBe(
      '<p><a href="/en/contact">Ask 1280</a></p>',
    )
  })

  test('a link to where one is already is left out', () => {
    const text = paragraph(link('/get-help', 'Get help'), link('/report', 'Report'))
    expect(renderRichText(text, { ...rendering, notTo: '/en/get-help' })).toBe('<p><a href="/en/report">Report</a></p>')
  })
})
