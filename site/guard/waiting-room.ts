import { randomBytes } from 'node:crypto'

/** Visitors who may wait at the same time; the one who came first goes first. */
const MOST = 20_000

export interface Ticket {
  ticket: string
  /** Seconds until it is good. */
  seconds: number
}

/**
 * The slower way for browsers without scripts: a ticket that is good after a while. A visitor has one at a time, so that
 * asking again and again brings neither more of them nor an earlier turn.
 */
export class WaitingRoom {
  readonly #wait: number
  readonly #tickets = new Map<string, { ticket: string; goodAt: number }>()

  /** @param wait milliseconds */
  constructor(wait: number) {
    this.#wait = wait
  }

  ticketFor(visitor: string, at = Date.now()): Ticket {
    const held = this.#tickets.get(visitor) ?? this.#issue(visitor, at)
    return { ticket: held.ticket, seconds: Math.max(0, Math.ceil((held.goodAt - at) / 1000)) }
  }

  /** Takes the ticket back when it is this visitor's and good by now. */
  take(visitor: string, ticket: string, at = Date.now()): boolean {
    const held = this.#tickets.get(visitor)
    if (held === undefined || held.ticket !== ticket || held.goodAt > at) return false
    return this.#tickets.delete(visitor)
  }

  #issue(visitor: string, at: number): { ticket: string; goodAt: number } {
    const held = { ticket: randomBytes(12).toString('base64url'), goodAt: at + this.#wait }
    this.#tickets.set(visitor, held)
    if (this.#tickets.size > MOST) {
      const [first = ''] = this.#tickets.keys()
      this.#tickets.delete(first)
    }
    return held
  }
}
