/**
 * Makes the web fonts of the site out of the full families: only the characters that the two languages need, only the
 * weights 400–700. Khmer keeps its whole block with every shaping rule; leaving out even one vowel sign breaks others.
 * The cards with which pages are shared are drawn from fonts of one weight, in the one format that the drawing library reads.
 * Run after an update of the font packages: `node ops/fonts/subset.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import subsetFont from 'subset-font'

const root = new URL('../../', import.meta.url)
const family = (file: string) => fileURLToPath(new URL(`node_modules/@fontsource-variable/${file}`, root))

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset)).join('')

const LATIN = `${range(0x20, 0x7e)} ©«»·–—‘’“”…•×→←↑↓éèöüñçå`
/** The Khmer block but for the lunar-date symbols, joiners, the zero-width space, and the dotted circle of lone signs. */
const KHMER = `${range(0x1780, 0x17dd)}${range(0x17e0, 0x17e9)}\u200b\u200c\u200d\u25cc`

const ALL_WEIGHTS = { wght: { min: 400, max: 700 } }

const KHMER_FAMILY = 'noto-sans-khmer/files/noto-sans-khmer-khmer-wght-normal.woff2'

const LATIN_FAMILY = 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
const ON_CARDS = { wght: 600 }

const fonts = [
  {
    source: LATIN_FAMILY,
    characters: LATIN,
    variationAxes: ALL_WEIGHTS,
    target: 'latin.woff2',
  },
  // Two files of one weight each: the first is half of what one with all weights would be, and a page waits for it alone.
  { source: KHMER_FAMILY, characters: KHMER, variationAxes: { wght: 400 }, target: 'khmer-regular.woff2' },
  { source: KHMER_FAMILY, characters: KHMER, variationAxes: { wght: 700 }, target: 'khmer-bold.woff2' },
  // The word on the language switch, so that an English page need not load a Khmer font for it.
  { source: KHMER_FAMILY, characters: 'ខ្មែរ', variationAxes: { wght: 600 }, target: 'khmer-word.woff2' },
  { source: LATIN_FAMILY, characters: LATIN, variationAxes: ON_CARDS, target: 'card-latin.ttf' },
  { source: KHMER_FAMILY, characters: KHMER, variationAxes: ON_CARDS, target: 'card-khmer.ttf' },
]

for (const { source, characters, variationAxes, target } of fonts) {
  const font = await subsetFont(readFileSync(family(source)), characters, {
    targetFormat: target.endsWith('.ttf') ? 'sfnt' : 'woff2',
    variationAxes,
  })
  writeFileSync(fileURLToPath(new URL(`site/fonts/${target}`, root)), font)
  console.log(`${target}: ${font.length} bytes`)
}
