import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { element, textElement, xmlDocument } from '../../site/open-data/xml.ts'
import { readXml } from '../support/open-data/read-xml.ts'

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<b>&amp;</b>', ']]>', '\u0000\u0008\u000b\ufffe\uffff', '\ud800', 'ក្រុម\u200bកុមារ', '"\'\t\r\n'),
)

/** What is left once the characters that XML cannot write are dropped. */
const writable = (text: string) =>
  [...text].filter((each) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(each)).join('')

describe('the XML that is written', () => {
  test('is well-formed whatever is in it, and reads back as what was put in, in text and in attributes', () => {
    fc.assert(
      fc.property(anything, anything, (text, value) => {
        const root = readXml(xmlDocument(element('a', { b: value }, element('c', {}, text), text)))
        expect(root.attributes['b']).toBe(writable(value))
        expect(root.children[0]?.text).toBe(writable(text))
        expect(root.text).toBe(writable(text) + writable(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('leaves out attributes and text that are not there', () => {
    const written = element('a', { b: undefined, c: 0 }, textElement('d', '  '), textElement('e', null), undefined)
    expect(written.markup).toBe('<a c="0"/>')
  })
})
