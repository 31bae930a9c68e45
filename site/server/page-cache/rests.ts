import { LRUCache } from 'lru-cache'

/** Milliseconds after a failure in which older pages are shown without trying again. */
const REST = 1000
const MOST = 1000

/** What could not be made a moment ago. One page that is broken leaves the others alone; a database that is gone is gone for all. */
export class Rests {
  readonly #until = new LRUCache<string, number>({ max: MOST })
  #allUntil = 0

  isResting(key: string, now: number): boolean {
    return now < this.#allUntil || now < (this.#until.get(key) ?? 0)
  }

  /** @param isAlone whether others may well be made: the database is there */
  failed(key: string, isAlone: boolean): void {
    const until = Date.now() + REST
    if (isAlone) this.#until.set(key, until)
    else this.#allUntil = until
  }

  succeeded(key: string): void {
    this.#until.delete(key)
    this.#allUntil = 0
  }
}
