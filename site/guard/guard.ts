import type { Challenge } from 'altcha-lib'

import { isProof, makeChallenge } from './proof.ts'
import { Rate } from './rate.ts'
import { WaitingRoom, type Waiting } from './waiting-room.ts'

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

type Verdict =
  /** Counted; `forgive` takes the count back. */
  { kind: 'pass'; forgive: () => void } | { kind: 'demand'; demand: Demand }

interface Amount {
  /** Of one visitor. A school is one visitor. */
  perVisitor: number
  /** Of one account, whoever comes to it. */
  perAccount?: number
  /** Of all together. */
  overall: number
}

interface Limits extends Waiting {
  /** Milliseconds over which is counted. */
  window: number
  /** As many as pass without anything. */
  free: Amount
  /** As many as pass with a proof of work. After that, waiting alone helps. */
  proved: Amount
}

const EVERYBODY = ''

/** By what is counted. */
interface Keys {
  visitor: string
  account: string | undefined
}

/** Asks for a proof of work when one visitor, or all of them together, do something more often than people do. */
export class Guard {
  readonly #limits: Limits
  readonly #rate: Rate
  readonly #waiting: WaitingRoom

  constructor(limits: Limits) {
    this.#limits = limits
    this.#rate = new Rate(limits.window)
    this.#waiting = new WaitingRoom(limits)
  }

  /**
   * Whether this visitor may go on. Who may is counted at once, so that many at the same time are no way round it.
   * @param account that the visitor wants to reach, by a name that says it to nobody
   */
  async admit(visitor: string, { proof, ticket }: Evidence, account?: string): Promise<Verdict> {
    const { free, proved } = this.#limits
    const keys = { visitor, account: account === undefined ? undefined : `account ${account}` }
    if (this.#isWithin(free, keys) || this.#waiting.take(visitor, ticket)) return this.#pass(keys)
    const provable = this.#isWithin(proved, keys)
    if (provable && proof !== '') {
      const pass = this.#pass(keys)
      if (await isProof(proof)) return pass
      pass.forgive()
    }
    const challenge = provable ? { challenge: await makeChallenge() } : {}
    return { kind: 'demand', demand: { ...challenge, ...this.#waiting.ticketFor(visitor) } }
  }

  #pass({ visitor, account }: Keys): Extract<Verdict, { kind: 'pass' }> {
    const count = (times: number) => {
      for (const key of [visitor, EVERYBODY, account]) if (key !== undefined) this.#rate.add(key, times)
    }
    count(1)
    return { kind: 'pass', forgive: () => count(-1) }
  }

  #isWithin({ perVisitor, perAccount = Infinity, overall }: Amount, { visitor, account }: Keys): boolean {
    return (
      this.#timesOf(visitor) < perVisitor &&
      (account === undefined || this.#timesOf(account) < perAccount) &&
      this.#timesOf(EVERYBODY) < overall
    )
  }

  /** Once begun, a time counts whole: where two windows meet, nobody gets one more because a little of the first has gone by. */
  #timesOf(key: string): number {
    return Math.ceil(this.#rate.of(key))
  }
}
