import { expect, test } from 'vitest'

import { csv } from '../../collections/vocabulary/csv.ts'

test('CSV has a byte order mark, and ends every line, the last included, as RFC 4180 says', () => {
  expect(
    csv([
      ['Month', 'Number'],
      ['២០២៦', '5'],
    ]),
  ).toBe('\uFEFFMonth,Number\r\n២០២៦,5\r\n')
})

test('a field that a spreadsheet would run as a formula is text', () => {
  expect(csv([['=1+1', '+855', '-5', '@x', 'a=b', '="a",b']])).toBe(
    '\uFEFF\'=1+1,\'+855,\'-5,\'@x,a=b,"\'=""a"",b"\r\n',
  )
})

test('a field with a comma, a quotation mark, a line break or what parts cells elsewhere is quoted, and its quotation marks doubled', () => {
  expect(csv([['CSAM, baseline', 'the “net”', 'say "no"', 'a\nb', '', 'a;=1+1', 'a\t=1+1']])).toBe(
    '\uFEFF"CSAM, baseline",the “net”,"say ""no""","a\nb",,"a;=1+1","a\t=1+1"\r\n',
  )
})
