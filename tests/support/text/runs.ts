/** How many units in a row two texts have in common at most. */
export function longestRunInCommon(one: readonly string[], other: readonly string[]): number {
  let longest = 0
  for (let start = 0; start < one.length; start += 1) {
    for (let from = 0; from < other.length; from += 1) {
      let length = 0
      while (start + length < one.length && one[start + length] === other[from + length]) length += 1
      longest = Math.max(longest, length)
    }
  }
  return longest
}
