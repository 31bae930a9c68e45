import { Busy } from '../../collections/accounts/turns.ts'
import { neighbourhoodOf } from './visitor.ts'

interface Line {
  /** @returns what gives the place, or so many of them, back; undefined when there is none for this visitor */
  enter(visitor: string, places?: number): (() => void) | undefined
}

/** Places for what is worked on at the same time, of which no visitor can take all, nor the many networks of one machine together. */
export function createLine({ places, placesOfOne }: { places: number; placesOfOne: number }): Line {
  const taken = new Map<string, number>()
  let all = 0
  return {
    enter(visitor, wanted = 1) {
      const one = neighbourhoodOf(visitor)
      const own = taken.get(one) ?? 0
      if (all + wanted > places || own + wanted > placesOfOne) return undefined
      all += wanted
      taken.set(one, own + wanted)
      return () => {
        all -= wanted
        const left = (taken.get(one) ?? wanted) - wanted
        if (left === 0) taken.delete(one)
        else taken.set(one, left)
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
