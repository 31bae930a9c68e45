import type { KeptPage } from './kept-page.ts'

/**
 * A page whose address, ETag and body lie in a segment, side by side as an answer needs them, and are nothing that V8 has to look
 * after. They come as new texts and views each time they are asked for, and are not in a copy that is made by spreading.
 */
export class SegmentPage implements KeptPage {
  since: number
  /** Since somebody last looked for pages that nobody asks for. */
  wasAskedFor = false
  readonly until: number | null
  readonly status: number
  readonly headers: KeptPage['headers']
  readonly #letters: Buffer
  readonly #at: number
  readonly #etagAt: number
  readonly #bodyAt: number
  readonly #end: number
  readonly tags: readonly string[]
  readonly run: string
  readonly horizon: string
  readonly madeAt: number

  /** Copies a page. @param at where there is room for it */
  constructor(page: KeptPage, letters: Buffer, at: number) {
    this.since = page.since
    this.until = page.until
    this.status = page.status
    this.headers = page.headers
    this.#letters = letters
    this.#at = at
    this.#etagAt = at + letters.write(page.key, at, 'latin1')
    this.#bodyAt = this.#etagAt + letters.write(page.etag, this.#etagAt, 'latin1')
    this.#end = this.#bodyAt + page.body.copy(letters, this.#bodyAt)
    this.tags = page.tags
    this.run = page.run
    this.horizon = page.horizon
    this.madeAt = page.madeAt
  }

  get end(): number {
    return this.#end
  }

  get key(): string {
    return this.#letters.toString('latin1', this.#at, this.#etagAt)
  }

  get etag(): string {
    return this.#letters.toString('latin1', this.#etagAt, this.#bodyAt)
  }

  get body(): Buffer {
    return this.#letters.subarray(this.#bodyAt, this.#end)
  }

  /** Whether it is the page of an address, without making a text of its own for it. */
  isOf(address: string): boolean {
    const letters = this.#letters
    const at = this.#at
    if (address.length !== this.#etagAt - at) return false
    for (let index = 0; index < address.length; index += 1)
      if (letters[at + index] !== address.charCodeAt(index)) return false
    return true
  }
}

/**
 * A piece of memory that is filled with pages from one end to the other, and let go as a whole. What has been written is never
 * written over: somebody on a slow line may still be sent it.
 */
export class MemorySegment {
  readonly #letters: Buffer
  readonly #pages: SegmentPage[] = []
  #end = 0
  #counted = 0

  /** @param bytes that its pages may take, with what they take elsewhere */
  constructor(bytes: number) {
    this.#letters = Buffer.allocUnsafeSlow(bytes)
  }

  /** All that were ever added, the oldest first. */
  get pages(): readonly SegmentPage[] {
    return this.#pages
  }

  get bytes(): number {
    return this.#counted
  }

  /** @param size of the page, as `sizeOf` counts it */
  hasRoomFor(size: number): boolean {
    return this.#counted + size <= this.#letters.length
  }

  add(page: KeptPage, size: number): SegmentPage {
    const added = new SegmentPage(page, this.#letters, this.#end)
    this.#end = added.end
    this.#counted += size
    this.#pages.push(added)
    return added
  }
}
