/** How many units are to be added, left out or replaced to make one text of the other (Levenshtein). */
export function distance(from: readonly string[], to: readonly string[]): number {
  const first = Array.from({ length: to.length + 1 }, (_, index) => index)
  const last = from.reduce<readonly number[]>((row, unit, index) => {
    const next = [index + 1]
    for (const [at, other] of to.entries()) {
      const replaced = (row[at] ?? 0) + (unit === other ? 0 : 1)
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    return next
  }, first)
  return last[to.length] ?? 0
}
