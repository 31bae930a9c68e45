import { createTurns, type TurnLimits } from '../../collections/accounts/turns.ts'
import { createLine, withPlace } from './line.ts'

/** Does work for a visitor when it is its turn. @throws Busy when too many wait, or too many of this visitor's */
type Lane = <T>(visitor: string, work: () => Promise<T>) => Promise<T>

/** Work that waits behind nothing but its own kind, and of which no visitor has more than half. */
export function createLane({ atOnce, waiting }: TurnLimits): Lane {
  const places = atOnce + waiting
  const line = createLine({ places, placesOfOne: places / 2 })
  const inTurn = createTurns({ atOnce, waiting })
  return (visitor, work) => withPlace(line, visitor, () => inTurn(work))
}
