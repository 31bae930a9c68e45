import { readFileSync } from 'node:fs'

import type { Person } from '../payload/people.ts'

/** A row of the access table: what each person may do with one kind of thing. */
export type Row = Readonly<Record<Person, string>>

/** Reads the table that people have written down: words apart by spaces, the first line of words names the columns. */
export function readTable(path: string, people: readonly Person[]): ReadonlyMap<string, Row> {
  const [header = [], ...lines] = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
  return new Map(
    lines.map(([name = '', ...cells]) => [
      name,
      Object.fromEntries(people.map((person) => [person, cells[header.indexOf(person)] ?? 'missing'])) as Row,
    ]),
  )
}
