import { collectionTag, globalTag } from '../collections/vocabulary/cache-tags.ts'

/**
 * What an answer was made from, written down while it is made, so that whoever keeps it knows when it is another one. Nothing
 * is kept of an answer that does not say that it is everybody's.
 */
export class PageReads {
  readonly tags = new Set<string>()
  #isPublic = false
  #until = Infinity

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
}
