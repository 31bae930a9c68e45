/**
 * `node ops/content/render-documents.ts [SLUG…]`: typesets the research reports and the sheets of the learning centre
 * into cms/seed/files/. The same content gives the same bytes, so that only what changed shows up in version control.
 */
import { mkdir, writeFile } from 'node:fs/promises'

import { research } from '../../cms/seed/content/research/index.ts'
import { resources } from '../../cms/seed/content/resources/index.ts'
import { openPress } from './press.ts'
import { printedReports, printedSheets } from './printed-document.ts'
import { fontFaces } from './printing-fonts.ts'
import { typeset } from './typeset.ts'

/** People fetch these over slow mobile connections. */
const LARGEST = 150_000

const target = new URL('../../cms/seed/files/', import.meta.url)
const wanted = process.argv.slice(2)

const documents = [...printedReports(research), ...printedSheets(resources)].filter(
  ({ slug }) => wanted.length === 0 || wanted.includes(slug),
)

const fonts = await fontFaces()
const press = await openPress()
try {
  for (const document of documents) {
    const folder = new URL(`${document.kind}/`, target)
    await mkdir(folder, { recursive: true })
    const pdf = await typeset(document, fonts, press)
    const name = `${document.slug}.${document.locale}.pdf`
    await writeFile(new URL(name, folder), pdf)
    const tooLarge = pdf.length > LARGEST
    console.log(`${document.kind}/${name} ${Math.ceil(pdf.length / 1000)} kB${tooLarge ? ', too large' : ''}`)
    if (tooLarge) process.exitCode = 1
  }
} finally {
  await press.close()
}
