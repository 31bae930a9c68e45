/**
 * Slips of the finger between two words: letters put in, left out, changed, or two neighbours swapped (optimal string
 * alignment). Counted in code points, and only up to `limit`; more than that is `limit + 1`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = b.map((_, at) => at + 1)
  last.unshift(0)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      }
      now.push(least)
    }
    if (Math.min(...now) > limit) return limit + 1
    beforeLast = last
    last = now
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}
