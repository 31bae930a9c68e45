export interface Line {
  /** @returns what gives the place back; undefined when there is none for this visitor */
  enter(visitor: string): (() => void) | undefined
}

/** Places for what is worked on at the same time, of which no visitor can take all. */
export function createLine({ places, placesOfOne }: { places: number; placesOfOne: number }): Line {
  const taken = new Map<string, number>()
  let all = 0
  return {
    enter(visitor) {
      const own = taken.get(visitor) ?? 0
      if (all >= places || own >= placesOfOne) return undefined
      all += 1
      taken.set(visitor, own + 1)
      return () => {
        all -= 1
        const left = (taken.get(visitor) ?? 1) - 1
        if (left === 0) taken.delete(visitor)
        else taken.set(visitor, left)
      }
    },
  }
}
