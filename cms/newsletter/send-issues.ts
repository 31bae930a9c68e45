import { setTimeout as pause } from 'node:timers/promises'

import type { PoolClient } from 'pg'

import type { Connections } from '../../collections/database/transaction.ts'
import type { IssueMessages } from '../../collections/vocabulary/newsletter.ts'
import type { Courier, Handing } from '../email/letter.ts'
import { callOffWhenLate } from './sending/call-off.ts'
import * as deliveries from './sending/deliveries.ts'
import { withIssueLocked } from './sending/issue-lock.ts'
import { writeLetter, type House } from './sending/letter.ts'
import { outcomeOf } from './sending/outcome.ts'
import { begin, dueIssues, findSending, finish, isBeingSent } from './sending/sendings.ts'

export interface SendingTools {
  pool: Connections
  courier: Courier
  house: House
  /** Puts an issue together, in each language that it is ready in; undefined while it cannot go out, as its desk says. */
  compose: (issue: string) => Promise<IssueMessages | undefined>
  /** Stops between two readers. */
  signal: AbortSignal
}

/** What came of a turn: numbers and codes, of nobody in particular. */
interface Turn {
  sent: number
  bounced: number
  failed: number
  /** Tried without success, to be tried again. */
  postponed: number
  /** For staff to decide: handed over, and it is not known whether they were taken. */
  unknown: number
  /** Issues whose last reader this turn has served. */
  finished: number
  /** Issues that could not go out for so long that they are not to go out by themselves any more. */
  calledOff: number
  /** Why the turn ended early, when it did: the mail server is gone, or would have nothing of ours for now. */
  halted?: string
  /** What hindered an issue; the others went on. */
  faults: unknown[]
}

/** Readers who are looked up at a time. */
const BATCH = 100
/** Letters in a row that the server would not have: it is not the readers, and going on would only use up attempts. */
const MOST_REFUSALS_IN_A_ROW = 10
/** Milliseconds between tries to write down what has already happened. */
const RETRIES = [100, 1000, 3000, 5000]

/** What the mail server has done cannot be undone: it is written down, if need be when the database is back. */
async function insist(write: () => Promise<void>): Promise<void> {
  for (const milliseconds of RETRIES) {
    try {
      return await write()
    } catch {
      await pause(milliseconds)
    }
  }
  await write()
}

/** Sends one issue to all whose turn it is, as the one process that does. */
class IssueRun {
  #refusals = 0
  readonly #tools: SendingTools
  readonly #holder: PoolClient
  readonly #issue: string
  readonly #turn: Turn

  constructor(tools: SendingTools, holder: PoolClient, issue: string, turn: Turn) {
    this.#tools = tools
    this.#holder = holder
    this.#issue = issue
    this.#turn = turn
  }

  async send(): Promise<void> {
    const messages = await this.#messages()
    if (messages === undefined) return
    this.#turn.unknown += await deliveries.giveUpOnHandedOver(this.#holder, this.#issue)
    while (await this.#mayGoOn()) {
      await deliveries.leaveOutWhoIsGone(this.#holder, this.#issue)
      const readers = await deliveries.nextReaders(this.#holder, this.#issue, BATCH)
      if (readers.length === 0) break
      for (const reader of readers) if (!(await this.#sendTo(reader, messages))) break
    }
    if (await finish(this.#tools.pool, this.#issue)) this.#turn.finished += 1
  }

  /** What is sent, settled at the beginning; undefined when there is nothing to send any more. */
  async #messages(): Promise<IssueMessages | undefined> {
    const sending = await findSending(this.#holder, this.#issue)
    if (sending?.state === 'sending' && sending.messages !== undefined) return sending.messages
    if (sending?.state !== 'scheduled') return undefined
    const messages = sending.messages ?? (await this.#tools.compose(this.#issue))
    if (messages === undefined) {
      if (await callOffWhenLate(this.#tools.pool, this.#issue)) this.#turn.calledOff += 1
      return undefined
    }
    return (await begin(this.#tools.pool, this.#issue, messages)) ? messages : undefined
  }

  #mayGoOn = async (): Promise<boolean> =>
    !this.#tools.signal.aborted && this.#turn.halted === undefined && (await isBeingSent(this.#holder, this.#issue))

  /** @returns whether the next reader's turn has come; otherwise one has to look what has changed */
  async #sendTo(reader: deliveries.Reader, messages: IssueMessages): Promise<boolean> {
    const { courier, house, pool, signal } = this.#tools
    const letter = await writeLetter(messages, reader, house)
    const seal = () => deliveries.markHandedOver(this.#holder, reader)
    let handing: Handing
    try {
      handing = await courier.deliver(letter, seal, signal)
    } catch (error) {
      await insist(() => deliveries.takeBack(pool, reader))
      throw error
    }
    const outcome = outcomeOf(handing, reader.attempt)
    // Over another connection than that of the lock, which may be what has broken.
    if (outcome === undefined) await insist(() => deliveries.takeBack(pool, reader))
    else await insist(() => deliveries.record(pool, reader, outcome))
    this.#count(handing, outcome?.state)
    return handing.kind !== 'withdrawn' && this.#turn.halted === undefined
  }

  #count(handing: Handing, state: string | undefined): void {
    const turn = this.#turn
    if (state === 'waiting') turn.postponed += 1
    else if (state === 'sent' || state === 'bounced' || state === 'failed' || state === 'unknown') turn[state] += 1
    // One more letter to a server that breaks off could be one more of which nobody knows whether it was taken.
    if (handing.kind === 'closed' || handing.kind === 'lost') turn.halted = handing.code
    if (handing.kind === 'taken' || state === 'bounced') this.#refusals = 0
    else if (state !== undefined) this.#refusals += 1
    if (this.#refusals >= MOST_REFUSALS_IN_A_ROW && 'code' in handing) turn.halted = handing.code
  }
}

/**
 * Sends what is due to all whose turn it is. Nobody gets an issue twice, wherever this process is killed: before the last
 * byte of a letter goes out it is written down as handed over, and what is found so later is not tried again but left to staff.
 */
export async function sendDueIssues(tools: SendingTools): Promise<Turn> {
  const turn: Turn = { sent: 0, bounced: 0, failed: 0, postponed: 0, unknown: 0, finished: 0, calledOff: 0, faults: [] }
  try {
    for (const issue of await dueIssues(tools.pool)) {
      if (tools.signal.aborted || turn.halted !== undefined) break
      try {
        await withIssueLocked(tools.pool, issue, (holder) => new IssueRun(tools, holder, issue, turn).send())
      } catch (error) {
        turn.faults.push(error)
      }
    }
  } finally {
    tools.courier.close()
  }
  return turn
}
