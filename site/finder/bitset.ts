/** A set of small numbers, a bit for each. What lies beyond the end of a shorter one is not in it. */
export type Bitset = Uint32Array

export const wordsFor = (numbers: number): number => (numbers + 31) >>> 5

export const add = (set: Bitset, number: number): void => {
  const at = number >>> 5
  set[at] = (set[at] ?? 0) | (1 << (number & 31))
}
export const remove = (set: Bitset, number: number): void => {
  const at = number >>> 5
  set[at] = (set[at] ?? 0) & ~(1 << (number & 31))
}
export const has = (set: Bitset, number: number): boolean => (((set[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1

/** Leaves in `set` what is in `other` as well. */
export function intersect(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) & (other[at] ?? 0)
}

/** Adds to `set` what is in `other`. */
export function unite(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) | (other[at] ?? 0)
}

/** How many bits of a word of 32 are set, by halves, quarters and eighths. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function size(set: Bitset): number {
  let total = 0
  for (const word of set) total += bitsIn(word)
  return total
}

/** How many numbers are in both. */
export function shared(one: Bitset, other: Bitset): number {
  let total = 0
  for (let at = 0; at < one.length; at += 1) total += bitsIn((one[at] ?? 0) & (other[at] ?? 0))
  return total
}

/** The same numbers with room for more. */
export function grown(set: Bitset, words: number): Bitset {
  const larger = new Uint32Array(words)
  larger.set(set)
  return larger
}
