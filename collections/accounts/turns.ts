/** Thrown at whoever comes when too many are waiting already. */
export class Busy extends Error {
  constructor() {
    super('Too many are waiting.')
    this.name = 'Busy'
  }
}

export interface TurnLimits {
  /** Pieces of work at the same time. */
  atOnce: number
  /** Pieces of work that may wait for those. */
  waiting: number
}

/** Lets only so many pieces of work run at the same time; the others wait in the order in which they came. */
export function createTurns({ atOnce, waiting }: TurnLimits): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Busy()
      // Whoever ends hands the place over, so that nobody slips in between.
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
