import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import { TRANSLATION_STATES, type TranslationState } from '../../collections/vocabulary/translations.ts'
import { TRANSLATED_KINDS, type TranslatedGlobal, type TranslatedKind } from './kinds.ts'

const PAGE_LENGTH = 50

const MOST_LETTERS = 100

/** What the address of the board says; what it says wrongly is as if it said nothing. */
export const boardFilterSchema = z.object({
  state: z.enum(TRANSLATION_STATES).optional().catch(undefined),
  /** The language that is translated into. */
  into: z.enum(LOCALES).optional().catch(undefined),
  kind: z.enum(TRANSLATED_KINDS).optional().catch(undefined),
  q: z
    .string()
    .transform((text) => text.trim().slice(0, MOST_LETTERS) || undefined)
    .optional()
    .catch(undefined),
  sheet: z.coerce.number().int().min(1).max(1_000_000).default(1).catch(1),
})
export type BoardFilter = z.infer<typeof boardFilterSchema>

export interface BoardCell {
  state: TranslationState
  isSource: boolean
  title: string
  /** Fields of the source that have changed since it was said that the two match. */
  changed: number
  untranslated: number
}

export interface BoardRow {
  collection: TranslatedKind
  document: string
  editedAt: Date
  cells: Readonly<Partial<Record<Locale, BoardCell>>>
}

export interface Board {
  rows: readonly BoardRow[]
  /** Translations that the filter finds. */
  total: number
  pages: number
  /** Of each state, whatever the filter says of states. */
  counts: Readonly<Record<TranslationState, number>>
}

/** Of a translation, which is never the language that is translated from. */
const WHERE = `locale <> source_locale
  AND ($1::text IS NULL OR collection = $1) AND ($2::text IS NULL OR locale = $2)
  AND ($3::text IS NULL OR document IN (SELECT document FROM translation_states WHERE title ILIKE $3))`

/** What somebody types is looked for as it is, though SQL has signs of its own for "anything". */
const anywhere = (text: string | undefined) =>
  text === undefined ? null : `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

interface CellRow {
  collection: TranslatedKind
  document: string
  locale: Locale
  source_locale: Locale
  state: TranslationState
  title: string
  changed: number
  untranslated: number
  edited_at: Date
}

function rowsOf(cells: readonly CellRow[]): BoardRow[] {
  const rows = new Map<string, BoardRow>()
  for (const { collection, document, locale, source_locale, state, title, changed, untranslated, edited_at } of cells) {
    const isSource = locale === source_locale
    const before = rows.get(document)?.cells
    const cell = { state, isSource, title, changed, untranslated }
    rows.set(document, { collection, document, editedAt: edited_at, cells: { ...before, [locale]: cell } })
  }
  return [...rows.values()]
}

/** Documents by how they stand in each language, those that were changed last first. */
export async function readBoard(db: Queryable, { state, into, kind, q, sheet }: BoardFilter): Promise<Board> {
  const wanted = [kind ?? null, into ?? null, anywhere(q)]
  const [found, cells] = await Promise.all([
    db.query<{ state: TranslationState; count: number }>(
      `SELECT state, count(*)::int AS count FROM translation_states WHERE ${WHERE} GROUP BY state`,
      wanted,
    ),
    db.query<CellRow>(
      `WITH page AS (
         SELECT DISTINCT document, edited_at FROM translation_states WHERE ${WHERE} AND ($4::text IS NULL OR state = $4)
         ORDER BY edited_at DESC, document LIMIT ${PAGE_LENGTH} OFFSET $5)
       SELECT states.* FROM page JOIN translation_states states USING (document)
       ORDER BY page.edited_at DESC, document`,
      [...wanted, state ?? null, (sheet - 1) * PAGE_LENGTH],
    ),
  ])
  const counts = recordOf(TRANSLATION_STATES, (each) => found.rows.find((row) => row.state === each)?.count ?? 0)
  const total = state === undefined ? Object.values(counts).reduce((sum, each) => sum + each, 0) : counts[state]
  return { rows: rowsOf(cells.rows), total, pages: Math.max(1, Math.ceil(total / PAGE_LENGTH)), counts }
}

/** How one document stands in each language. */
export async function statesOf(db: Queryable, document: string): Promise<BoardRow['cells']> {
  const { rows } = await db.query<CellRow>('SELECT * FROM translation_states WHERE document = $1', [document])
  return rowsOf(rows)[0]?.cells ?? {}
}

/** The id of a global, which has one row; undefined where there is nothing to translate in it. */
export async function idOfGlobal(db: Queryable, global: TranslatedGlobal): Promise<string | undefined> {
  const { rows } = await db.query<{ document: string }>(
    'SELECT document FROM translation_states WHERE collection = $1 LIMIT 1',
    [global],
  )
  return rows[0]?.document
}

/** How many translations are missing, and how many are outdated. */
export async function countWaiting(db: Queryable): Promise<Readonly<Record<'missing' | 'outdated', number>>> {
  const { rows } = await db.query<{ missing: number; outdated: number }>(
    `SELECT count(*) FILTER (WHERE state = 'missing')::int AS missing,
       count(*) FILTER (WHERE state = 'outdated')::int AS outdated
     FROM translation_states WHERE locale <> source_locale`,
  )
  return rows[0] ?? { missing: 0, outdated: 0 }
}
