import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'
import { Busy } from '../../collections/accounts/turns.ts'

/** Why something could not be done that is nobody's mistake. */
export type Hindrance = 'unavailable' | 'crowded'

export type Attempt<Value> = { kind: 'done'; value: Value } | { kind: 'hindered'; trouble: Hindrance }

/** Does what needs the database or a hash. The log learns of a fault by its kind: what it says may repeat an address. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { kind: 'done', value: await work() }
  } catch (error) {
    if (error instanceof Busy) return { kind: 'hindered', trouble: 'crowded' }
    log.warn({ kind: kindOf(error) }, 'Something that a member asked for could not be done.')
    return { kind: 'hindered', trouble: 'unavailable' }
  }
}
