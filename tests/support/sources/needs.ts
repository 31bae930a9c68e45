import { SOURCES } from './files.ts'
import { importsOf } from './imports.ts'

/** What each file needs before it can run, ours and of packages: types are stripped, and nobody waits for them. */
export const NEEDS: ReadonlyMap<string, readonly string[]> = new Map(
  SOURCES.map((path) => [path, importsOf(path).flatMap(({ typeOnly, target }) => (typeOnly ? [] : [target]))]),
)

/** The shortest way by which a file needs one that `isMeant`, both ends included. */
export function wayTo(from: string, isMeant: (target: string) => boolean): readonly string[] | undefined {
  const seen = new Set([from])
  const ways: (readonly string[])[] = [[from]]
  for (const way of ways) {
    const targets = NEEDS.get(way.at(-1) ?? '') ?? []
    const end = targets.find(isMeant)
    if (end !== undefined) return [...way, end]
    const unseen = targets.filter((target) => !seen.has(target))
    for (const target of unseen) seen.add(target)
    ways.push(...unseen.map((target) => [...way, target]))
  }
  return undefined
}
