import { slugFrom } from '../../collections/vocabulary/slugs.ts'
import { COLUMNS, NEVER_EMPTY, ruleOf, type Column, type Value } from './columns.ts'
import type { SheetRow } from './parse-sheet.ts'
import { readCell, type TopicNames, type Wrong } from './read-cell.ts'

/** What is wrong, where, and what somebody wrote there. */
export interface Problem {
  column: Column
  written: string
  problem:
    | Wrong['problem']
    | 'neverEmpty'
    | 'slugNeeded'
    | 'slugTwice'
    | 'titleNeeded'
    | 'inTrash'
    | 'ages'
    | 'neededToPublish'
    | 'publishers'
    | 'filesForPublic'
    | 'filesForMembers'
    | 'pictures'
  details: Readonly<Record<string, string>>
}

/** One row, read: what it sets, with null for what it empties. Columns that it leaves alone are not there. */
export interface CheckedRow {
  /** As the spreadsheet counts: the first row holds the names of the columns. */
  row: number
  /** Of the cell, or made from the English title; undefined when neither gives one. */
  slug: string | undefined
  values: Readonly<Partial<Record<Column, Value>>>
  problems: readonly Problem[]
}

/** Reads the cells of one row. Says everything that is wrong with them, not the first thing alone. */
export function checkRow({ row, cells }: SheetRow, topics: TopicNames): CheckedRow {
  const values: Partial<Record<Column, Value>> = {}
  const problems: Problem[] = []
  for (const column of COLUMNS) {
    const written = cells[column]
    if (written === undefined) continue
    if (written === null) {
      if (NEVER_EMPTY.includes(column)) problems.push({ column, written: '-', problem: 'neverEmpty', details: {} })
      else values[column] = null
      continue
    }
    const reading = readCell(ruleOf(column), written, topics)
    if (reading.kind === 'read') values[column] = reading.value
    else problems.push({ column, written, problem: reading.problem, details: reading.details })
  }
  const { slug: given, title_en: title } = values
  const made = cells.slug === undefined && typeof title === 'string' ? slugFrom(title) : ''
  const slug = typeof given === 'string' ? given : made || undefined
  if (slug === undefined && cells.slug === undefined) {
    problems.push({ column: 'slug', written: '', problem: 'slugNeeded', details: {} })
  }
  return { row, slug, values: slug === undefined ? values : { ...values, slug }, problems }
}
