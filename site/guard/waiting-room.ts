import { randomBytes } from 'node:crypto'

import { neighbourhoodOf } from '../server/visitor.ts'

/** Visitors who may wait at the same time; the one who came first goes first. */
const MOST = 20_000
/** Of one neighbourhood, which may be a flat share or the 65,536 networks of one machine; there too the first goes first. */
const MOST_OF_NEIGHBOURS = 20
/** Milliseconds for which a ticket that is good waits for whoever has it. */
const KEPT = 30 * 60_000

export interface Waiting {
  /** Milliseconds to wait. */
  wait: number
  /** As many as get their turn within that time. Where more wait, all who join them wait longer. */
  turns: number
}

interface Ticket {
  ticket: string
  /** Seconds until it is good. */
  seconds: number
}

interface Held {
  ticket: string
  goodAt: number
}

/**
 * The slower way for browsers without scripts: a ticket that is good after a while. A visitor has one at a time, so that
 * asking again and again brings neither more of them nor an earlier turn. However many networks somebody has, no more
 * than `turns` pass in the time of a wait, and whoever waits gets there.
 */
export class WaitingRoom {
  readonly #waiting: Waiting
  readonly #tickets = new Map<string, Held>()
  /** Who holds a ticket, by neighbourhood, in the order in which they came. */
  readonly #neighbours = new Map<string, Set<string>>()

  constructor(waiting: Waiting) {
    this.#waiting = waiting
  }

  ticketFor(visitor: string, at = Date.now()): Ticket {
    const held = this.#tickets.get(visitor) ?? this.#issue(visitor, at)
    return { ticket: held.ticket, seconds: Math.max(0, Math.ceil((held.goodAt - at) / 1000)) }
  }

  /** Takes the ticket back when it is this visitor's and good by now. */
  take(visitor: string, ticket: string, at = Date.now()): boolean {
    const held = this.#tickets.get(visitor)
    if (held === undefined || held.ticket !== ticket || held.goodAt > at) return false
    this.#forget(visitor)
    return true
  }

  #issue(visitor: string, at: number): Held {
    this.#forgetUnused(at)
    const neighbourhood = neighbourhoodOf(visitor)
    const neighbours = this.#neighbours.get(neighbourhood) ?? new Set()
    const [longest] = neighbours
    if (longest !== undefined && neighbours.size >= MOST_OF_NEIGHBOURS) this.#forget(longest)

    const { wait, turns } = this.#waiting
    const goodAt = at + wait * Math.max(1, (this.#tickets.size + 1) / turns)
    const held = { ticket: randomBytes(12).toString('base64url'), goodAt }
    this.#tickets.set(visitor, held)
    this.#neighbours.set(neighbourhood, neighbours.add(visitor))
    const [first = ''] = this.#tickets.keys()
    if (this.#tickets.size > MOST) this.#forget(first)
    return held
  }

  #forget(visitor: string): void {
    this.#tickets.delete(visitor)
    const neighbourhood = neighbourhoodOf(visitor)
    const neighbours = this.#neighbours.get(neighbourhood)
    neighbours?.delete(visitor)
    if (neighbours?.size === 0) this.#neighbours.delete(neighbourhood)
  }

  /** Those who went away would make the others wait. */
  #forgetUnused(at: number): void {
    for (const [visitor, { goodAt }] of this.#tickets) {
      if (goodAt + KEPT > at) return
      this.#forget(visitor)
    }
  }
}
