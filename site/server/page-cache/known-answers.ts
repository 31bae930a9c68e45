import { LRUCache } from 'lru-cache'

import { PageReads, type KnownAnswers } from '../../page-reads.ts'
import type { Begun, Changes } from './changes.ts'

interface DatabaseAnswersOptions {
  changes: Changes
  journal: { horizon: string; settled: string }
  /** Characters of JSON, as a measure of memory. */
  most: number
}

interface Known extends Begun {
  reads: PageReads
  horizon: string
  madeAt: number
  value: unknown
  size: number
}

interface Asked {
  since: number
  known: Promise<Known>
}

/** Of all there is room for, what one answer may take: the list of everything is asked for less often than it is long. */
const SHARE_OF_ONE = 1 / 8

/** Who changed what is shared would change it for the pages of others. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}

/**
 * What the database has said, kept until it would say something else, as pages are: most of a page is what stands on all others too,
 * and a change touches little of it.
 */
export class DatabaseAnswers implements KnownAnswers {
  readonly #changes: Changes
  readonly #journal: DatabaseAnswersOptions['journal']
  readonly #known: LRUCache<string, Known>
  readonly #asked = new Map<string, Asked>()

  constructor({ changes, journal, most }: DatabaseAnswersOptions) {
    this.#changes = changes
    this.#journal = journal
    this.#known = new LRUCache({
      maxSize: most,
      maxEntrySize: most * SHARE_OF_ONE,
      sizeCalculation: ({ size }) => size,
    })
  }

  /** Characters that are kept. */
  get size(): number {
    return this.#known.calculatedSize
  }

  async find<Value>(question: string, ask: (reads: PageReads) => Promise<Value>) {
    const before = this.#known.get(question)
    if (before !== undefined && this.#holds(before)) {
      // What holds now was changed by nobody of whom we have heard since.
      const { settled } = this.#journal
      if (BigInt(settled) > BigInt(before.horizon)) before.horizon = settled
      return asFound<Value>(before)
    }
    return asFound<Value>(await this.#answerTo(question, ask))
  }

  #holds(known: Known): boolean {
    return Date.now() < known.reads.until && this.#changes.holds(known)
  }

  /** Once for all who ask, but nobody gets what was asked for before something changed. */
  #answerTo(question: string, ask: (reads: PageReads) => Promise<unknown>): Promise<Known> {
    const since = this.#changes.now
    const under = this.#asked.get(question)
    if (under?.since === since) return under.known
    const asked: Asked = { since, known: this.#ask(question, ask, since) }
    this.#asked.set(question, asked)
    const ended = () => {
      if (this.#asked.get(question) === asked) this.#asked.delete(question)
    }
    asked.known.then(ended, ended)
    return asked.known
  }

  async #ask(question: string, ask: (reads: PageReads) => Promise<unknown>, since: number): Promise<Known> {
    const reads = new PageReads()
    const { horizon } = this.#journal
    const madeAt = Date.now()
    const value = await ask(reads)
    freeze(value)
    const known: Known = {
      reads,
      horizon,
      tags: reads.tags,
      since,
      madeAt,
      value,
      size: question.length + String(JSON.stringify(value)).length,
    }
    if (this.#holds(known)) this.#known.set(question, known)
    return known
  }
}

/** Who asks the same question is told the same, so that the answer is of the kind that they would have got. */
const asFound = <Value>({ value, reads, horizon }: Known) => ({ value: value as Value, reads, horizon })
