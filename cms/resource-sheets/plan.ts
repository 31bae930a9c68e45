import { createHash } from 'node:crypto'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import type { CheckedRow, Problem } from './check-row.ts'
import {
  COLUMNS,
  NEEDED_TO_PUBLISH,
  ruleOf,
  sameValue,
  VALUES_OF_NEW,
  type Column,
  type SheetValues,
  type Value,
} from './columns.ts'
import type { Prose } from './prose.ts'
import type { StoredResource } from './stored.ts'

/** What becomes of a row. */
export interface RowPlan {
  row: number
  slug: string
  kind: 'new' | 'changed' | 'unchanged' | 'faulty'
  /** Columns of which the resource gets another value; of a new one, those that its row fills. */
  changes: readonly Column[]
  problems: readonly Problem[]
  /** What the resource is to hold in those columns. */
  values: Readonly<Partial<Record<Column, Value>>>
  /** The newest version of the resource that the plan was made from. */
  basedOn?: { id: string; changedAt: string }
}

export interface Rights {
  publishes: boolean
}

type Settled = Pick<Prose, 'settled'>

function isChange(column: Column, value: Value, stored: Value, prose: Settled): boolean {
  if (sameValue(value, stored)) return false
  return !(ruleOf(column).kind === 'prose' && typeof value === 'string' && prose.settled(value) === stored)
}

const problem = (column: Column, kind: Problem['problem'], values: SheetValues, details = {}): Problem => ({
  column,
  written: String(values[column] ?? ''),
  problem: kind,
  details,
})

/** What is wrong with the whole that the row would make. */
function problemsOfWhole(
  after: SheetValues,
  changes: readonly Column[],
  stored: StoredResource | undefined,
  rights: Rights,
) {
  const problems: Problem[] = []
  const [from, to] = [after.age_from, after.age_to]
  if (typeof from === 'number' && typeof to === 'number' && to < from) {
    problems.push(problem('age_to', 'ages', after, { from: String(from) }))
  }
  if (after.visibility === 'members' && stored?.hasFiles) problems.push(problem('visibility', 'filesForPublic', after))
  if (after.visibility === 'public' && stored?.hasMemberFiles) {
    problems.push(problem('visibility', 'filesForMembers', after))
  }
  for (const locale of stored?.pictures ?? []) {
    const column = `description_${locale}` as const
    if (changes.includes(column)) problems.push(problem(column, 'pictures', { ...after, [column]: '' }))
  }
  if (after.title_en === null && after.title_km === null) problems.push(problem('title_en', 'titleNeeded', after))
  if (after.status !== 'published') return problems
  if (!rights.publishes) problems.push(problem('status', 'publishers', after))
  for (const column of NEEDED_TO_PUBLISH) {
    if (after[column] === null) problems.push(problem(column, 'neededToPublish', after))
  }
  const ready = Array.isArray(after.ready_in) ? after.ready_in : []
  for (const locale of LOCALES.filter((each) => ready.includes(each))) {
    const column = `title_${locale}` as const
    if (after[column] === null) problems.push(problem(column, 'neededToPublish', after))
  }
  return problems
}

/** The status is decided last: an editor who leaves it open writes a draft beside what is public. */
function withStatus(checked: CheckedRow, stored: StoredResource | undefined, changed: boolean, rights: Rights) {
  const leavesOpen = checked.values.status === undefined
  return leavesOpen && changed && stored?.values.status === 'published' && !rights.publishes
    ? { ...checked.values, status: 'draft' }
    : checked.values
}

/** Compares one row with what is stored. Pure: the same row and resource give the same plan. */
export function planRow(
  checked: CheckedRow,
  stored: StoredResource | undefined,
  rights: Rights,
  prose: Settled,
): RowPlan {
  const before = stored?.values ?? VALUES_OF_NEW
  const changesOf = (values: CheckedRow['values']) =>
    COLUMNS.filter((column) => {
      const value = values[column]
      return value !== undefined && isChange(column, value, before[column], prose)
    })
  const values = withStatus(checked, stored, changesOf(checked.values).length > 0, rights)
  const changes = changesOf(values)
  const plan = { row: checked.row, slug: checked.slug ?? '', changes, values }
  const based = stored && { basedOn: { id: stored.id, changedAt: stored.changedAt } }
  const found = [...checked.problems]
  if (stored?.inTrash) found.push(problem('slug', 'inTrash', before))
  if (found.length === 0 && stored !== undefined && changes.length === 0) {
    return { ...plan, ...based, kind: 'unchanged', problems: [] }
  }
  const after = { ...before, ...values } as SheetValues
  // Of cells that cannot be read the whole is not known; what is wrong with it is said once they can.
  const seen = new Set(found.map(({ column }) => column))
  found.push(...problemsOfWhole(after, changes, stored, rights).filter(({ column }) => !seen.has(column)))
  const kind = found.length > 0 ? 'faulty' : stored === undefined ? 'new' : 'changed'
  return { ...plan, ...based, kind, problems: found }
}

/** Plans all rows; of two rows about one resource the second is faulty. */
export function planRows(
  rows: readonly CheckedRow[],
  stored: ReadonlyMap<string, StoredResource>,
  rights: Rights,
  prose: Settled,
): RowPlan[] {
  const firstRows = new Map<string, number>()
  return rows.map((row) => {
    const { slug } = row
    if (slug === undefined) return planRow(row, undefined, rights, prose)
    const first = firstRows.get(slug)
    if (first === undefined) {
      firstRows.set(slug, row.row)
      return planRow(row, stored.get(slug), rights, prose)
    }
    const twice: Problem = { column: 'slug', written: slug, problem: 'slugTwice', details: { row: String(first) } }
    return planRow({ ...row, problems: [...row.problems, twice] }, stored.get(slug), rights, prose)
  })
}

/** One short text for the file and all that would become of it: what was checked is what is written. */
export function fingerprintOf(bytes: Uint8Array, plans: readonly RowPlan[]): string {
  return createHash('sha256').update(bytes).update(JSON.stringify(plans)).digest('base64url')
}
