/** Numbers that look random and are the same at each run: what is measured twice must be asked twice. */
export interface Chance {
  /** From 0 up to, but not including, `below`. */
  upTo(below: number): number
  oneOf<Value>(values: readonly Value[]): Value
  /** Some different values, in their order. */
  someOf<Value>(values: readonly Value[], count: number): readonly Value[]
  /** True so often, from 0 to 1. */
  happens(share: number): boolean
}

/** Mulberry32: 32 bits of state, good enough for test data. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (below: number) => Math.floor(next() * below)
  return {
    upTo,
    oneOf: (values) => {
      const value = values[upTo(values.length)]
      if (value === undefined) throw new Error('There is nothing to choose from.')
      return value
    },
    someOf: (values, count) => {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, values.length)) chosen.add(upTo(values.length))
      return values.filter((_, at) => chosen.has(at))
    },
    happens: (share) => next() < share,
  }
}
