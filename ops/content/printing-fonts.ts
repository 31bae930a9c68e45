import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import subsetFont from 'subset-font'

const WEIGHTS = [400, 700] as const

const FAMILIES = [
  {
    name: 'Atkinson Hyperlegible Next',
    file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    range: 'U+0000-00FF, U+2000-200A, U+2010-206F, U+20AC, U+2122, U+2190-2193, U+2212',
  },
  {
    name: 'Noto Sans Khmer',
    file: 'noto-sans-khmer/files/noto-sans-khmer-khmer-wght-normal.woff2',
    range: 'U+1780-17FF, U+19E0-19FF, U+200B-200D, U+25CC',
  },
] as const

/**
 * The site's own fonts as `data:` addresses: Chromium prints without network and without fonts of the machine.
 * Each weight is cut out of the variable font, which a PDF could only hold as one drawing per letter, many times larger.
 */
export async function fontFaces(): Promise<string> {
  const faces = FAMILIES.flatMap((family) => WEIGHTS.map((weight) => ({ ...family, weight })))
  const rules = await Promise.all(
    faces.map(async ({ name, file, range, weight }) => {
      const font = await readFile(modulePath(`@fontsource-variable/${file}`))
      const cut = await subsetFont(font, undefined, {
        targetFormat: 'woff2',
        keepAllGlyphs: true,
        variationAxes: { wght: weight },
      })
      const source = `url(data:font/woff2;base64,${cut.toString('base64')}) format('woff2')`
      return `@font-face { font-family: '${name}'; font-weight: ${weight}; src: ${source}; unicode-range: ${range} }`
    }),
  )
  return rules.join('\n')
}

function modulePath(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier))
}
