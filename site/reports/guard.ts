import type { Challenge } from 'altcha-lib'

import { isProof, makeChallenge } from './proof.ts'
import { Rate } from './rate.ts'
import { WaitingRoom } from './waiting-room.ts'

/** What a form brings along when it was asked for it. */
export interface Evidence {
  proof: string
  ticket: string
}

/** What a form is to bring along next time: the solved challenge, or the ticket. */
export interface Demand {
  /** Missing where even proofs are too many. */
  challenge?: Challenge
  ticket: string
  /** Seconds until the ticket is good. */
  seconds: number
}

export type Verdict = { kind: 'pass' } | { kind: 'demand'; demand: Demand }

interface Amount {
  /** Of one visitor. A school is one visitor. */
  perVisitor: number
  /** Of all together. */
  overall: number
}

export interface Limits {
  /** Milliseconds over which is counted. */
  window: number
  /** As many as pass without anything. */
  free: Amount
  /** As many as pass with a proof of work. After that, waiting alone helps. */
  proved: Amount
  /** Milliseconds to wait. */
  wait: number
}

const EVERYBODY = ''

/** Asks for a proof of work when one visitor, or all of them together, do something more often than people do. */
export class Guard {
  readonly #limits: Limits
  readonly #rate: Rate
  readonly #waiting: WaitingRoom

  constructor(limits: Limits) {
    this.#limits = limits
    this.#rate = new Rate(limits.window)
    this.#waiting = new WaitingRoom(limits.wait)
  }

  /** Whether this visitor may go on. Counts nothing: what counts is for the caller to say. */
  async judge(visitor: string, { proof, ticket }: Evidence): Promise<Verdict> {
    const { free, proved } = this.#limits
    if (this.#isWithin(free, visitor) || this.#waiting.take(visitor, ticket)) return { kind: 'pass' }
    const provable = this.#isWithin(proved, visitor)
    if (provable && (await isProof(proof))) return { kind: 'pass' }
    const challenge = provable ? { challenge: await makeChallenge() } : {}
    return { kind: 'demand', demand: { ...challenge, ...this.#waiting.ticketFor(visitor) } }
  }

  #isWithin({ perVisitor, overall }: Amount, visitor: string): boolean {
    return this.#rate.of(visitor) < perVisitor && this.#rate.of(EVERYBODY) < overall
  }

  /** @returns what takes the count back */
  count(visitor: string): () => void {
    const add = (times: number) => {
      this.#rate.add(visitor, times)
      this.#rate.add(EVERYBODY, times)
    }
    add(1)
    return () => add(-1)
  }
}
