/** How far what an answer was made from is known to hold. */
export interface Begun {
  tags: ReadonlySet<string> | readonly string[]
  /** What `Changes.now` was when somebody began to make it, or when it was last known to hold. */
  since: number
  /** Milliseconds since 1970. */
  madeAt: number
}

/** Milliseconds for which an answer holds while nobody tells us of changes. */
const UNHEARD = 1000

/**
 * Which tags have changed, counted one by one. An answer holds until one of its tags has changed after somebody began to make it,
 * so that what was read before a change and is ready after it never counts as fresh.
 */
export class Changes {
  readonly #last = new Map<string, number>()
  #now = 0
  #everything = 0
  #isHeard = false

  /** Grows with each change. */
  get now(): number {
    return this.#now
  }

  /** Whether we are told of changes at this moment. While we are not, nothing is known to hold. */
  get isHeard(): boolean {
    return this.#isHeard
  }

  set isHeard(value: boolean) {
    this.#isHeard = value
  }

  changed(tags: readonly string[]): void {
    this.#now += 1
    for (const tag of tags) this.#last.set(tag, this.#now)
  }

  /** Nothing of what is kept is known to hold any more. */
  everythingChanged(): void {
    this.#now += 1
    this.#everything = this.#now
    this.#last.clear()
  }

  /** @param begun is told when it was looked at, so that its tags are looked up once after each change */
  holds(begun: Begun): boolean {
    if (!this.#isHeard && Date.now() - begun.madeAt >= UNHEARD) return false
    if (begun.since === this.#now) return true
    if (!this.#untouched(begun)) return false
    begun.since = this.#now
    return true
  }

  #untouched({ tags, since }: Pick<Begun, 'tags' | 'since'>): boolean {
    if (since < this.#everything) return false
    for (const tag of tags) if ((this.#last.get(tag) ?? 0) > since) return false
    return true
  }
}
