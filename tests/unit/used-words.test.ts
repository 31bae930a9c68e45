import { expect, test } from 'vitest'

import { SOURCES, textOf } from '../support/sources/files.ts'

const WORDS = /^(site\/messages|cms\/.*words)\/(.*[/-])?(en|km)\.ts$/
const isWords = (path: string) => WORDS.test(path)

const keys = new Set(
  SOURCES.filter(isWords).flatMap((path) =>
    [...textOf(path).matchAll(/^ {2}'([\w-]+(?:\.[\w-]+)+)':/gm)].map(([, key = '']) => key),
  ),
)
const program = SOURCES.filter((path) => /^(site|cms)\//.test(path) && !isWords(path)).map(textOf)
const found = (pattern: RegExp) => [...new Set(program.flatMap((text) => text.match(pattern) ?? []))]

test('every message is used: one that nobody reads would be translated and proofread for nobody', () => {
  expect(keys.size).toBeGreaterThan(900)
  const named = new Set(found(/(?<=['"`])[\w-]+(\.[\w-]+)*(?=['"`])/g))
  // Such as `status.${status}`; and “one of them”, which is said instead of “so many” (`Counted`).
  const begun = found(/(?<=`)([\w-]+\.)+(?=\$\{)/g)
  const isUsed = (key: string) =>
    named.has(key) || named.has(key.replace(/\.one$/, '')) || begun.some((head) => key.startsWith(head))
  expect([...keys].filter((key) => !isUsed(key))).toEqual([])
})
