import type { TaskKind } from './kinds.ts'

/**
 * Something out of which tasks come. Whoever keeps what may have to be done (stages of approval, translations, dates of
 * publication) adds one to `sources.ts`, with kinds of its own.
 */
export interface TaskSource {
  kinds: readonly TaskKind[]
  /**
   * A SELECT of rows (kind, source, document, due, detail): the collection or global and the id of a document (empty for a global),
   * since or until when, and a word more such as an address. It may name the table `asked (person uuid, role text)`, one row: who
   * asks. No parameters, and nothing in it that anybody has typed.
   */
  statement: string
}
