const WINDOW = 60_000
const FIRST_DELAY = 500

/** Counts the crashes of one process: how long to wait before the next try, and when trying makes no sense. */
export class CrashCounter {
  /** So many crashes within a minute are too many. */
  readonly limit = 5
  #times: number[] = []

  /** @returns milliseconds to wait, doubled with each crash of the last minute */
  count(now = Date.now()): { tooMany: boolean; delay: number } {
    this.#times = [...this.#times.filter((time) => now - time < WINDOW), now]
    return { tooMany: this.#times.length >= this.limit, delay: FIRST_DELAY * 2 ** (this.#times.length - 1) }
  }
}
