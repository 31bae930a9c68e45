import { documentHtml } from './document-html.ts'
import { pagesOf, type Press } from './press.ts'
import type { PrintedDocument } from './printed-document.ts'

/** The document as PDF; a sheet in the first of its sizes that fits on one page. */
export async function typeset(document: PrintedDocument, fontFaces: string, press: Press): Promise<Buffer> {
  if (document.kind === 'research') return press.print(documentHtml(document, fontFaces), document.day)
  const attempts: Buffer[] = []
  for (const size of document.sizes) {
    const pdf = await press.print(documentHtml(document, fontFaces, size), document.day)
    if (pagesOf(pdf) === 1) return pdf
    attempts.push(pdf)
  }
  const [first] = attempts
  if (first === undefined) throw new Error(`No size of letters is given for ${document.slug}`)
  return first
}
