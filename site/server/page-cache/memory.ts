import { sizeOf, type KeptPage } from './kept-page.ts'

/** Milliseconds in which a page that is asked for all the time is moved once: to move it costs as much as to find it. */
const MOVED = 10_000

interface Place {
  page: KeptPage
  bytes: number
  usedAt: number
}

/** Pages in memory, the ones that were asked for last; bounded in bytes. */
export class PageMemory {
  readonly #places = new Map<string, Place>()
  readonly #most: number
  #bytes = 0

  /** @param most bytes */
  constructor(most: number) {
    this.#most = most
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#places.size
  }

  get(key: string, now: number): KeptPage | undefined {
    const place = this.#places.get(key)
    if (place === undefined) return undefined
    if (now - place.usedAt > MOVED) {
      place.usedAt = now
      this.#places.delete(key)
      this.#places.set(key, place)
    }
    return place.page
  }

  put(page: KeptPage): void {
    this.remove(page.key)
    const bytes = sizeOf(page)
    this.#places.set(page.key, { page, bytes, usedAt: Date.now() })
    this.#bytes += bytes
    for (const key of this.#places.keys()) {
      if (this.#bytes <= this.#most) break
      this.remove(key)
    }
  }

  remove(key: string): void {
    const place = this.#places.get(key)
    if (place === undefined) return
    this.#places.delete(key)
    this.#bytes -= place.bytes
  }
}
