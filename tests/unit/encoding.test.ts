import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { bestEncoding, compress, isCompressible } from '../../site/server/encoding.ts'

describe('the encoding of an answer', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.1, gzip;q=1', 'br'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br; q=0.0, gzip; q=0.5', 'gzip'],
    ['gzip;q=0, br;q=0.000', undefined],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['brotli', undefined],
    ['', undefined],
    [undefined, undefined],
    [';q=1,,', undefined],
  ] as const)('for “%s” is %s', (header, expected) => {
    expect(bestEncoding(header)).toBe(expected)
  })

  test('gives back what was put in', () => {
    const text = Buffer.from('រាយការណ៍ Report '.repeat(500))
    expect(brotliDecompressSync(compress(text, 'br')).equals(text)).toBe(true)
    expect(gunzipSync(compress(text, 'gzip')).equals(text)).toBe(true)
    expect(compress(text, 'br').length).toBeLessThan(text.length / 10)
  })

  test.each([
    ['text/html; charset=utf-8', true],
    ['text/css', true],
    ['application/json', true],
    ['application/rss+xml', true],
    ['application/feed+json', true],
    ['image/svg+xml', true],
    ['image/webp', false],
    ['application/pdf', false],
    ['font/woff2', false],
    [undefined, false],
  ])('is worth it for %s: %s', (type, expected) => {
    expect(isCompressible(type)).toBe(expected)
  })
})
