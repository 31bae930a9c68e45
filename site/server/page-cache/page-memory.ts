import { sizeOf, type KeptPage } from './kept-page.ts'
import { MemorySegment, type SegmentPage } from './memory-segment.ts'

/** So many pieces, of which the oldest is let go when there is room for no page more. */
const SEGMENTS = 16
/** Of a piece that is let go, as much as may come along into the next one. */
const SECOND_CHANCES = 0.5

/** A number for an address (FNV-1a, 31 bits). To find a text, V8 first looks it up among all texts that it has. */
export function numberOf(address: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < address.length; at += 1) hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193)
  return hash >>> 1
}

/**
 * Pages in memory, bounded in bytes. Room is made by second chance: the oldest go, but for those that were asked for since
 * somebody last looked. So nothing is moved, nor written more than once, when a page is asked for.
 */
export class PageMemory {
  readonly #segmentBytes: number
  readonly #segments: MemorySegment[] = []
  /** Of two addresses that share a number, one pair in two thousand million, only the later one is kept. */
  readonly #pages = new Map<number, SegmentPage>()

  constructor(bytes: number) {
    this.#segmentBytes = Math.floor(bytes / SEGMENTS)
  }

  /** What is taken, by pages that are not asked for any more as well. */
  get bytes(): number {
    return this.#segments.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  get size(): number {
    return this.#pages.size
  }

  get(address: string): KeptPage | undefined {
    const page = this.#pages.get(numberOf(address))
    if (page === undefined || !page.isOf(address)) return undefined
    if (!page.wasAskedFor) page.wasAskedFor = true
    return page
  }

  /** Instead of the one that was kept by its address. One that is larger than half a segment is not kept. */
  set(page: KeptPage): void {
    const number = numberOf(page.key)
    this.#pages.delete(number)
    const size = sizeOf(page)
    if (size > this.#segmentBytes * (1 - SECOND_CHANCES)) return
    this.#pages.set(number, this.#segmentFor(size).add(page, size))
  }

  delete(address: string): void {
    const number = numberOf(address)
    if (this.#pages.get(number)?.isOf(address) === true) this.#pages.delete(number)
  }

  #segmentFor(size: number): MemorySegment {
    const last = this.#segments.at(-1)
    if (last?.hasRoomFor(size) === true) return last
    const oldest = this.#segments.length < SEGMENTS ? undefined : this.#segments.shift()
    const next = new MemorySegment(this.#segmentBytes)
    this.#segments.push(next)
    for (const page of oldest?.pages ?? []) this.#moveOn(page, next)
    return next
  }

  #moveOn(page: SegmentPage, to: MemorySegment): void {
    const number = numberOf(page.key)
    // What is not there any more has been made anew, and lies elsewhere.
    if (this.#pages.get(number) !== page) return
    const size = sizeOf(page)
    if (page.wasAskedFor && to.bytes + size <= this.#segmentBytes * SECOND_CHANCES)
      this.#pages.set(number, to.add(page, size))
    else this.#pages.delete(number)
  }
}
