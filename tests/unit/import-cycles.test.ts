import { expect, test } from 'vitest'

import { SOURCES } from '../support/sources/files.ts'
import { importsOf } from '../support/sources/imports.ts'

/** What each file imports, types alone included: files that need each other to be understood are one. */
const IMPORTS = new Map(SOURCES.map((path) => [path, importsOf(path).map(({ target }) => target)]))

/** The ways that lead from a file back to itself, each found once. */
function cycles(): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    const since = way.indexOf(path)
    if (since >= 0) found.push([...way.slice(since), path].join(' → '))
    if (since >= 0 || done.has(path)) return
    for (const target of IMPORTS.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of IMPORTS.keys()) visit(path, [])
  return found
}

test('no file needs itself, by whatever way: what imports in a circle runs before it is whole, or is read in vain', () => {
  expect(cycles()).toEqual([])
})
