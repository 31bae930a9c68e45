/** Milliseconds: what has lived so long did not die of its start. */
const LONG_ENOUGH = 30_000
const FIRST_DELAY = 500
const LONGEST_DELAY = 30_000

/** Counts the crashes of one process that follow each other: how long to wait before the next try, and when they are many. */
export class CrashCounter {
  /** So many in a row are too many for something that has never worked. */
  readonly limit = 5
  #inARow = 0

  /**
   * @param lived milliseconds between its start and its end
   * @returns milliseconds to wait, doubled with each crash in a row
   */
  count(lived: number): { inARow: number; tooMany: boolean; delay: number } {
    this.#inARow = lived < LONG_ENOUGH ? this.#inARow + 1 : 1
    return {
      inARow: this.#inARow,
      tooMany: this.#inARow >= this.limit,
      delay: Math.min(FIRST_DELAY * 2 ** (this.#inARow - 1), LONGEST_DELAY),
    }
  }
}
