import { createTurns } from '../../collections/accounts/turns.ts'

/** Tens of kilobytes each. */
const MOST = 150

/** Drawing takes a tenth of a second of a processor that readers of pages need too. */
const inTurn = createTurns({ atOnce: 1, waiting: 7 })

const kept = new Map<string, Promise<Buffer>>()

/**
 * A picture that was made before, or is made now; whoever asks for one that is being made waits for the same.
 * @throws Busy when too many others are being made
 */
export function keptCard(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = kept.get(key)
  kept.delete(key)
  const card = known ?? inTurn(make)
  kept.set(key, card)
  card.catch(() => kept.get(key) === card && kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
  return card
}
