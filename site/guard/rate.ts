/** Visitors whose counts are kept at the most; the ones longest unseen go first, so that a flood cannot fill the memory. */
const MOST_KEYS = 50_000

/**
 * How often something happened within the last so many milliseconds, for each key: the current window and the part of
 * the one before that still counts, which is within a few per cent of the truth and costs two numbers.
 */
export class Rate {
  readonly #window: number
  readonly #counts = new Map<string, { window: number; now: number; before: number }>()

  constructor(window: number) {
    this.#window = window
  }

  /** @param times less than nothing takes back what was counted too much */
  add(key: string, times = 1, at = Date.now()): void {
    const count = this.#current(key, at)
    this.#counts.delete(key)
    this.#counts.set(key, { ...count, now: Math.max(0, count.now + times) })
    if (this.#counts.size > MOST_KEYS) {
      const [oldest = ''] = this.#counts.keys()
      this.#counts.delete(oldest)
    }
  }

  of(key: string, at = Date.now()): number {
    const { now, before } = this.#current(key, at)
    return now + before * (1 - (at % this.#window) / this.#window)
  }

  #current(key: string, at: number): { window: number; now: number; before: number } {
    const window = Math.floor(at / this.#window)
    const known = this.#counts.get(key)
    if (known?.window === window) return known
    return { window, now: 0, before: known?.window === window - 1 ? known.now : 0 }
  }
}
