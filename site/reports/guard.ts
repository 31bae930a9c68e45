import type { Challenge } from 'altcha-lib'

import { isProof, makeChallenge } from './proof.ts'
import { Rate } from './rate.ts'
import { WaitingRoom } from './waiting-room.ts'

/** What a form brings along when it was asked for it. */
export interface Evidence {
  proof: string
  ticket: string
}

/** What a form is to bring along next time: one of the two. */
export interface Demand {
  challenge: Challenge
  ticket: string
  /** Seconds until the ticket is good. */
  seconds: number
}

export type Verdict = { kind: 'pass' } | { kind: 'demand'; demand: Demand }

export interface Limits {
  /** Milliseconds over which is counted. */
  window: number
  /** As many as one visitor may do before a proof is asked. A school is one visitor. */
  perVisitor: number
  /** As many as all together may do before a proof is asked of everybody. */
  overall: number
  /** Milliseconds that those wait who cannot solve a challenge. */
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
    const { perVisitor, overall } = this.#limits
    if (this.#rate.of(visitor) < perVisitor && this.#rate.of(EVERYBODY) < overall) return { kind: 'pass' }
    if (this.#waiting.take(visitor, ticket) || (await isProof(proof))) return { kind: 'pass' }
    return { kind: 'demand', demand: { challenge: await makeChallenge(), ...this.#waiting.ticketFor(visitor) } }
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
