import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { BoardFilter } from './board.ts'
import { isTranslatedGlobal } from './kinds.ts'

/** Pages of ours in the administration, under its own root. */
export const BOARD_PATH = '/translations'
export const SIDE_BY_SIDE_PATH = `${BOARD_PATH}/:collection/:id`

/** Where a language of a document is saved, under the root of the API. */
export const SAVE_PATH = SIDE_BY_SIDE_PATH
/** Where it is said which language is the one that the others are translated from. */
export const SOURCE_PATH = `${SIDE_BY_SIDE_PATH}/source`

/** The address of the board with a filter. */
export function boardAddress(home: string, { state, into, kind, q, sheet }: Partial<BoardFilter>): string {
  const search = new URLSearchParams()
  if (state !== undefined) search.set('state', state)
  if (into !== undefined) search.set('into', into)
  if (kind !== undefined) search.set('kind', kind)
  if (q !== undefined) search.set('q', q)
  if (sheet !== undefined && sheet > 1) search.set('sheet', String(sheet))
  return search.size === 0 ? home : `${home}?${search}`
}

/** Where a document is translated: the source on one side, the language on the other. */
export const sideBySideAddress = (admin: string, collection: string, id: string, into: Locale): string =>
  `${admin}${BOARD_PATH}/${collection}/${id}?into=${into}`

/** The document's own page, in one language. */
export const documentAddress = (admin: string, kind: string, id: string, locale: Locale): string =>
  `${admin}/${isTranslatedGlobal(kind) ? `globals/${kind}` : `collections/${kind}/${id}`}?locale=${locale}`
