import { Busy } from '../../collections/accounts/turns.ts'

interface Line {
  /** @returns what gives the place, or so many of them, back; undefined when there is none for this visitor */
  enter(visitor: string, places?: number): (() => void) | undefined
}

/** Places for what is worked on at the same time, of which no visitor can take all. */
export function createLine({ places, placesOfOne }: { places: number; placesOfOne: number }): Line {
  const taken = new Map<string, number>()
  let all = 0
  return {
    enter(visitor, wanted = 1) {
      const own = taken.get(visitor) ?? 0
      if (all + wanted > places || own + wanted > placesOfOne) return undefined
      all += wanted
      taken.set(visitor, own + wanted)
      return () => {
        all -= wanted
        const left = (taken.get(visitor) ?? wanted) - wanted
        if (left === 0) taken.delete(visitor)
        else taken.set(visitor, left)
      }
    },
  }
}

/**
 * Does work for a visitor who has a place.
 * @throws Busy when there is none
 */
export async function withPlace<T>(line: Line, visitor: string, work: () => Promise<T>): Promise<T> {
  const leave = line.enter(visitor)
  if (leave === undefined) throw new Busy()
  try {
    return await work()
  } finally {
    leave()
  }
}
