import { readFileSync } from 'node:fs'

/** A row of an access table: what each person may do with one kind of thing, or finds at one address. */
export type Row<Who extends string> = Readonly<Record<Who, string>>

/** Reads the table that people have written down: words apart by spaces, the first line of words names the columns. */
export function readTable<Who extends string>(path: string, people: readonly Who[]): ReadonlyMap<string, Row<Who>> {
  const [header = [], ...lines] = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
  return new Map(
    lines.map(([name = '', ...cells]) => [
      name,
      Object.fromEntries(people.map((person) => [person, cells[header.indexOf(person)] ?? 'missing'])) as Row<Who>,
    ]),
  )
}
