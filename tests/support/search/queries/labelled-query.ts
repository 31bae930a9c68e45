/** A query as somebody types it into the site's search, and what a fair judge calls the right answers to it. */
export interface LabelledQuery {
  readonly query: string
  /** The same with the slips of a thumb on a small keyboard. */
  readonly typo: string
  /** Addresses without their language, at most four: to find any one of them is to be answered. */
  readonly expected: readonly string[]
}
