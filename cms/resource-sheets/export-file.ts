import type { Where } from 'payload'

import { dayInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { COLUMNS } from './columns.ts'
import { sheetLine } from './csv.ts'
import { asDownload, csvHead, resourceSheet, xlsxBytes } from './make-file.ts'
import { readResources, type Reader, type StoredResource } from './stored.ts'
import { streamOf } from './stream.ts'
import { textOfValue, type SheetFormat } from './write-cell.ts'

/** A workbook is built in memory, so it ends somewhere; CSV is written as it is read, and does not. */
const MAX_XLSX_ROWS = 20_000

const lineOf = ({ values }: StoredResource): string[] => COLUMNS.map((column) => textOfValue(values[column]))

/** What the list shows and is not in the trash, a page after the other. */
async function* pagesOf(reader: Reader, where: Where): AsyncGenerator<StoredResource[]> {
  for (let page = 1; ; page += 1) {
    const { resources, hasNextPage } = await readResources(reader, where, page)
    yield resources.filter(({ inTrash }) => !inTrash)
    if (!hasNextPage) return
  }
}

async function* csvOf(reader: Reader, where: Where): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(csvHead())
  for await (const resources of pagesOf(reader, where)) {
    yield encoder.encode(resources.map((resource) => sheetLine(lineOf(resource))).join(''))
  }
}

async function xlsxOf(reader: Reader, where: Where): Promise<Buffer<ArrayBuffer>> {
  const lines: string[][] = []
  for await (const resources of pagesOf(reader, where)) lines.push(...resources.map(lineOf))
  return xlsxBytes([resourceSheet(lines)])
}

/** Newest versions of the resources that match, as a file that can be imported again. */
export async function exportFile(reader: Reader, where: Where, format: SheetFormat, now: Date): Promise<Response> {
  const name = `resources-${dayInPhnomPenh(now)}`
  if (format === 'csv') return asDownload(streamOf(csvOf(reader, where)), name, format)
  const { total } = await readResources(reader, where, 1, 1)
  if (total > MAX_XLSX_ROWS) return new Response(`More than ${MAX_XLSX_ROWS} resources: take CSV.`, { status: 413 })
  return asDownload(await xlsxOf(reader, where), name, format)
}
