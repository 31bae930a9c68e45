import { CsvError, parse } from 'csv-parse/sync'

import { unreadable, type Grid } from './unreadable.ts'

/** Tab first: nobody has one in a name of a column. */
const DELIMITERS = ['\t', ';', ','] as const

/** What separates the names of the columns; spreadsheets in many countries write `;` and still call it CSV. */
function delimiterOf(text: string): string {
  const head = text.slice(0, /\r|\n/.exec(text)?.index ?? text.length)
  return DELIMITERS.find((each) => head.includes(each)) ?? ','
}

/** Comma-separated values in UTF-8, with or without a byte order mark, separated by `,`, `;` or tabs. */
export function readCsv(bytes: Uint8Array): Grid {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Nothing that people write holds this character; UTF-16 does at every other place, and programs do.
    if (text.includes('\0')) return unreadable('encoding')
    const lines = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
    return { kind: 'grid', lines }
  } catch (error) {
    if (error instanceof CsvError) return unreadable('damaged')
    if (error instanceof TypeError) return unreadable('encoding')
    throw error
  }
}
