import { expect, test } from 'vitest'

import { NEEDS } from '../support/sources/needs.ts'

/** The ways that lead from a file back to itself, each found once. */
function cycles(): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    const since = way.indexOf(path)
    if (since >= 0) found.push([...way.slice(since), path].join(' → '))
    if (since >= 0 || done.has(path)) return
    for (const target of NEEDS.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of NEEDS.keys()) visit(path, [])
  return found
}

test('no file needs itself, by whatever way: what imports in a circle runs before it is whole', () => {
  expect(cycles()).toEqual([])
})
