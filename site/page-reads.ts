import { collectionTag, globalTag } from '../collections/vocabulary/cache-tags.ts'

interface KnownAnswer<Value> {
  value: Value
  reads: PageReads
  /** Of the oldest transaction that may have changed it without our knowing. */
  horizon: string
}

/** Keeps what the database has said to strangers; see `server/page-cache/known-answers.ts`. */
export interface KnownAnswers {
  /** What is known, or else what `ask` is told, with what it was made from, and since when it is known to hold. */
  find<Value>(question: string, ask: (reads: PageReads) => Promise<Value>): Promise<KnownAnswer<Value>>
}

/**
 * What an answer was made from, written down while it is made, so that whoever keeps it knows when it is another one. Nothing
 * is kept of an answer that does not say that it is everybody's.
 */
export class PageReads {
  readonly tags = new Set<string>()
  readonly #known: KnownAnswers | undefined
  #isPublic = false
  #until = Infinity
  #horizon: string | undefined

  /** @param known where answers of the database are looked for; without it each is asked for */
  constructor(known?: KnownAnswers) {
    this.#known = known
  }

  get isPublic(): boolean {
    return this.#isPublic
  }

  /** Milliseconds since 1970 from which the answer is another one, though nothing was changed. */
  get until(): number {
    return this.#until
  }

  /** Any document of the collection may change the answer: it is a list, or says that there is nothing. */
  dependsOn(...collections: readonly string[]): void {
    for (const collection of collections) this.tags.add(collectionTag(collection))
  }

  dependsOnGlobal(slug: string): void {
    this.tags.add(globalTag(slug))
  }

  endsAt(moment: Date): void {
    this.#until = Math.min(this.#until, moment.getTime())
  }

  /** The answer is the same for everybody, and says nothing that was in the request besides its address. */
  declarePublic(): void {
    this.#isPublic = true
  }

  /** The older one of this and where the oldest part of the answer reaches back to. */
  horizonFrom(horizon: string): string {
    return this.#horizon !== undefined && BigInt(this.#horizon) < BigInt(horizon) ? this.#horizon : horizon
  }

  /**
   * What the database says to a question that many pages ask, once for all of them.
   * @param question the same for the same answer, and for nothing else @param ask writes down what it reads where it is told to
   */
  async known<Value>(question: string, ask: (reads: PageReads) => Promise<Value>): Promise<Value> {
    if (this.#known === undefined) return ask(this)
    const { value, reads, horizon } = await this.#known.find(question, ask)
    for (const tag of reads.tags) this.tags.add(tag)
    this.#until = Math.min(this.#until, reads.until)
    this.#reachesBackTo(horizon)
    return value
  }

  #reachesBackTo(horizon: string): void {
    if (this.#horizon === undefined || BigInt(horizon) < BigInt(this.#horizon)) this.#horizon = horizon
  }
}
