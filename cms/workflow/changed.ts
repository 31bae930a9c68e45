import { isValues, type Values } from '../document-values.ts'

/** What is no words of anybody: where a document stands, and when. */
const STANDING = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'stage',
  'wasPublished',
  'publishedAt',
  'formerSlugs',
])

/** Forms send what is empty in many ways, and keys in any order. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(canonical)
  if (!isValues(value)) return value === '' || value === undefined || value === false ? null : value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, inner]) => inner !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** Whether what is saved says anything else than what was there: a word, a picture, whom it is for. */
export function isChanged(before: Values, after: Values): boolean {
  return Object.keys(after).some(
    (key) => !STANDING.has(key) && JSON.stringify(canonical(before[key])) !== JSON.stringify(canonical(after[key])),
  )
}
