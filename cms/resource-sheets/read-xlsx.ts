import type { CellValue } from 'read-excel-file/universal'

import { unreadable, type Grid } from './unreadable.ts'
import { storeParts, unpackWorkbook } from './xlsx-archive.ts'

/** How far a cell may be from the first one: a reader fills the gap, so a single cell far away would fill the memory. */
const LAST_ROW = 20_000
const LAST_COLUMN = 200

const numberOfColumn = (letters: string) =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

type Reach = 'inside' | 'tooManyRows' | 'tooWide' | 'damaged'

/** Looks at the address of every row and cell, as text, before anything is built of them. */
function reachOf(xml: string): Reach {
  for (const [, double, single] of xml.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [address, letters = '', digits = ''] = /^([A-Za-z]{0,3})(\d{1,7})$/.exec(double ?? single ?? '') ?? []
    if (address === undefined) return 'damaged'
    if (Number(digits) > LAST_ROW) return 'tooManyRows'
    if (numberOfColumn(letters) > LAST_COLUMN) return 'tooWide'
  }
  return 'inside'
}

/** A cell as text. Dates are days: Excel stores no zone with them. */
function textOf(cell: CellValue<number> | null): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell)
}

/** The first sheet of a workbook. Formulas are what they came to when the file was saved. */
export async function readXlsx(bytes: Uint8Array): Promise<Grid> {
  const unpacked = unpackWorkbook(bytes)
  if (unpacked.kind !== 'unpacked') return unreadable(unpacked.kind)
  for (const part of unpacked.parts.values()) {
    const xml = part.toString('utf8')
    const reach = /<(?:\w+:)?sheetData/.test(xml) ? reachOf(xml) : 'inside'
    if (reach !== 'inside') return unreadable(reach)
  }
  // As in `make-file.ts`, loaded when it is needed.
  const { readSheet } = await import('read-excel-file/universal')
  try {
    const lines = await readSheet(storeParts(unpacked.parts).buffer)
    return { kind: 'grid', lines: lines.map((line) => line.map((cell) => textOf(cell))) }
  } catch {
    // The library throws errors of many kinds for what is no workbook, and none of them means anything to who sent it.
    return unreadable('damaged')
  }
}
