import sparticuz from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

/** A Chromium that turns pages into tagged PDF. */
export interface Press {
  /** `day` (YYYY-MM-DD) is what the file says of its own making. */
  print(html: string, day: string): Promise<Buffer>
  close(): Promise<void>
}

export async function openPress(): Promise<Press> {
  const browser = await chromium.launch({
    // The package's own arguments run everything in one process, which dies with the first page that is closed.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    executablePath: await sparticuz.executablePath(),
  })
  return {
    async print(html, day) {
      const page = await browser.newPage()
      try {
        await page.setContent(html)
        await page.evaluate(() => document.fonts.ready)
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
        return Buffer.from(renumbered(dated(pdf.toString('latin1'), day)), 'latin1')
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}

/** How many pages a PDF of this press has. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

// Chromium writes the time and its own counters into a file. Both are set to what follows from the content,
// in the same number of bytes, since the file's table of contents counts them.

function dated(pdf: string, day: string): string {
  const made = `(D:${day.replaceAll('-', '')}000000+00'00')`
  return pdf.replace(/(?<=\/(?:CreationDate|ModDate) )\(D:\d{14}[+-]\d\d'\d\d'\)/g, made)
}

function renumbered(pdf: string): string {
  const id = /\(node\d{8}\)/g
  const inOrder = [...new Set(pdf.match(id))].sort()
  const numbers = new Map(inOrder.map((each, index) => [each, `(node${String(index + 1).padStart(8, '0')})`]))
  return pdf.replace(id, (each) => numbers.get(each) ?? each)
}
